/** Words of the generated questions about builds and settings. */

export const cachedLinesText = {
  askedFile: (file: string) =>
    `\`${file}\` was edited. Which lines does the same \`docker build\` now take from the cache?`,
  askedLine: (line: string) =>
    `One line of the Dockerfile was edited and is now \`${line}\`. Which lines does the same \`docker build\` now take from the cache?`,
  hint: 'Read the Dockerfile from the top. Where is the first line that is not as it was?',
  before: 'Nothing has changed up to this line, so its layer comes from the cache.',
  after:
    'This line comes after the one that changed. Its layer stands on a new one, so it is made anew, although the line itself is the same.',
  fileChanged: (file: string) =>
    `The line is the same, but \`${file}\` is not. A build looks at the content of what it copies.`,
  lineChanged: 'This line was edited, so there is nothing in the cache for it.',
} as const

export const copiedFileText = {
  hint: 'When was the file copied?',
  right: (file: string) =>
    `COPY took \`${file}\` into a layer when the image was built. What happens to the file on the host later does not matter to the image.`,
  notAgain: (file: string) =>
    `An image is no recipe that is followed again for each container. \`${file}\` was copied once, by the build; only a new build would copy it again.`,
} as const

export const environmentValueText = {
  asked: (command: string) => `What does \`${command}\` print?`,
  hint: 'ARG is for the build. Which setting is there when the program runs?',
  rightSet: (value: string) => `\`-e\` sets \`${value}\` for this container, whatever the image says.`,
  rightDefault: (value: string, argument: string) =>
    `The image stores ENV, so the program sees \`${value}\`. The build argument \`${argument}\` was there during the build only.`,
  rightNothing: (argument: string) =>
    `The build argument \`${argument}\` was there during the build only. The image stores no value, so the program sees none.`,
  argument: (value: string) =>
    `\`${value}\` was a build argument. It was there while the image was built, and is not when the program runs.`,
  overridden: (value: string) =>
    `Without \`-e\` the value of ENV would count. Here \`-e\` sets \`${value}\` in its place.`,
  argumentDefault: (value: string) =>
    `\`${value}\` is the default of ARG, which is for the build only. No ENV line stores it in the image.`,
  something: 'The variable has a value: it was set for the program.',
} as const
