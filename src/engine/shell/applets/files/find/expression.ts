/** The expression of `find`: tests and actions joined by and, or, not and parentheses. */
import type { FileStatus } from '../../../../filesystem/file-system'
import type { Wait } from '../../../../processes/program'

/** One file that `find` looks at. */
export type Found = {
  readonly path: string
  readonly status: FileStatus
  readonly depth: number
}

/** What a test or action can tell the walk. */
export type Walk = {
  /** Do not go below the current directory. */
  prune: boolean
  /** Stop altogether. */
  quit: boolean
}

/** True when the file passes. */
export type Predicate = (found: Found, walk: Walk) => Generator<Wait, boolean, void>

/** A test that needs no waiting. */
export function test(passes: (found: Found, walk: Walk) => boolean): Predicate {
  // A test is a step like an action, but it never yields.
  return (found, walk) => immediately(passes(found, walk))
}

function* immediately(value: boolean): Generator<Wait, boolean, void> {
  yield* []
  return value
}

export function and(first: Predicate, second: Predicate): Predicate {
  return function* (found, walk) {
    return (yield* first(found, walk)) && (yield* second(found, walk))
  }
}

export function or(first: Predicate, second: Predicate): Predicate {
  return function* (found, walk) {
    return (yield* first(found, walk)) || (yield* second(found, walk))
  }
}

export function not(inner: Predicate): Predicate {
  return function* (found, walk) {
    return !(yield* inner(found, walk))
  }
}
