/** Words around a round of the quiz: choosing one, and its result. */
import { plural } from './plural'

export const quizText = {
  title: 'Quiz',
  explain: 'One question at a time. Every answer explains itself.',
  subject: 'What about',
  mixed: 'Everything, mixed',
  missed: 'What I missed before',
  kind: 'What kind of question',
  kindGroups: {
    any: 'Any kind',
    choose: 'Choose an answer',
    type: 'Type it',
    arrange: 'Sort and find',
    bench: 'On the bench',
    generated: 'Made anew, never runs out',
  },
  length: 'How many questions',
  all: (count: number) => `All ${count}`,
  start: 'Start',
  loading: 'One moment',
  failed: 'The questions could not be loaded. Check the connection, then try again.',
  tryAgain: 'Try again',
} as const

export const quizResultText = {
  title: 'Result',
  titleOf: (round: string) => `Result: ${round}`,
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
  questions: 'Your answers',
  wasRight: 'right',
  wasWrong: 'not right',
} as const
