/** What a goal is judged by. */
import type { Frame } from '../../cli/frame'
import type { CheckKind, GoalCheck } from '../../content/goals/check-schema'
import type { GoalAnswers } from '../../content/goals/schema'
import type { Machine } from '../../engine/machine'

export type Situation = {
  readonly machine: Machine
  /** What was run since the goal's start, oldest first; the last one led to the machine. */
  readonly frames: readonly Frame[]
  readonly answers: GoalAnswers
}

/** A check of one kind. */
export type CheckOf<Kind extends CheckKind> = Extract<GoalCheck, { readonly kind: Kind }>

/** Says in words what is missing; undefined when the check is met. */
export type Judge<Kind extends CheckKind> = (check: CheckOf<Kind>, situation: Situation) => string | undefined

/** Judges of some kinds of checks. */
export type Judges<Kind extends CheckKind> = { readonly [Each in Kind]: Judge<Each> }
