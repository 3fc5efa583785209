/** Judges a goal: which of its checks are met, and what is missing for the others. */
import type { CheckKind } from '../../content/goals/check-schema'
import type { Goal } from '../../content/goals/schema'
import { plain } from '../../ui/WithCode'
import { answer } from './checks/answer'
import { choice } from './checks/choice'
import { containerFiles } from './checks/container-files'
import { containerSettings } from './checks/container-settings'
import { containerState } from './checks/container-state'
import { imageContent } from './checks/image-content'
import { images } from './checks/images'
import { printed } from './checks/printed'
import { rebuild } from './checks/rebuild'
import { registry } from './checks/registry'
import { storage } from './checks/storage'
import type { CheckOf, Judges, Situation } from './situation'

const judges: Judges<CheckKind> = {
  ...containerState,
  ...containerSettings,
  ...containerFiles,
  ...images,
  ...imageContent,
  ...storage,
  ...registry,
  rebuild,
  printed,
  choice,
  answer,
}

/** One check of a goal: met, with what is true then; or not, with what is missing. */
export type CheckResult = { readonly id: string; readonly met: boolean; readonly words: string }

function missing<Kind extends CheckKind>(check: CheckOf<Kind>, situation: Situation): string | undefined {
  return judges[check.kind](check, situation)
}

/** The results in the order of the goal's checks. It changes nothing and is the same for the same machine, frames and answers. */
export function evaluateGoal(goal: Goal, situation: Situation): readonly CheckResult[] {
  return goal.checks.map((check) => {
    const words = missing(check, situation)
    return { id: check.id, met: words === undefined, words: plain(words ?? check.label) }
  })
}
