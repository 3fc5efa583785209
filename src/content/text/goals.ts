/** Words of the lab's goals. */
const commands = (count: number) => `${count} ${count === 1 ? 'command' : 'commands'}`

export const goalsText = {
  title: 'Goals',
  explain: 'Each goal sets up a small situation in your lab. Any way that reaches it counts.',
  levels: {
    'first-steps': 'First steps',
    files: 'Files and layers',
    images: 'Images and builds',
    data: 'Data and settings',
    sharing: 'Sharing',
    troubles: 'Troubles',
  },
  reachedOf: (reached: number, all: number) => `${reached} of ${all} reached`,
  states: {
    open: 'Not begun',
    begun: 'Begun',
    running: 'Under way',
    reached: (best: number) => `Reached with ${commands(best)}`,
  },

  all: 'All goals',
  place: (level: string, place: number, all: number) => `${level} · ${place} of ${all}`,
  newHere: 'New here',
  start: 'Start this goal',
  startAgain: 'Start again',
  leave: 'Leave this goal',
  startNote: 'Your lab starts anew for it. What you have done so far stays among the branches of the timeline.',
  whatCounts: 'What counts',
  done: 'Done',
  notYet: 'Not yet',
  newlyMet: (labels: readonly string[], met: number, all: number) =>
    `Done: ${labels.join(' ')} ${met === all ? 'The goal is reached.' : `${met} of ${all}.`}`,
  metOf: (met: number, all: number) => `${met} of ${all}`,
  effort: (count: number, par: number) => `${commands(count)} so far; par ${par}`,
  parOnly: (par: number) => `Par ${commands(par)}`,

  reached: 'Reached',
  reachedWith: (count: number, par: number) =>
    count <= par
      ? `You needed ${commands(count)}; par is ${par}. It can hardly be done with less.`
      : `You needed ${commands(count)}; par is ${par}. There is a shorter way, if you like to look for it.`,
  next: (title: string) => `Next goal: ${title}`,
  allReached: 'That was the last one that was open. You have reached every goal.',

  hints: 'Hints',
  hint: (shown: number, all: number) =>
    shown === 0 ? 'Show a hint' : shown === all ? 'All hints are shown' : `Show hint ${shown + 1} of ${all}`,
  showSolution: 'Show a solution',
  hideSolution: 'Hide the solution',
  solutionTitle: 'One solution',
  solutionNote: 'There are others. The arrow puts its line into the terminal.',
  putLine: 'Put this line into the terminal',
  answersOfSolution: (answers: readonly string[]) => `And the answer: ${answers.join('; ')}`,

  checkAnswer: 'Check',
  yourAnswer: 'your answer',
  rightAnswer: 'right',

  strip: 'The goal under way',
  show: 'Show what counts',
  hide: 'Hide what counts',
  toGoal: 'Hints, answers and solution',
  onward: 'On to the next goal',
} as const
