/** Words of the generated questions about layers of files. */

export const mergedViewText = {
  asked: (container: string) => `Which of these files does \`ls /box\` find in the container \`${container}\`?`,
  askedAnew: (image: string) =>
    `Which of these files does \`ls /box\` find in a new container of the image \`${image}\`?`,
  hint: 'Go through the layers from the bottom to the top. The topmost one that says something of a file decides.',
  kept: (file: string) => `\`${file}\` comes from a layer of the image, and nothing above it says otherwise.`,
  buried: (file: string) =>
    `A later line of the Dockerfile deleted \`${file}\`. It is still in the layer below, but hidden for every container.`,
  deleted: (file: string, container: string) =>
    `\`${container}\` deleted \`${file}\`. Its writable layer holds a mark that hides the file of the image.`,
  deletedElsewhere: (file: string, container: string) =>
    `\`${container}\` deleted \`${file}\` for itself alone: the mark is in its own writable layer. The image still has the file.`,
  added: (file: string, container: string) =>
    `\`${container}\` made \`${file}\` in its own writable layer, on top of all others.`,
  addedElsewhere: (file: string, container: string) =>
    `\`${container}\` made \`${file}\` in its own writable layer. A new container starts with an empty one.`,
  foreign: (file: string, container: string) =>
    `\`${container}\` made \`${file}\` in its own writable layer, which no other container sees.`,
} as const

export const containerDiffText = {
  asked: (container: string) =>
    `Which of these lines does \`docker diff ${container}\` print? A means added, C changed, D deleted.`,
  hint: 'The command compares the container with its image.',
  added: (file: string, container: string) => `The image has no \`/${file}\`. \`${container}\` added it.`,
  changed: (file: string) => `\`/${file}\` is a file of the image, and the container changed it: C.`,
  notAdded: (file: string) => `\`/${file}\` was in the image already, so it was not added. It was changed: C.`,
  deleted: (file: string) => `\`/${file}\` is a file of the image, and the container deleted it: D.`,
  untouched: (file: string) =>
    `The container never wrote to \`/${file}\`. It is read from the image, and nothing of it is in the container’s own layer.`,
} as const

export const layerOfAReadText = {
  asked: (container: string, path: string) =>
    `A process in \`${container}\` reads \`${path}\`. Which layer does the file come from?`,
  hint: (file: string) => `Look down the lane of \`${file}\` from the top: the first cell that is not empty wins.`,
} as const

export const fileWithAWordText = {
  asked: (container: string, content: string) =>
    `In which of these files does a process in \`${container}\` find the word \`${content}\`?`,
  hint: 'Look down the lane of each file from the top: the first cell that is not empty wins.',
  deleted: (path: string, container: string) =>
    `\`${container}\` deleted \`${path}\`. The file of the image is still below, but a mark in the writable layer hides it.`,
  overwritten: (path: string, container: string) =>
    `\`${container}\` wrote another word into \`${path}\`. Its copy in the writable layer wins over the file of the image.`,
  covered: (path: string) =>
    `A later line of the Dockerfile wrote another word into \`${path}\`, and the upper layer wins.`,
  written: (path: string, container: string) =>
    `\`${container}\` wrote the word into \`${path}\`. Its copy in the writable layer wins over the file of the image.`,
  foreign: (path: string, writer: string, reader: string) =>
    `\`${writer}\` wrote the word into \`${path}\` in its own writable layer, which \`${reader}\` never sees.`,
  upper: (path: string) => `A layer of the image has the word in \`${path}\`, and nothing above it says otherwise.`,
} as const
