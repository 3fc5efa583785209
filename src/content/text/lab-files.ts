/** Words of the lab's file browser. */
const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

export const filesText = {
  views: 'What to look at',
  viewNames: { browse: 'Browse', compare: 'Compare', waste: 'Waste' },
  source: 'Files of',
  sourceGroups: { container: 'Containers', image: 'Images', volume: 'Volumes', host: 'This host' },
  hostName: 'this host',
  containerName: (name: string, status: string) => `${name} (${status})`,
  noContainer: 'There is no container yet. Run one in the terminal, for example',
  noContainerExample: 'docker run -d --name web nginx',
  gone: 'What was open here is not on this machine at this point of the timeline.',
  showDefault: 'Show what there is',

  origins: {
    layer: (position: number) => `layer ${position}`,
    layerTitled: (position: number, title: string) => `layer ${position}, ${title}`,
    init: 'placeholder by Docker',
    writable: (name: string) => `writable layer of ${name}`,
    volume: (name: string) => `volume ${name}`,
    bind: (source: string) => `bind mount of ${source}`,
    tmpfs: 'tmpfs, in memory',
    daemon: 'written by Docker',
    kernel: 'made by the kernel',
    host: 'this host',
  },
  anonymousVolume: (id: string) => `${id} (anonymous)`,
  goneContainer: 'a container',

  types: {
    file: 'file',
    directory: 'directory',
    symlink: 'link',
    'character-device': 'device',
    'block-device': 'device',
    fifo: 'pipe',
    socket: 'socket',
  },
} as const

export const browseText = {
  path: 'Path',
  root: 'root',
  entriesOf: (path: string) => `Files in ${path}`,
  empty: 'This directory is empty.',
  columns: { name: 'Name', origin: 'Comes from', size: 'Size' },
  leadsTo: (target: string) => `→ ${target}`,
  covers: (what: string) => `covers ${what}`,
  and: (items: readonly string[]) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  deletedBy: (layer: string) => `still there, deleted by ${layer}`,
  showDeleted: (count: number) => `Show ${plural(count, 'deleted entry', 'deleted entries')} too`,
  count: (count: number) => plural(count, 'entry', 'entries'),
  page: (first: number, last: number, count: number) =>
    `${first.toLocaleString('en')} to ${last.toLocaleString('en')} of ${plural(count, 'entry', 'entries')}`,
  earlierPage: 'Earlier',
  laterPage: 'Later',
  find: 'Find a name here',
  noneFound: 'No name here has that in it.',
  missing: (path: string) => `There is nothing at ${path}.`,
  deadLink: (path: string) => `${path} is a link that leads nowhere.`,
  special: 'It has no content to show.',
  goUp: 'Go to the directory above',
  create: 'Make this file',
  earlier: (layers: number) =>
    layers === 1
      ? 'As layer 1 alone has it, without what came later.'
      : `As layers 1 to ${layers} have it, without what came later.`,
  backToNow: 'Show it as it is seen now',
} as const

export const fileText = {
  facts: { size: 'Size', mode: 'Mode', owner: 'Owner', changed: 'Changed', origin: 'Comes from', covers: 'Covers' },
  owner: (user: string, group: string) => `${user}:${group}`,
  see: 'See it',
  seeIn: (layer: string) => `See it in ${layer}`,
  content: (path: string) => `Content of ${path}`,
  empty: 'The file is empty.',
  binary: (size: string) => `Not text: ${size} of bytes that only a program can read.`,
  noFinalNewline: 'The last line does not end with a newline.',
  shown: (shown: string, size: string) => `The first ${shown} of ${size}.`,
  showMore: 'Show more',
  edit: 'Edit',
  continueEditing: 'Go on editing',
  draftKept: 'You have changes here that are not saved.',
  tooLongToEdit: 'Too long to edit here. Change it with a command in the terminal, for example sed -i.',
  mixedLineEnds:
    'Its lines end in different ways, which an editor would lose. Change it with a command in the terminal.',
  notEditable: {
    image: 'An image is never changed. Edit the file in a container, or change the Dockerfile and build again.',
    kernel: 'The kernel makes this file up as it is read. It is not edited.',
    daemon: 'Docker writes this file when the container starts. It can be edited while the container runs.',
    tmpfs: 'This file is in memory only, and the container has no shell to write it with.',
    gone: 'The container is gone.',
    earlier: 'This is what lies in the layers below. It is never changed.',
  },
} as const

