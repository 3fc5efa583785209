/** Words of the generated questions about names and registries. */

export const pushedLayersText = {
  asked: (reference: string, file: string) =>
    `\`${file}\` was edited and the image built again. How many layers does \`docker push ${reference}\` send?`,
  hint: 'Which layers were made anew? Everything else is in the registry already.',
  right: (file: string) =>
    `From the line that copies \`${file}\` on, the layers are new, and only they are sent. The registry has the others: “Layer already exists”.`,
  everything:
    'That is all the layers of the image. But those below the change are in the registry already, and are not sent again.',
  onlyOne: 'More than the one layer is new: the lines after the change were run again as well, on top of it.',
  none: 'It is not only a new name. The edited file is in a new layer, which the registry does not have.',
} as const

export const movedTagText = {
  hint: 'Which image did the name point to when the container was made?',
  right: (container: string, image: string) =>
    `\`${container}\` stays on the image that it was made from. That the name \`${image}\` now points to another image changes nothing for it.`,
  rightAnew: (image: string) =>
    `The name \`${image}\` now points to the new image, and a new container is made from that.`,
  moved: (image: string) =>
    `The name \`${image}\` is only a label. The second build moved it to the new image, so a new container has the new file.`,
  stays: (container: string, image: string) =>
    `\`${container}\` does not follow the name \`${image}\`. It stays on the image that it was made from, also when it is started again.`,
} as const
