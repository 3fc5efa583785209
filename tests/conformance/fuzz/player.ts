/** What plays a sequence: the simulated engine or a real one. */
import type { RawResult } from '../normalise.mjs'

/** Plays commands one after another from a fresh start; both streams are joined as they came. */
export type Player = { readonly play: (commands: readonly string[]) => Promise<readonly RawResult[]> }
