/** Words of the quiz. */
import { plural } from './plural'

export const quizText = {
  title: 'Quiz',
  explain: 'One question at a time. Every answer explains itself.',
  subject: 'What about',
  mixed: 'Everything, mixed',
  onTheBench: 'Layers on the bench',
  missed: 'What I missed before',
  length: 'How many questions',
  all: (count: number) => `All ${count}`,
  start: 'Start',
  loading: 'One moment',
  leave: 'End this round',
  progress: (question: number, questions: number) => `Question ${question} of ${questions}`,
  rightSoFar: (right: number) => `${right} right so far`,
  kinds: {
    recall: 'To remember',
    'predict-output': 'What comes out',
    misconception: 'A common belief',
    transfer: 'In practice',
    bench: 'On the bench',
  },
  keysHint: (options: number) => `Keys 1 to ${options} answer.`,
  notRight: 'Not right',
  rightAnswer: 'right answer',
  yourAnswer: 'your answer',
  others: 'Why not the others',
  next: 'Next question',
  toResult: 'See the result',
} as const

export const quizBenchText = {
  prompt: (container: string, path: string) =>
    `A process in ${container} reads ${path}. Which layer does the file come from?`,
  how: 'Choose a plate, or one of the answers below it.',
  story: 'What happened before',
  mount: 'From a volume, not from a layer',
  nowhere: 'From nowhere: the file is not there',
  failed: 'The bench could not be prepared. Check the connection, then try again.',
  tryAgain: 'Try again',
  right: {
    layer: (path: string) => `Going down from the top, this is the first layer that has ${path}.`,
    writable: (path: string) => `The container has ${path} in its own writable layer, above everything of the image.`,
    mount: (path: string) =>
      `A volume is mounted over ${path}. What is read there comes from the volume, not from any layer.`,
    nowhere: (path: string) =>
      `A whiteout hides ${path}. The file is still in a layer below, but nobody in the container can see it.`,
  },
  wrong: {
    covered: (path: string) => `A volume is mounted over ${path}, so reads there do not reach the layers.`,
    notMounted: (path: string) => `Nothing is mounted over ${path}, so it is read from the layers.`,
    there: (path: string) => `It is there: going down from the top, the first layer that has ${path} shows it.`,
    empty: (path: string) => `This layer says nothing about ${path}. Reading goes on to the layer below.`,
    whiteout: (path: string) => `This layer holds a whiteout for ${path}: a mark that it is deleted, not the file.`,
    hidden: (path: string) => `This layer does hold ${path}, but a layer above it hides the file with a whiteout.`,
    overruled: (path: string) =>
      `This layer does hold ${path}, but a layer above it has a version of its own, and the upper one wins.`,
  },
} as const

export const quizResultText = {
  title: 'Result',
  score: (right: number, questions: number) => `${right} of ${questions} right`,
  allRight: 'Everything was right. Another subject is a good next step.',
  weakSpots: 'Worth another look',
  topicScore: (right: number, questions: number) => `${right} of ${plural(questions, 'question', 'questions')} right`,
  seeRow: 'See the row',
  seeRowOf: (aspect: string) => `See the row: ${aspect}`,
  watchProof: 'Watch the proof',
  watchProofOf: (aspect: string) => `Watch the proof: ${aspect}`,
  practise: 'Practise what you missed',
  another: 'Another round',
} as const
