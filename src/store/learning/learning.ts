/** What a learner did, as one value: what a file carries, and what is erased. The lab's own commands and files are not part of it. */
import { type GoalProgress, storedGoals } from '../goals-slice'
import { emptyProgress, type Progress, storedProgress, withAttempt } from '../progress-slice'
import { noQuizRound } from '../quiz-slice'
import type { LayerlabState, LayerlabStore } from '../store'
import { storedTour, type Tour, tourNotBegun } from '../tour-slice'

/** The parts of it that a file carries; a file of an earlier version may lack some. */
export type Learning = {
  readonly progress?: Progress
  readonly goals?: Readonly<Record<string, GoalProgress>>
  readonly tour?: Tour
}

/** How the parts are stored: their versions, schemas and ways here from earlier versions. */
export const storedParts = { progress: storedProgress, goals: storedGoals, tour: storedTour } as const

/** What the learner did so far. */
export function learningOf({ progress, goalsProgress, tour }: LayerlabState): Required<Learning> {
  return { progress, goals: goalsProgress, tour }
}

/** True while there is nothing that a file could replace. */
export function isNothingLearned({ progress, goals, tour }: Required<Learning>): boolean {
  const records = [
    progress.attempts,
    progress.proved,
    Object.keys(goals),
    Object.keys(tour.chapters),
    Object.keys(tour.answers),
  ]
  return records.every(({ length }) => length === 0)
}

/** Both progresses: every answer once, the oldest first. */
function mergeProgress(mine: Progress, other: Progress): Progress {
  const key = ({ question, at, right }: Progress['attempts'][number]) => `${question} ${at} ${right}`
  const known = new Set(mine.attempts.map(key))
  const attempts = [...mine.attempts, ...other.attempts.filter((attempt) => !known.has(key(attempt)))]
  return {
    proved: [...new Set([...mine.proved, ...other.proved])],
    attempts: attempts
      .sort((one, another) => one.at - another.at)
      .reduce<Progress['attempts']>((kept, attempt) => withAttempt(kept, attempt), []),
  }
}

/** Both records: what is here wins and keeps its order. */
function mergeRecords<Value>(mine: Readonly<Record<string, Value>>, other: Readonly<Record<string, Value>>) {
  return { ...mine, ...other, ...mine }
}

function mergeGoal(mine: GoalProgress, other: GoalProgress): GoalProgress {
  const best = Math.min(mine.best ?? Number.POSITIVE_INFINITY, other.best ?? Number.POSITIVE_INFINITY)
  return {
    ...mine,
    ...(Number.isFinite(best) && { best }),
    hints: Math.max(mine.hints, other.hints),
    solutionShown: mine.solutionShown || other.solutionShown,
    answers: mergeRecords(mine.answers, other.answers),
  }
}

/** The place in each chapter is the one that is here; what was seen there counts as seen. */
function mergeTour(mine: Tour, other: Tour): Tour {
  const chapters = Object.entries(mergeRecords(mine.chapters, other.chapters)).map(([id, place]) => {
    const seen = place.seen || (other.chapters[id]?.seen ?? false)
    return [id, { ...place, seen }]
  })
  return {
    ...mine,
    ...other,
    ...mine,
    chapters: Object.fromEntries(chapters),
    answers: mergeRecords(mine.answers, other.answers),
  }
}

/** Everything of both; where they differ, the better result, and of open answers and places those that are here. */
export function mergeLearning(mine: Required<Learning>, { progress, goals = {}, tour }: Learning): Required<Learning> {
  const merged = Object.entries(mergeRecords(mine.goals, goals)).map(([id, goal]) => {
    return [id, mergeGoal(goal, goals[id] ?? goal)]
  })
  return {
    progress: progress ? mergeProgress(mine.progress, progress) : mine.progress,
    goals: Object.fromEntries(merged),
    tour: tour ? mergeTour(mine.tour, tour) : mine.tour,
  }
}

/** Puts parts in the place of what is there; parts that it lacks stay as they are. */
export function takeLearning(store: LayerlabStore, { progress, goals, tour }: Learning): void {
  store.setState({
    ...(progress && { progress }),
    ...(goals && { goalsProgress: goals }),
    ...(tour && { tour }),
  })
}

/** Forgets all of it, the quiz under way and what could not be read included. */
export function eraseLearning(store: LayerlabStore): void {
  takeLearning(store, { progress: emptyProgress, goals: {}, tour: tourNotBegun })
  store.setState(noQuizRound)
  store.getState().dropAside()
}
