/** Words of the generated questions about containers and their files. */

export const secondContainerText = {
  hint: 'Where did the change go: into the image, or into a layer of the one container?',
  right: (first: string, image: string, path: string) =>
    `The change is in the writable layer of \`${first}\` alone. Everybody else still reads the \`${path}\` of \`${image}\`.`,
  shared: (first: string, second: string) =>
    `\`${first}\` and \`${second}\` share the image, which is read-only. What \`${first}\` changes stays in its own writable layer.`,
  written: (first: string, image: string) =>
    `\`${first}\` cannot write into \`${image}\`. Its change is in its own writable layer, and a new container starts with an empty one.`,
} as const

export const stopAndStartText = {
  hint: 'Is it still the same container?',
  right: (container: string) =>
    `It is the same container, with the same writable layer. Only its process ended and was started anew, so the files of \`${container}\` are as they were.`,
  lost: (container: string) =>
    `That would be a new container. Stopping ends the process of \`${container}\`; its writable layer stays.`,
  shared: (first: string, second: string) =>
    `That was written by \`${second}\`, into its own writable layer. \`${first}\` never sees it.`,
} as const

export const removedAndRunAgainText = {
  hint: 'Is it still the same container?',
  right: (container: string) =>
    `The old \`${container}\` is gone, with its writable layer. The new one has only the name in common with it, and reads the file of the image.`,
  cameBack: (container: string) =>
    `The old \`${container}\` wrote that, and its writable layer was deleted with it. A name brings no files back.`,
} as const

export const containerSizeText = {
  asked: (container: string) => `How much disk space does the container \`${container}\` take beside its image?`,
  hint: 'What is in its own writable layer?',
  wrote: (container: string) =>
    `Only what \`${container}\` wrote itself is in its writable layer. The image is not copied.`,
  copiedUp:
    'Before a file of the image is changed, the whole of it is copied up into the writable layer, even for one short line.',
  deleted: 'A deletion leaves only a mark in the writable layer. The file stays in the image.',
  onlyRead: 'Looking at a file copies nothing. It comes straight from the layer of the image.',
  copied: (container: string, image: string) =>
    `That counts the image as well. But \`${container}\` shares the layers of \`${image}\`; nothing of them is copied when a container is made.`,
  ownLayer: (container: string) =>
    `\`${container}\` cannot write into its image. What it writes takes space in its own writable layer.`,
  wholeFile:
    'That would be the few letters alone. But a file of the image is copied up as a whole before it is changed.',
  notCopiedToDelete: 'A file is copied up before it is changed, but not to delete it: a mark is enough.',
  notCopiedToRead: 'A file is copied up before it is changed, but not to read it.',
} as const