export const editorText = {
  label: (path: string) => `Text of ${path}`,
  save: 'Save as a command',
  saving: 'Saving',
  cancel: 'Cancel',
  runs: 'Saving runs',
  becomesRoot: 'The container does not run, so the file goes in by docker cp and belongs to root afterwards.',
  conflict: 'The file has changed since you began.',
  takeTheirs: 'Drop my text, show the file as it is',
  keepMine: 'Keep my text, save over it',
  removed: 'The file is no longer there. Saving makes it again.',
  saved: 'Saved. The timeline has the command.',
  failed: (code: number) => `The command failed with exit code ${code}. Your text is kept.`,
} as const

export const comparisonText = {
  before: 'Compare',
  after: 'with',
  swap: 'Swap the two',
  nothing: 'Nothing to compare yet. It takes a container or an image on both sides.',
  same: 'Both are the same, file by file.',
  sameSource: 'These are the same. Choose another one on one side.',
  counts: {
    added: (count: number) => `${count} added`,
    changed: (count: number) => `${count} changed`,
    deleted: (count: number) => `${count} deleted`,
  },
  countTimes: 'A new time alone is a change',
  asDiff: (name: string) => `These are the lines of docker diff ${name}.`,
  tree: (before: string, after: string) => `What differs from ${before} in ${after}`,
  kinds: { added: 'added', changed: 'changed', deleted: 'deleted', passed: 'changes inside' },
  differences: {
    type: 'kind',
    content: 'content',
    target: 'where it leads',
    device: 'device',
    mode: 'mode',
    owner: 'owner',
    time: 'time',
  },
  differ: (what: string) => `differs in ${what}`,
  keys: 'Arrow keys move, right opens a directory, left closes it.',
  more: (count: number) => `Show ${plural(count, 'more line', 'more lines')}`,
  detail: (path: string) => `Differences of ${path}`,
  choose: 'Choose an entry to see what differs.',
  sides: { before: 'Before', after: 'After' },
  fact: 'What',
  rows: { type: 'Kind', size: 'Size', mode: 'Mode', owner: 'Owner', changed: 'Changed', target: 'Leads to' },
  absent: 'not there',
  lines: 'Lines that differ',
  lineKinds: { ' ': 'same', '-': 'only before', '+': 'only after' },
  gap: 'lines that are the same',
  binary: 'The contents are not text.',
  tooLong: 'The contents are too long to show line by line.',
} as const

export const wasteText = {
  image: 'Waste in',
  noImage: 'There is no image to look at.',
  efficiency: 'Efficiency',
  wasted: 'In more than one layer',
  hidden: 'Never seen',
  efficiencyWords:
    'The smallest version of each file, as a part of all that is stored. The tool dive scores images so.',
  wastedWords: 'All versions of the files that several layers hold or delete, as dive counts wasted space.',
  hiddenWords: 'What a later layer covers or deletes. It is stored and sent with the image all the same.',
  /** Rounded down, so that only what wastes nothing is at 100 %. */
  percent: (part: number) => `${Math.floor(part * 1000) / 10} %`,
  none: 'No layer covers or deletes anything of another. Nothing is wasted.',
  standIns: 'Files of images from Docker Hub are small stand-ins here, so the figures count the stand-ins.',
  list: 'Worst first',
  neverSeen: (size: string) => `${size} never seen`,
  allSeen: 'all of it is seen',
  copies: {
    seen: (size: string) => `${size}, seen`,
    covered: (size: string) => `${size}, hidden`,
    deleted: (_: string) => 'deletes it',
  },
  open: (path: string) => `Open ${path}`,
  more: (count: number) => `Show ${plural(count, 'more path', 'more paths')}`,
} as const
