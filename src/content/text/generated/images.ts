/** Words of the generated questions about images and builds. */

export const layerCountText = {
  asked: (image: string) => `How many layers does the image \`${image}\` have? The image busybox has one.`,
  hint: 'Which lines change files, and which only note a setting?',
  right:
    'Right. The layer of busybox, and one for each line that changes files: COPY and RUN. The others only note settings.',
  everyInstruction: 'Lines such as ENV, LABEL, EXPOSE and CMD only note settings in the image. They add no layer.',
  deletion: 'Deleting removes no layer. The line with rm adds one more, which says that the file is gone.',
  withoutBase: 'The image builds on busybox, and the layer of busybox is a part of it.',
} as const
