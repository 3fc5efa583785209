/** Where in a docker command line the cursor stands: at a command's name, a flag, a flag's value or an argument. */
import type { Flag } from '../command'
import { type CommandGroup, type CommandTree, findCommand, type Resolved } from '../command-tree'
import { globalFlags } from '../global-flags'

export type DockerPlace = {
  /** The command, as soon as its name is there. */
  readonly resolved?: Resolved
  /** The group, while one of its commands is wanted. */
  readonly group?: CommandGroup
  /** The flags that may stand here; none once they are over. */
  readonly flags: readonly Flag[]
  /** Those that were given. */
  readonly given: readonly Flag[]
} & (
  | { readonly kind: 'command' | 'flag' | 'nothing' }
  /** A value of the flag, which begins at this index of the word. */
  | { readonly kind: 'value'; readonly flag: Flag; readonly start: number }
  | { readonly kind: 'argument'; readonly before: readonly string[] }
)

type Walked = {
  readonly arguments: readonly string[]
  readonly given: readonly Flag[]
  /** A flag whose value comes next. */
  readonly pending?: Flag
  /** True after `--`, and after the first argument where flags end there. */
  readonly flagsOver: boolean
}

/** A word that begins with a dash, taken apart as far as the table knows it. */
type FlagWord = {
  readonly flags: readonly Flag[]
  /** The last of them, when it takes a value, and where in the word that begins. */
  readonly valued?: { readonly flag: Flag; readonly start: number }
}

/** @param words what stands between `docker` and the word that is being typed */
export function dockerPlace(tree: CommandTree, words: readonly string[], typed: string): DockerPlace {
  const root = walk(globalFlags, words, true)
  const [first, ...rest] = root.arguments
  if (first === undefined) return placeAfter(root, globalFlags, typed) ?? commandPlace({}, globalFlags, root.given)
  if (first === 'help') return placeOfHelp(tree, rest)
  const group = tree.groups.find(({ name }) => name === first)
  if (group === undefined) return commandWords(findCommand(tree, [first]), rest, typed)
  const [second, ...others] = rest
  if (second === undefined) return typed.startsWith('-') ? unknownPlace : commandPlace({ group }, [], [])
  return commandWords(findCommand(tree, [first, second]), others, typed)
}

const unknownPlace: DockerPlace = { kind: 'nothing', flags: [], given: [] }

function commandPlace(
  place: { readonly group?: CommandGroup },
  flags: readonly Flag[],
  given: readonly Flag[],
): DockerPlace {
  return { kind: 'command', ...place, flags, given }
}

function placeOfHelp(tree: CommandTree, [first, second]: readonly string[]): DockerPlace {
  if (first === undefined) return commandPlace({}, [], [])
  const group = tree.groups.find(({ name }) => name === first)
  return group === undefined || second !== undefined ? unknownPlace : commandPlace({ group }, [], [])
}

function commandWords(resolved: Resolved | undefined, words: readonly string[], typed: string): DockerPlace {
  if (resolved === undefined) return unknownPlace
  const { command } = resolved
  const walked = walk(command.flags, words, command.stopAtFirstArgument === true)
  const place = placeAfter(walked, command.flags, typed)
  if (place !== undefined) return { ...place, resolved }
  const flags = walked.flagsOver ? [] : command.flags
  return { kind: 'argument', before: walked.arguments, flags, given: walked.given, resolved }
}

/** The place in the word that is being typed, when it is one of a flag or its value. */
function placeAfter(walked: Walked, flags: readonly Flag[], typed: string): DockerPlace | undefined {
  const { given, pending, flagsOver } = walked
  if (pending !== undefined) return { kind: 'value', flag: pending, start: 0, flags, given }
  if (flagsOver || !typed.startsWith('-')) return undefined
  const { valued } = readFlagWord(flags, typed)
  const inValue = valued !== undefined && (valued.start < typed.length || typed.endsWith('='))
  return inValue ? { kind: 'value', ...valued, flags, given } : { kind: 'flag', flags, given }
}

/** The flag that a word means so far: the exact one, or the only one that begins so. */
export function flagMeant(flags: readonly Flag[], typed: string): Flag | undefined {
  const shown = flags.filter(({ hidden }) => !hidden)
  const exact = readFlagWord(shown, typed).flags.at(-1)
  if (exact !== undefined || !/^--./.test(typed)) return exact
  const [only, ...others] = shown.filter(({ name }) => name.startsWith(typed.slice(2)))
  return others.length === 0 ? only : undefined
}

function readFlagWord(flags: readonly Flag[], word: string): FlagWord {
  if (word.startsWith('--')) {
    const name = word.slice(2).split('=')[0] ?? ''
    const flag = flags.find((candidate) => candidate.name === name)
    if (flag === undefined) return { flags: [] }
    const hasValue = flag.type !== 'bool' || word.includes('=')
    return { flags: [flag], ...(hasValue ? { valued: { flag, start: Math.min(name.length + 3, word.length) } } : {}) }
  }
  const found: Flag[] = []
  for (let index = 1; index < word.length; index++) {
    const flag = flags.find(({ short }) => short === word[index])
    if (flag === undefined) return { flags: [] }
    found.push(flag)
    if (flag.type === 'bool') continue
    return { flags: found, valued: { flag, start: index + (word[index + 1] === '=' ? 2 : 1) } }
  }
  return { flags: found }
}

/** Goes through the words before the cursor as `parseFlags` does, but forgives what it does not know. */
function walk(flags: readonly Flag[], words: readonly string[], stopAtFirstArgument: boolean): Walked {
  const found: string[] = []
  const given: Flag[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '--') return { arguments: [...found, ...words.slice(index + 1)], given, flagsOver: true }
    if (!word.startsWith('-') || word === '-') {
      if (stopAtFirstArgument) return { arguments: words.slice(index), given, flagsOver: true }
      found.push(word)
      continue
    }
    const read = readFlagWord(flags, word)
    given.push(...read.flags)
    const valued = read.valued
    if (valued === undefined || valued.flag.type === 'bool' || valued.start < word.length || word.endsWith('='))
      continue
    index += 1
    if (index === words.length) return { arguments: found, given, pending: valued.flag, flagsOver: false }
  }
  return { arguments: found, given, flagsOver: false }
}
