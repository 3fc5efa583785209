/** Words of the Dockerfile editor. */

export const dockerfileText = {
  context: 'Build context',
  fileStates: { same: '', changed: 'changed', added: 'new', deleted: 'will be deleted' },
  newFile: 'New file',
  rename: 'Rename',
  remove: 'Delete',
  discard: 'Discard changes',
  keepFile: 'Keep the file',
  fileName: 'Name in the context',
  create: 'Create',
  cancel: 'Cancel',
  badName: {
    empty: 'A file needs a name.',
    outside: 'A name of the build context has no empty part and no “..” in it.',
    taken: (name: string) => `There is already a file ${name}.`,
  },
  notText: 'This file is not text, so it cannot be edited here.',
  willBeDeleted: 'This file goes when you build.',

  editor: (name: string) => `Text of ${name}`,
  editorHelp: 'Tab indents. Press Escape, then Tab, to leave the editor. Ctrl+Space completes.',
  plainEditorHelp: 'The numbers beside the text carry a sign for what the build makes of each line.',
  editorLoading: 'The editor is loading …',

  startTitle: 'There is no Dockerfile in the working directory yet.',
  startWords:
    'A Dockerfile says how to make an image, one layer at a time. Begin with an empty one, or open an example and change it.',
  startEmpty: 'Empty Dockerfile',
  openExample: 'Open an example',
  replaces: (names: string) => `The example would take the place of what you typed in: ${names}.`,
  replace: 'Open the example',
  keepMine: 'Keep mine',

  imageName: 'Image name',
  options: 'Options',
  target: 'Target stage',
  targetHelp: '--target: stop at this stage. Empty builds the last one.',
  lastStage: 'the last one',
  buildArguments: 'Build arguments',
  buildArgumentsHelp: '--build-arg: NAME=value, one a line.',
  noCache: 'Do without the cache (--no-cache)',
  build: 'Build',
  building: 'Building …',
  command: 'Runs',

  planTitle: 'What the next build will do',
  doneTitle: 'What the build did',
  planning: 'Working it out …',
  tooLong: 'This Dockerfile is too long to be worked out while you type. The build will tell.',
  planCounts: (spared: number, run: number) => {
    if (spared + run === 0) return 'No line makes a layer.'
    if (run === 0) return spared === 1 ? 'The cache spares its one line.' : `The cache spares all ${spared} lines.`
    return spared === 0 ? `${lines(run)} will run.` : `The cache spares ${lines(spared)}; ${run} will run.`
  },
  doneCounts: (spared: number, run: number) => {
    if (spared + run === 0) return 'No line made a layer.'
    if (run === 0) return spared === 1 ? 'The cache spared its one line.' : `The cache spared all ${spared} lines.`
    return spared === 0 ? `${lines(run)} ran.` : `The cache spared ${lines(spared)}; ${run} ran.`
  },
  noImage: 'No image comes of it.',
  willStopAt: (line: number) => `The build will stop at line ${line}, so no image comes of it.`,
  stoppedAt: (line: number) => `The build stopped at line ${line}, so no image came of it.`,
  willFailWith: (reason: string) => `The build will fail: ${reason}`,
  failedWith: (reason: string) => `The build failed: ${reason}`,
  imageSize: (size: string) => `The image takes ${size}`,
  sameSize: 'as much as the one before',
  larger: (size: string) => `${size} more than the one before`,
  smaller: (size: string) => `${size} less than the one before`,

  columns: { line: 'Line', instruction: 'Instruction', fate: 'Cache', layer: 'Layer', size: 'Size' },
  fates: {
    plan: {
      base: 'base image',
      cached: 'spared',
      run: 'will run',
      settings: 'no layer',
      repeated: 'same step as above',
      unneeded: 'not needed',
      failed: 'fails',
      unreached: 'not reached',
    },
    done: {
      base: 'base image',
      cached: 'cached',
      run: 'ran',
      settings: 'no layer',
      repeated: 'same step as above',
      unneeded: 'not needed',
      failed: 'failed',
      unreached: 'not reached',
    },
  },
  moreRows: (count: number) => `and ${lines(count)} more`,
  goToLine: (line: number) => `Go to line ${line}`,

  findings: 'Checks',
  noFindings: 'Nothing to remark.',
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  onLine: (line: number) => `Line ${line}`,

  output: 'Output of the build',
  failed: 'The build failed.',
} as const

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`
}
