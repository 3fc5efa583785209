/** Flags as github.com/spf13/pflag parses them: `--name value`, `--name=value`, `-n value`, `-nvalue`, `-abc`, `--`. */
import type { Flag, FlagValues, Invocation } from '../command'
import { checkFlagValue } from './types'
import { FlagValueError, parseBoolean, parseInteger } from './values'

/** A command line that the flag table refuses, in pflag's words. */
export class FlagError extends Error {}

export type ParsedFlags = Invocation & {
  readonly helpWanted: boolean
  /** `-h`, which asks for help too but is deprecated. */
  readonly shortHelpWanted: boolean
  /** Flags that were given, in order. */
  readonly given: readonly Flag[]
}

type State = {
  readonly flags: readonly Flag[]
  readonly values: Map<string, string[]>
  readonly arguments: string[]
  rest: readonly string[]
  helpWanted: boolean
  shortHelpWanted: boolean
}

/**
 * Parses the words after a command's name.
 * @param stopAtFirstArgument true where everything after the first argument belongs to somebody else
 * @throws {FlagError}
 */
export function parseFlags(flags: readonly Flag[], words: readonly string[], stopAtFirstArgument = false): ParsedFlags {
  const state: State = {
    flags,
    values: new Map(),
    arguments: [],
    rest: words,
    helpWanted: false,
    shortHelpWanted: false,
  }
  while (state.rest.length > 0) {
    const [word = '', ...rest] = state.rest
    state.rest = rest
    if (!word.startsWith('-') || word === '-') {
      state.arguments.push(word)
      if (!stopAtFirstArgument) continue
      state.arguments.push(...state.rest)
      break
    }
    if (word === '--') {
      state.arguments.push(...state.rest)
      break
    }
    if (word.startsWith('--')) parseLong(state, word)
    else parseShort(state, word.slice(1))
  }
  return {
    arguments: state.arguments,
    flags: flagValues(flags, state.values),
    helpWanted: state.helpWanted,
    shortHelpWanted: state.shortHelpWanted,
    given: flags.filter((flag) => state.values.has(flag.name)),
  }
}

/** Every command has it; it is no part of the tables. */
const helpFlag: Flag = { name: 'help', type: 'bool', description: 'Print usage' }

function parseLong(state: State, word: string): void {
  const text = word.slice(2)
  if (text.startsWith('-') || text.startsWith('=')) throw new FlagError(`bad flag syntax: ${word}`)
  const equals = text.indexOf('=')
  const name = equals < 0 ? text : text.slice(0, equals)
  if (name === 'help') {
    if (equals < 0) state.helpWanted = true
    else state.helpWanted = parseBoolean(checkedValue(helpFlag, text.slice(equals + 1)))
    return
  }
  const flag = state.flags.find((candidate) => candidate.name === name)
  if (flag === undefined) throw new FlagError(`unknown flag: --${name}`)
  if (equals >= 0) set(state, flag, text.slice(equals + 1))
  else if (flag.type === 'bool') set(state, flag, 'true')
  else set(state, flag, takeValue(state, `flag needs an argument: ${word}`))
}

function parseShort(state: State, cluster: string): void {
  let letters = cluster
  while (letters !== '') {
    const letter = letters.slice(0, 1)
    const flag = state.flags.find((candidate) => candidate.short === letter)
    if (flag === undefined) {
      if (letter !== 'h') throw new FlagError(`unknown shorthand flag: '${letter}' in -${letters}`)
      state.helpWanted = true
      state.shortHelpWanted = true
      letters = letters.slice(1)
      continue
    }
    if (letters.length > 2 && letters[1] === '=') {
      set(state, flag, letters.slice(2))
      return
    }
    if (flag.type === 'bool') {
      set(state, flag, 'true')
      letters = letters.slice(1)
      continue
    }
    const value = letters.slice(1) || takeValue(state, `flag needs an argument: '${letter}' in -${letters}`)
    set(state, flag, value)
    return
  }
}

function takeValue(state: State, refusal: string): string {
  const [value, ...rest] = state.rest
  if (value === undefined) throw new FlagError(refusal)
  state.rest = rest
  return value
}

function set(state: State, flag: Flag, value: string): void {
  state.values.set(flag.name, [...(state.values.get(flag.name) ?? []), checkedValue(flag, value)])
}

/** @throws {FlagError} for a value that the flag refuses */
function checkedValue(flag: Flag, value: string): string {
  const refusal = refusalOf(flag, value)
  if (refusal !== undefined) {
    const name = flag.short === undefined ? `--${flag.name}` : `-${flag.short}, --${flag.name}`
    throw new FlagError(`invalid argument ${JSON.stringify(value)} for "${name}" flag: ${refusal}`)
  }
  return value
}

function refusalOf(flag: Flag, value: string): string | undefined {
  try {
    checkFlagValue(flag.type, value)
  } catch (error) {
    if (error instanceof FlagValueError) return error.message
    throw error
  }
  return flag.validate?.(value)
}

/** `a,b` for the type `strings`, which splits at commas; every other list takes a value as it stands. */
function listOf(flag: Flag, values: readonly string[]): readonly string[] {
  return flag.type === 'strings' ? values.flatMap((value) => value.split(',')) : values
}

function flagValues(flags: readonly Flag[], values: ReadonlyMap<string, readonly string[]>): FlagValues {
  const find = (name: string): Flag => {
    const flag = flags.find((candidate) => candidate.name === name)
    if (flag === undefined) throw new Error(`no flag --${name} in the command's table`)
    return flag
  }
  const last = (name: string): string => values.get(name)?.at(-1) ?? find(name).default ?? ''
  return {
    changed: (name) => values.has(find(name).name),
    boolean: (name) => last(name) !== '' && parseBoolean(last(name)),
    string: last,
    integer: (name) => (last(name) === '' ? 0 : parseInteger(last(name))),
    list: (name) => listOf(find(name), values.get(name) ?? []),
  }
}
