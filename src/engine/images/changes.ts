/** `--change` of `docker commit` and `docker import` (moby, builder/dockerfile/builder.go, `BuildFromConfig`). */
import { EngineError } from '../errors'
import { normalisePath } from '../filesystem/paths'
import { BuildError } from './build/build-error'
import type { Instruction } from './build/instruction'
import { parseInstruction } from './build/parse-instruction'
import { changeSettings, type Expander, isSettingsInstruction } from './build/settings-changes'
import { ExpansionError, expandWord } from './build/shell-words'
import { readSource, type SourceInstruction } from './build/source'
import type { ImageSettings } from './image'

const validChanges: ReadonlySet<string> = new Set([
  'CMD',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'HEALTHCHECK',
  'LABEL',
  'ONBUILD',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
])

function environmentExpander({ environment }: ImageSettings): Expander {
  const variables = new Map(
    environment.map((entry) => {
      const equals = entry.indexOf('=')
      return [entry.slice(0, equals), entry.slice(equals + 1)] as const
    }),
  )
  const expand = (text: string) => {
    try {
      return expandWord(text, variables, { escapeCharacter: '\\' })
    } catch (error) {
      if (!(error instanceof ExpansionError)) throw error
      throw new BuildError(`failed to process ${JSON.stringify(text)}: ${error.message}`)
    }
  }
  return { word: (text) => expand(text).text, words: (text) => expand(text).words }
}

/** The daemon reads ports with an older release of the library than BuildKit does, whose messages begin with a capital. */
function inDaemonsWords(message: string): string {
  const port = /^(?:invalid port: .*: )?((?:invalid (?:containerPort|hostPort|proto)|no port specified): .*)$/.exec(
    message,
  )?.[1]
  return port === undefined ? message : port.charAt(0).toUpperCase() + port.slice(1)
}

/** @param earlier the changes before this one: a CMD among them outlives an ENTRYPOINT */
function applyOne(settings: ImageSettings, instruction: Instruction, earlier: readonly Instruction[]): ImageSettings {
  const expander = environmentExpander(settings)
  if (instruction.kind === 'WORKDIR') {
    const path = normalisePath(expander.word(instruction.text), settings.workingDirectory || '/')
    return { ...settings, workingDirectory: path }
  }
  if (!isSettingsInstruction(instruction)) return settings
  const commandSet = earlier.some(({ kind }) => kind === 'CMD')
  const changed = changeSettings({ settings, commandSet }, instruction, expander).settings
  const { argumentsEscaped: _, ...kept } = changed
  return kept
}

function refuseOthers(instructions: readonly SourceInstruction[]): void {
  const wrong = instructions.find(({ name }) => !validChanges.has(name))
  if (wrong === undefined) return
  throw new EngineError('invalid-argument', `${wrong.keyword} is not a valid change command`)
}

/** Applies instructions to settings. Throws EngineError for one that is not valid here. */
export function applyChanges(settings: ImageSettings, changes: readonly string[]): ImageSettings {
  if (changes.length === 0) return settings
  try {
    const text = changes.join('\n')
    if (text.trim() === '') throw new BuildError('file with no instructions')
    const source = readSource(text)
    refuseOthers(source.instructions)
    const instructions = source.instructions.map((one) => parseInstruction(one, source.escapeCharacter))
    return instructions.reduce(
      (changed, instruction, index) => applyOne(changed, instruction, instructions.slice(0, index)),
      settings,
    )
  } catch (error) {
    if (error instanceof BuildError) {
      const message = error.message.replace(/^dockerfile parse error on line \d+: /, '')
      throw new EngineError('invalid-argument', inDaemonsWords(message))
    }
    throw error
  }
}
