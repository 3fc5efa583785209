/** Words of the progress panel. */
import { plural } from './plural'

const dayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

export const progressText = {
  title: 'Your progress',
  /** Above the printed summary. */
  printed: (now: number) => `Layerlab, ${dateFormat.format(now)}`,
  nothingYet:
    'Nothing is noted yet. Take the tour, watch a proof or answer a few questions, and what you know shows up here.',
  toTour: 'Start the tour',
  toQuiz: 'Answer questions',
  known: (known: number, claims: number) => `You know ${known} of ${claims} claims`,
  due: (due: number) =>
    due === 0 ? 'nothing is due today.' : `${plural(due, 'question is', 'questions are')} due today.`,
} as const

export const reviewText = {
  title: 'Review',
  start: (questions: number) => `Review ${plural(questions, 'question', 'questions')}`,
  minutes:
    'Two minutes at most. What was missed comes back after a day; what you know, after longer and longer pauses.',
  rest: (rest: number) => `${plural(rest, 'other stays', 'others stay')} for the next review.`,
  next: (due: number, day: number) =>
    `The next ${due === 1 ? 'question comes' : `${due} questions come`} back on ${dayFormat.format(day)}.`,
  none: 'Questions that you answer come back here, days later, before you forget them.',
  round: 'Review',
  back: 'Back to your progress',
} as const

export const claimListText = {
  title: 'Claims',
  hint: 'A claim counts as known when two of its questions were right last time, without guessing, and none was wrong. Hints cost nothing.',
  showRow: (aspect: string) => `${aspect}: see its row`,
} as const

export const beliefText = {
  title: 'Common beliefs that are wrong',
  hint: 'Many people hold these. One is overcome when you answer two different questions about it, without guessing.',
  none: 'Your answers have pointed to none so far.',
  groups: { held: 'Still open', shaken: 'On the way', overcome: 'Overcome' },
  free: (free: number, unmet: number) =>
    `You met ${plural(free, 'other', 'others')} and did not fall for ${free === 1 ? 'it' : 'them'}; ${plural(unmet, 'is', 'are')} still to be met.`,
} as const

export const calibrationText = {
  title: 'How sure, how right',
  caption: 'Answers by how sure you were',
  columns: { sure: 'You said', answers: 'Answers', right: 'Right' },
  share: (percent: number) => `${percent}%`,
  noAnswers: 'none yet',
  verdicts: {
    few: 'Say with a few more answers how sure you are, and you will see here whether you can rely on the feeling.',
    over: 'You are surer than you are right. When you feel certain, look for a reason that you could give to somebody else.',
    under: 'You know more than you think: many of your guesses are right.',
    fits: 'Your feeling fits: the surer you are, the more often you are right.',
  },
} as const

export const journeyText = {
  tour: 'Tour',
  chapters: (done: number, all: number) => `${done} of ${plural(all, 'chapter', 'chapters')} seen`,
  goals: 'Goals of the lab',
  reached: (reached: number, all: number) => `${reached} of ${plural(all, 'goal', 'goals')} reached`,
  done: 'done',
  begun: 'begun',
  open: 'not begun',
} as const

export const ownDataText = {
  title: 'Your data',
  explain: 'All of this is on your device only; nobody else sees it. A file takes it to another device.',
  save: 'Save as a file',
  saved: (name: string) => `Saved as ${name}.`,
  fileText: 'Your progress as text. Copy it into a file to keep it.',
  load: 'Load a file',
  print: 'Print a summary',
  erase: 'Erase everything',
  problems: {
    large: (name: string) => `${name} is too large to be a progress file of this page. Nothing was changed.`,
    foreign: (name: string) => `${name} is not a progress file of this page. Nothing was changed.`,
    newer: (name: string) =>
      `${name} was saved by a newer version of this page and cannot be read here. Nothing was changed.`,
    broken: (name: string) => `${name} is damaged and cannot be read as a whole. Nothing was changed.`,
  },
  ask: {
    title: 'What should happen with what is here?',
    found: (answers: number, goals: number) =>
      `The file has ${plural(answers, 'answer', 'answers')} and ${plural(goals, 'goal', 'goals')}.`,
    merge: 'Put both together',
    replace: 'Replace what is here',
    cancel: 'Cancel',
  },
  loaded: (found: string) => `Loaded. ${found}`,
  merged: 'Both are together now.',
  replaced: 'What was here has been replaced by the file.',
  eraseAsk: {
    title: 'Erase all learning data?',
    explain:
      'Answers, proofs watched, the tour, goals and the quiz under way are removed from this device for good. Your lab with its commands stays.',
    erase: 'Erase it',
    keep: 'Keep it',
  },
  erased: 'Your learning data has been erased from this device.',
} as const

export const asideText = {
  label: 'Something was put aside',
  found: 'This device has kept something that this page cannot read. It has been put aside unchanged.',
  save: 'Save it as a file',
  fileText: 'What was kept, as text. Copy it into a file to keep it.',
  fileName: 'layerlab-put-aside.json',
  drop: 'Delete it',
} as const

export const formText = {
  title: 'Test before and after',
  explain:
    'For a class: ten questions before the lesson and ten others of the same kinds after it. Everybody with the same number gets the same questions. Results stay with the learner, as a table to hand in.',
  seed: 'Number of the class',
  badSeed: 'A whole number from 0 to 999999999.',
  names: { before: 'Before the lesson', after: 'After the lesson' },
  start: { before: 'Take the test before the lesson', after: 'Take the test after the lesson' },
  link: { before: 'Link to the test before the lesson', after: 'Link to the test after the lesson' },
  round: (form: 'before' | 'after', seed: number) =>
    form === 'before' ? `Test before the lesson, number ${seed}` : `Test after the lesson, number ${seed}`,
  csv: {
    title: 'Result as a table',
    explain: 'One row for each question, without your name. It leaves this device only if you hand it on.',
    save: 'Save as CSV',
    saved: (name: string) => `Saved as ${name}.`,
    label: 'The table as text',
  },
} as const
