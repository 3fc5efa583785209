/** What may stand in a place of a command line, as data beside the place: the command tables say it, completion reads it. */
import { signalNumbers } from '../engine/processes/program'

/** Names of things. Completion offers those that exist on the machine at that moment. */
export type NameKind =
  | 'container'
  | 'running container'
  | 'paused container'
  /** One that does not run: created or exited. */
  | 'still container'
  | 'image'
  /** An image of this machine or of a registry that it reaches. */
  | 'registry image'
  | 'volume'
  | 'network'
  /** A network that somebody made: the predefined ones cannot be removed. */
  | 'made network'
  /** `container:NAME`: the network of another container. */
  | 'network of container'
  /** A file or directory of the host. */
  | 'file'
  | 'directory'
  /** `NAME:PATH`: a path inside a container. */
  | 'container path'
  /** What stands before the colon of `-v`: a volume, or a path of the host. */
  | 'mount source'
  /** A program inside the container or image that the first argument names. */
  | 'program'
  /** A path inside it. */
  | 'inner path'

export type Completes = {
  readonly names: readonly NameKind[]
  /** Fixed words; one that ends with `=` or `:` wants more after it. */
  readonly words: readonly string[]
}

/** A place for names of these kinds. */
export function names(...kinds: readonly NameKind[]): Completes {
  return { names: kinds, words: [] }
}

/** A place for one of these words. */
export function words(...list: readonly string[]): Completes {
  return { names: [], words: list }
}

/** Keys of a filter, and the values where they are known: `{ status: ['running'] }` gives `status=running`. */
export function filterWords(
  keys: readonly string[],
  values: Readonly<Record<string, readonly string[]>> = {},
): Completes {
  return words(...keys.flatMap((key) => [`${key}=`, ...(values[key] ?? []).map((value) => `${key}=${value}`)]))
}

export const signalWords = words(...Object.keys(signalNumbers))
