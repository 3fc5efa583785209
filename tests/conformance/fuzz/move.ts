/** A move: one kind of thing that a sequence can do next. */
import type { Capability, Plan } from './plan'
import type { Random } from './random'

export type Draw = { readonly random: Random; readonly plan: Plan }

export type Move = {
  /** The form of the command, as the statistics name it. */
  readonly form: string
  /** How often it is drawn, in proportion to the others. */
  readonly weight: number
  readonly needs?: Capability
  /** The commands, and what they do to the plan; none when nothing is there to do it with. */
  readonly draw: (draw: Draw) => readonly string[]
}

/** Writes a text as one word of the host's shell. */
export function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
