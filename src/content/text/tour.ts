/** Words of the tour. */
import { plural } from './plural'

export const tourText = {
  title: 'The tour',
  explain: (chapters: number, minutes: number) =>
    `${plural(chapters, 'chapter', 'chapters')}, about ${minutes} minutes in all. Each asks you first, then runs the commands, and ends with a small task of your own. Stop whenever you like: your place is kept.`,
  doneOf: (done: number, all: number) => `${done} of ${all} chapters done`,
  begin: (title: string) => `Begin: ${title}`,
  goOn: (number: number, title: string) => `Go on: chapter ${number}, ${title}`,
  allSeen: 'You have seen every chapter. Each can be opened again, and the quiz asks about all of them.',
  chapters: 'Chapters',
  minutes: (minutes: number) => `${minutes} min`,
  states: {
    new: 'Not begun',
    begun: (scene: number, scenes: number) => `Scene ${scene} of ${scenes}`,
    task: 'Task open',
    done: 'Done',
  },

  allChapters: 'All chapters',
  chapterOf: (number: number, all: number) => `Chapter ${number} of ${all}`,
  scenes: 'Scenes of this chapter',
  sceneName: (number: number, title: string) => `Scene ${number}: ${title}`,
  sceneDone: 'done',
  lastPage: 'To take along',
  beginAgain: 'Begin this chapter again',

  before: 'Before you look',
  commit: 'That is my answer',
  chooseFirst: 'Choose an answer first, or skip the question.',
  skipQuestion: 'Skip the question',
  consequence: (commands: number) => `After that you run ${plural(commands, 'command', 'commands')}, one by one.`,

  files: 'Files in the working directory:',
  ready: (steps: number) => `${plural(steps, 'command', 'commands')} to run. Watch the bench.`,
  yourAnswer: 'You said:',
  questionSkipped: 'You skipped the question.',

  controls: 'Steps of this scene',
  stepLabel: 'Step',
  stepOf: (step: number, steps: number) => `${step} of ${steps}`,
  firstStep: 'First step',
  nextStep: 'Next step',
  nextScene: 'Next scene',
  toEnd: 'To take along',
  back: 'Back',
  again: 'Again',
  play: 'Play',
  pause: 'Pause',
  skip: 'Skip to the end',
  slower: 'Slower',
  faster: 'Faster',
  pace: (pace: number) => `${pace}×`,
  paceMeaning: 'pace',
  tryIt: 'Let me try something',
  more: 'More',
  failed: 'This could not be loaded or run. Check the connection, then try again.',

  /** Said aloud after a step: the command, what it printed, and the words on it. */
  said: (step: number, steps: number, command: string, output: string, words: string) =>
    `Step ${step} of ${steps}: ${command}. ${output} ${words}`,
  printed: {
    nothing: 'It printed nothing.',
    line: (line: string) => `It printed: ${line}.`,
    lines: (count: number, first: string) => `It printed ${count} lines, the first: ${first}.`,
    refused: (line: string) => `It was refused: ${line}.`,
  },

  results: { right: 'You were right', wrong: 'It is not as you said', skipped: 'What it was about' },
  youSaid: 'You said',
  theAnswer: 'The answer',
  whatHappened: 'What happened',
  right: 'Right',
  notRight: 'Not right',
  rightOption: 'Right would have been:',

  recap: 'To take along',
  predicted: (right: number, answered: number) => {
    if (answered === 1) return right === 1 ? 'Your answer was right.' : 'Your answer was not right.'
    if (right === answered) return `All ${answered} of your answers were right.`
    return `Of your ${answered} answers, ${right === 0 ? 'none' : right} ${right > 1 ? 'were' : 'was'} right.`
  },
  sources: 'Read more:',
  newWindow: 'opens in a new window',
  taskTitle: 'Now you',
  taskAgain: 'You have done this task. It can be done again.',
  taskStart: 'Do it in the lab',
  taskStartAgain: 'Do it again',
  taskNote: 'Your lab starts anew for it. What you have done there so far stays among the branches of its timeline.',
  help: {
    worked: 'You will see how it is done, line by line. The last line is yours.',
    gaps: 'You will see the lines, each with a gap.',
    hints: 'You will get hints, if you ask for them.',
    none: 'This time without help.',
  },
  chapterDone: 'This chapter is done.',
  scenesOpen: 'Some scenes of this chapter are still to be seen: the numbers at the top lead to them.',
  nextChapter: (number: number, title: string) => `Next chapter: ${number}, ${title}`,
  taskLater: (number: number, title: string) => `Leave the task for later, go on with chapter ${number}, ${title}`,
  lastChapter: 'This was the last chapter.',
  toOverview: 'Back to all chapters',

  bar: {
    label: 'The tour',
    trial: (chapter: number, scene: number, step: number) =>
      `You left the tour at chapter ${chapter}, scene ${scene}, step ${step}.`,
    task: (chapter: number, title: string) => `The task of chapter ${chapter}, ${title}`,
    taskReached: 'The task is done.',
    back: 'Back to the tour',
    dismiss: 'Stay in the lab, and put this line away',
    worked: 'How it is done',
    workedNote: 'The arrow puts a line into the terminal. The last line is yours.',
    gaps: 'The lines, each with a gap',
    gapsNote: 'The arrow puts a line into the terminal. Fill in what is missing there.',
    ownLine: 'Your line: what is still missing?',
    put: 'Put this line into the terminal',
    hint: (shown: number, all: number) =>
      shown === 0 ? 'Show a hint' : shown === all ? 'All hints are shown' : `Show hint ${shown + 1} of ${all}`,
  },
} as const

/** What stands in the place of a word that the learner is to find. */
export const gap = '____'
