/** Words of a question, whatever its kind: what to do, and what is said of the answer. */
import type { QuestionType } from '../quiz/question'

export const questionText = {
  leave: 'End this round',
  progress: (question: number, questions: number) => `Question ${question} of ${questions}`,
  rightSoFar: (right: number) => `${right} right so far`,
  /** What kind of thinking a question with options asks for. */
  thinking: {
    recall: 'To remember',
    'predict-output': 'What comes out',
    misconception: 'A common belief',
    transfer: 'In practice',
  },
  types: {
    several: 'More than one may be right',
    order: 'Put into order',
    output: 'Type what it prints',
    command: 'Type a command',
    match: 'What belongs where',
    'faulty-line': 'Find the line',
    'true-false': 'True or false, and why',
    bench: 'On the bench',
  } satisfies Readonly<Record<Exclude<QuestionType, 'choice'>, string>>,
  story: 'What happened before',
  directory: 'In the directory',
  keysHint: (options: number) => `Keys 1 to ${options} choose, Enter checks.`,
  check: 'Check',
  answer: 'Answer',
  checking: 'One moment',
  checkFailed: 'The answer could not be checked. It is still there: try again.',
  hint: 'Hint',
  right: 'Right',
  notRight: 'Not right',
  partly: 'Not all of it is right',
  rightAnswer: 'right answer',
  yourAnswer: 'your answer',
  missed: 'belongs to it, too',
  /** On the button that explains what was not chosen, by the kind of question. */
  explain: {
    others: 'Why not the others',
    each: 'Why, one by one',
    mistakes: 'What others answer',
  },
  whyNotSo: 'Why that is not so',
  next: 'Next question',
  toResult: 'See the result',
  showMe: 'Show me on the bench',
  onTheBench: 'On the bench',
  printed: 'What the commands printed',
  stopShowing: 'Enough of it',
  watchProof: 'Watch the proof',
  seeRow: (aspect: string) => `See the row: ${aspect}`,
} as const

/** Words of the kinds that are not answered by an option. */
export const kindText = {
  order: {
    how: 'Drag the lines by their handles, or move them with the arrows.',
    up: (entry: string) => `Move up: ${entry}`,
    down: (entry: string) => `Move down: ${entry}`,
    moved: (entry: string, place: number, count: number) => `${entry}: now ${place} of ${count}`,
    place: (place: number) => `belongs at ${place}`,
  },
  output: {
    how: 'Enter checks. Shift and Enter begin a new line.',
    field: 'What does it print?',
    yours: 'You typed',
    really: 'It prints',
  },
  command: {
    how: 'Enter checks: the command is run, and what it does counts.',
    field: 'Your command',
    yours: 'You typed',
    printed: 'It printed',
    nothing: 'nothing',
    solution: 'One way that is right',
  },
  'true-false': { verdict: 'The statement is', true: 'True', false: 'False', because: 'Because' },
} as const
