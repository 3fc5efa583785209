/** Words of the generated questions about images and builds. */

export const layerCountText = {
  asked: (image: string) => `How many layers does the image \`${image}\` have? The image busybox has one.`,
  hint: 'Which lines change files, and which only note a setting?',
  right: 'The layer of busybox, and one for each line that changes files: COPY and RUN. The others only note settings.',
  everyInstruction: 'Lines such as ENV, LABEL, EXPOSE and CMD only note settings in the image. They add no layer.',
  deletion: 'Deleting removes no layer. The line with `rm` adds one more, which says that the file is gone.',
  withoutBase: 'The image builds on busybox, and the layer of busybox is a part of it.',
} as const

export const imageSizeText = {
  asked: (image: string) =>
    `busybox has 1.98MB, and \`truncate -s 1000000\` makes a file of 1MB. Which size does \`docker images\` show for \`${image}\`?`,
  hint: 'Add up the layers. Can a layer be smaller than nothing?',
  bytes: (count: number) => `\`${count}B\``,
  rightApart: 'The deletion only hides the big file. The layer that holds it is still a part of the image, and counts.',
  rightTogether: 'The big file was made and deleted within one line, so no layer ever held it.',
  onlyHidden: 'The big file is hidden, not gone: the layer of the line that made it never changes, and still counts.',
  neverStored:
    'A layer holds what is there at the end of its line. The big file was deleted by then, so it takes no space.',
  recipe: 'That is the length of the Dockerfile. An image is not the recipe but the files that came of it.',
  fileOnly: 'That leaves something out: everything that a layer holds counts, and the layer of busybox too.',
} as const

export const committedFilesText = {
  asked: (image: string) => `Which of these files does a new container of the image \`${image}\` find?`,
  hint: 'A commit makes a layer of what is in the container’s writable layer at that time.',
  ofImage: (file: string, image: string) =>
    `\`${file}\` comes from a layer of \`${image}\`, and both images have that layer.`,
  written: (file: string, container: string) =>
    `\`${container}\` wrote \`${file}\` into its writable layer, and \`docker commit\` made a layer of the image from that.`,
  stored: (file: string, volume: string) =>
    `\`${file}\` is in the volume \`${volume}\`. A volume is no part of a container’s layers, so no image takes it along.`,
  deleted: (file: string, container: string) =>
    `\`${container}\` had deleted \`${file}\`. The new layer holds a mark that hides it.`,
  late: (file: string) => `\`${file}\` was written after the commit. A commit takes what is there at that moment.`,
  notOld: (file: string, container: string, image: string) =>
    `\`${container}\` wrote \`${file}\` into its own writable layer. \`${image}\` stays as it was built; the commit made another image.`,
  notDeleted: (file: string, container: string, image: string) =>
    `\`${container}\` deleted \`${file}\` for itself alone. \`${image}\` still has it; the commit made another image.`,
} as const

export const imageRemovalText = {
  asked: (image: string) => `What does \`docker rmi ${image}\` do after that?`,
  hint: 'What still needs the image: a container, or another name?',
  outcomes: {
    refused: 'It refuses, and nothing changes',
    untagged: 'It takes away this name; the image stays',
    deleted: 'It deletes the image and its own layers',
  },
  runs: (container: string, image: string) =>
    `\`${container}\` runs on the layers of \`${image}\`, so Docker refuses to remove the image.`,
  stopped: (container: string, image: string) =>
    `\`${container}\` does not run, but it still exists and stands on the layers of \`${image}\`. So Docker refuses.`,
  otherName: (image: string) => `The image has another name too. \`docker rmi ${image}\` only takes the one name away.`,
  notBroken: (container: string) =>
    `\`${container}\` would lose its files. Docker does not let that happen: it refuses.`,
  counts: (container: string) =>
    `\`${container}\` has ended, but it still exists, and its files stand on the image. It counts.`,
  onlyName: (image: string) =>
    `\`${image}\` is only a name of the image, and the image has another one. It is deleted when its last name goes.`,
  oneName: (image: string) => `That would be so if the image had another name beside \`${image}\`.`,
  notRefused: 'The image itself stays, under its other name. So there is nothing to refuse.',
} as const

export const heavyLineText = {
  asked: (image: string, size: number) =>
    `Both \`.bin\` files are gone from \`${image}\`, and still it is ${size}MB bigger than busybox. Which line is at fault?`,
  hint: 'A layer holds what is there at the end of its line.',
  base: 'This line brings in busybox, which has 1.98MB. The question is what comes on top.',
  makes: (size: number, path: string) =>
    `\`${path}\` is still there when this line ends, so its layer holds ${size}MB for good. It should be deleted in the same line.`,
  deletes: (path: string) =>
    `This line only adds a mark that hides \`${path}\`. It takes no space, but it frees none either.`,
  tidy: (path: string) => `\`${path}\` is made and deleted within this line, so its layer is empty.`,
  small: (path: string) => `\`${path}\` is not deleted, but it has only a few thousand bytes.`,
  setting: 'This line only notes a setting. It has no layer.',
} as const

export const imagesBySizeText = {
  asked: 'Put these images in order of their size, smallest first. busybox has 1.98MB.',
  hint: 'For each Dockerfile, add up what is there at the end of each line.',
  right:
    'What a layer holds counts, even when a later layer hides it. What is deleted within the same line never comes into a layer.',
  later: (size: number) => `The file of ${size}MB is deleted one line too late. Its layer still counts.`,
  kept: (size: number) => `It keeps its file of ${size}MB.`,
  tidy: 'The big file is deleted in the line that makes it, so it takes no space.',
} as const
