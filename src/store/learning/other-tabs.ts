/** The page in two tabs: what a learner does in one comes into the other, so that neither writes over it. */
import type { LayerlabStore } from '../store'
import { type Learning, learningOf, mergeLearning, storedParts, takeLearning } from './learning'
import { readLearningPart } from './learning-file'

/** True for what is left where everything was erased. */
function isErased({ progress, goals, tour }: Learning): boolean {
  return (
    (progress === undefined || (progress.attempts.length === 0 && progress.proved.length === 0)) &&
    Object.keys(goals ?? {}).length === 0 &&
    Object.keys({ ...tour?.chapters, ...tour?.answers }).length === 0
  )
}

/** The parts that differ from what is here. What changes nothing must not be kept again: the other tab hears of all that is kept. */
function changedParts(mine: Required<Learning>, { progress, goals, tour }: Learning): Learning {
  const isNew = (one: unknown, other: unknown) => one !== undefined && JSON.stringify(one) !== JSON.stringify(other)
  return {
    ...(isNew(progress, mine.progress) && { progress }),
    ...(isNew(goals, mine.goals) && { goals }),
    ...(isNew(tour, mine.tour) && { tour }),
  }
}

/** Takes a text that another tab has kept under a key. What was erased there is erased here. */
export function takeFromOtherTab(store: LayerlabStore, key: string, text: string): void {
  const name = Object.entries(storedParts).find(([, stored]) => stored.key === key)?.[0]
  const found = name === undefined ? undefined : readLearningPart(name, text)
  if (!found) return
  const mine = learningOf(store.getState())
  takeLearning(store, changedParts(mine, isErased(found) ? found : mergeLearning(mine, found)))
}

/** Listens for as long as the page is there. */
export function watchOtherTabs(store: LayerlabStore): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== null && newValue !== null) takeFromOtherTab(store, key, newValue)
  })
}
