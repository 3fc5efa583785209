/** What a builtin command is: a function over the shell that it runs in. */
import type { Wait } from '../../processes/program'
import type { Place, Shell } from '../shell'

/** @param words the arguments after the name; @returns the exit status */
export type Builtin = (shell: Shell, words: readonly string[], place: Place) => Generator<Wait, number, void>

const nothing: readonly Wait[] = []

/** A builtin that never waits. */
export function immediate(run: (shell: Shell, words: readonly string[]) => number): Builtin {
  return function* (shell, words) {
    yield* nothing
    return run(shell, words)
  }
}
