/** The flags that instructions take (BuildKit, frontend/dockerfile/instructions/bflag.go). */
import { parseError } from './build-error'
import { closestWord } from './closest-word'
import type { SourceInstruction } from './source'

type FlagKind = 'text' | 'list' | 'yes-or-no'

/** Flag names of each instruction that has any. */
const knownFlags: Readonly<Record<string, Readonly<Record<string, FlagKind>>>> = {
  FROM: { platform: 'text' },
  RUN: { mount: 'list', network: 'text', device: 'list' },
  COPY: {
    chown: 'text',
    from: 'text',
    chmod: 'text',
    link: 'yes-or-no',
    exclude: 'list',
  },
  ADD: {
    chown: 'text',
    chmod: 'text',
    link: 'yes-or-no',
    'keep-git-dir': 'yes-or-no',
    checksum: 'text',
    unpack: 'yes-or-no',
    exclude: 'list',
  },
  HEALTHCHECK: {
    interval: 'text',
    timeout: 'text',
    'start-period': 'text',
    'start-interval': 'text',
    retries: 'text',
  },
}

/** The flags that an instruction may have, by its keyword in capitals. */
export function flagsOf(keyword: string): readonly { readonly name: string; readonly takesValue: boolean }[] {
  return Object.entries(knownFlags[keyword] ?? {}).map(([name, kind]) => ({ name, takesValue: kind !== 'yes-or-no' }))
}

/** The flags of one instruction. */
export interface InstructionFlags {
  /** '' when it was not given. */
  text(name: string): string
  list(name: string): readonly string[]
  isSet(name: string): boolean
  /** True when it was given as false. */
  isUnset(name: string): boolean
}

function refuseUnknown(name: string, known: readonly string[], source: SourceInstruction): never {
  const suggestion = closestWord(name, known)
  const hint = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`
  throw parseError(`unknown flag: --${name}${hint}`, source.lines)
}

/** Checks and collects the flags of an instruction. Throws BuildError. */
export function readFlags(source: SourceInstruction): InstructionFlags {
  const kinds = knownFlags[source.name] ?? {}
  const values = new Map<string, string[]>()
  // BuildKit never looks at the flags of an ARG.
  for (const { name, value } of source.name === 'ARG' ? [] : source.flags) {
    const kind = kinds[name]
    if (kind === undefined) refuseUnknown(name, Object.keys(kinds), source)
    if (kind === 'yes-or-no' ? value === '' : value === undefined)
      throw parseError(`missing a value on flag: --${name}`, source.lines)
    const given = values.get(name)
    if (given !== undefined && kind !== 'list') throw parseError(`duplicate flag specified: --${name}`, source.lines)
    if (kind === 'yes-or-no' && value !== undefined && value !== 'true' && value !== 'false') {
      throw parseError(`expecting boolean value for flag --${name}, not: ${value}`, source.lines)
    }
    values.set(name, [...(given ?? []), value ?? 'true'])
  }
  return {
    text: (name) => values.get(name)?.[0] ?? '',
    list: (name) => values.get(name) ?? [],
    isSet: (name) => values.get(name)?.[0] === 'true',
    isUnset: (name) => values.get(name)?.[0] === 'false',
  }
}
