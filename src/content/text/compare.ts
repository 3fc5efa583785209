/** Words of the comparison table. */
import type { Side } from '../claims/vocabulary'

import { plural } from './plural'

export const compareText = {
  title: 'Image and container, side by side',
  explain: (original: number, added: number) =>
    `${original} rows that are often told this way, word for word, and ${added} that are missing there. Each carries a verdict, and each can be proved. The small stacks fill as you prove and answer.`,
  columns: {
    original: 'No.',
    aspect: 'Aspect',
    topic: 'Topic',
    image: 'A Docker image …',
    container: 'A container …',
    mastery: 'You',
    proof: 'Proof',
  },
  /** What sorting by a column means, for the list of choices and for announcements. */
  sortNames: {
    original: 'original order',
    aspect: 'aspect',
    topic: 'topic',
    image: 'verdict on the image',
    container: 'verdict on the container',
    mastery: 'what you know',
  },
  sortBy: 'Sort by',
  directions: { ascending: 'ascending', descending: 'descending' },
  turnAround: (direction: 'ascending' | 'descending') =>
    direction === 'ascending' ? 'Ascending. Turn the order around' : 'Descending. Turn the order around',
  search: 'Find in the rows',
  filters: 'Filters',
  filtersInUse: (count: number) => `Filters, ${count} in use`,
  byTopic: 'Topic',
  byVerdict: 'Verdict on either side',
  showing: (shown: number, all: number) => `Showing ${shown} of ${all}`,
  announce: (column: string, direction: string, shown: number, all: number) =>
    `Sorted by ${column}, ${direction}. Showing ${shown} of ${all} rows.`,
  reset: 'Reset',
  factSheet: 'Fact sheet to print',
  nothingFound: 'No row matches. Try fewer words, or take a filter away.',
  added: 'added',
  addedMeaning: 'The original text lacks this row.',
  mastery: (proved: boolean, right: number, answered: number) =>
    `${proved ? 'Proof watched' : 'Proof not watched yet'}; ${
      answered === 0
        ? 'no question answered yet'
        : `${right} of ${plural(answered, 'question', 'questions')} right last time`
    }`,
  prove: 'Prove it',
  proveThis: (aspect: string) => `Prove it: ${aspect}`,
  loading: 'One moment',
  next: 'Next:',
} as const

export const claimDetailText = {
  heldOften: 'Often believed:',
  sideTitles: { image: 'On the image', container: 'On the container' } satisfies Record<Side, string>,
  better: 'Better:',
  proveLead: (commands: number) => `plays ${plural(commands, 'command', 'commands')} on the bench`,
  versions: 'What differs between versions and systems',
  sources: 'Sources',
  newWindow: 'opens in a new window',
  factSheet: 'Print or cite',
} as const

export const proofText = {
  label: (aspect: string) => `Proof: ${aspect}`,
  before: 'Before you look',
  consequence: (commands: number) => `Your answer starts ${plural(commands, 'command', 'commands')} on the bench.`,
  skip: 'Skip the question',
  files: 'Files in the working directory',
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  play: 'Play',
  pause: 'Pause',
  again: 'Start again',
  back: 'Back',
  forward: 'Step',
  slower: 'Slower',
  faster: 'Faster',
  pace: (pace: number) => `${pace}×`,
  paceMeaning: 'pace',
  continueInLab: 'Continue in the lab',
  share: 'Share',
  proved: 'What this proved',
  yourAnswer: 'Your answer:',
  /** Before the feedback on a wrong answer; the feedback on a right one says so itself. */
  notRight: 'Not right.',
  failed: 'This could not be loaded or run. Check the connection, then try again.',
} as const
