/**
 * Instructions that change an image's settings and no files: what they set, and how the history words them
 * (BuildKit, frontend/dockerfile/dockerfile2llb/convert.go). `docker commit --change` uses the same.
 */
import { signalNumbers } from '../../processes/program'
import type { ImageSettings } from '../image'
import { BuildError } from './build-error'
import { describeHealthcheck } from './healthcheck'
import type { CommandLine, Instruction, Pair } from './instruction'
import { PortError, parsePorts } from './ports'

export type SettingsInstruction = Extract<
  Instruction,
  {
    readonly kind:
      | 'ENV'
      | 'LABEL'
      | 'CMD'
      | 'ENTRYPOINT'
      | 'EXPOSE'
      | 'VOLUME'
      | 'USER'
      | 'STOPSIGNAL'
      | 'SHELL'
      | 'HEALTHCHECK'
      | 'ONBUILD'
  }
>

/** Puts variables into a word and takes quotes away. */
export interface Expander {
  word(text: string): string
  /** The same for a text that may become several words. */
  words(text: string): readonly string[]
}

export type SettingsChange = {
  readonly settings: ImageSettings
  /** The line in the history; absent where the instruction leaves none. */
  readonly history?: string
}

/** What has been set since the stage began, which decides what ENTRYPOINT does to an inherited command. */
export type StageSettings = { readonly settings: ImageSettings; readonly commandSet: boolean }

const defaultShell = ['/bin/sh', '-c'] as const

/** The words of a command, a shell form wrapped in the shell. */
export function commandWords(command: CommandLine, settings: ImageSettings): readonly string[] {
  return command.form === 'exec' ? command.words : [...(settings.shell ?? defaultShell), command.text]
}

/** The environment with a variable set, in its old place when it was there. */
function withVariable(environment: readonly string[], name: string, value: string): readonly string[] {
  const entry = `${name}=${value}`
  const at = environment.findIndex((existing) => existing.startsWith(`${name}=`))
  return at === -1 ? [...environment, entry] : environment.with(at, entry)
}

function quoted(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(' ')}]`
}

function union(existing: readonly string[], added: readonly string[]): readonly string[] {
  return [...new Set([...existing, ...added])]
}

function expandPairs(pairs: readonly Pair[], expander: Expander): readonly Pair[] {
  return pairs.map(({ name, value }) => ({ name: expander.word(name), value: expander.word(value) }))
}

function listed(kind: string, pairs: readonly Pair[]): string {
  return [kind, ...pairs.map(({ name, value }) => `${name}=${value}`)].join(' ')
}

function setEnvironment(settings: ImageSettings, pairs: readonly Pair[]): SettingsChange {
  const environment = pairs.reduce((result, { name, value }) => withVariable(result, name, value), settings.environment)
  return { settings: { ...settings, environment }, history: listed('ENV', pairs) }
}

function setLabels(settings: ImageSettings, pairs: readonly Pair[]): SettingsChange {
  const labels = new Map(settings.labels ?? [])
  for (const { name, value } of pairs) labels.set(name, value)
  return { settings: { ...settings, labels }, history: listed('LABEL', pairs) }
}

function expose(
  settings: ImageSettings,
  instruction: Extract<SettingsInstruction, { kind: 'EXPOSE' }>,
  expander: Expander,
): SettingsChange {
  try {
    const ports = union([], instruction.words.flatMap((word) => expander.words(word)).flatMap(parsePorts))
    return {
      settings: { ...settings, exposedPorts: union(settings.exposedPorts, ports) },
      history: `EXPOSE [${ports.join(' ')}]`,
    }
  } catch (error) {
    if (error instanceof PortError) throw new BuildError(error.message, instruction.source.lines)
    throw error
  }
}

function stopSignal(
  settings: ImageSettings,
  instruction: Extract<SettingsInstruction, { kind: 'STOPSIGNAL' }>,
  expander: Expander,
): SettingsChange {
  const signal = expander.word(instruction.text)
  const known = Object.hasOwn(signalNumbers, signal.toUpperCase().replace(/^SIG/, ''))
  const number = /^\d+$/.test(signal) ? Number(signal) : 0
  if (!known && !(number >= 1 && number <= 64) && !/^(?:SIG)?RTM(?:IN|AX)/i.test(signal)) {
    throw new BuildError(`invalid signal: ${signal}`, instruction.source.lines)
  }
  return { settings: { ...settings, stopSignal: signal }, history: `STOPSIGNAL ${signal}` }
}

function setCommand({ settings }: StageSettings, command: CommandLine): SettingsChange {
  const words = commandWords(command, settings)
  return {
    settings: { ...settings, command: words, argumentsEscaped: true },
    history: `CMD ${quoted(words)}`,
  }
}

/** An inherited command belongs to the inherited entry point, so it goes with it. */
function setEntrypoint({ settings, commandSet }: StageSettings, line: CommandLine): SettingsChange {
  const words = commandWords(line, settings)
  const command = commandSet ? settings.command : null
  return { settings: { ...settings, entrypoint: words, command }, history: `ENTRYPOINT ${quoted(words)}` }
}

/** Applies one instruction. Throws BuildError for a value that is not valid. */
export function changeSettings(
  stage: StageSettings,
  instruction: SettingsInstruction,
  expander: Expander,
): SettingsChange {
  const { settings } = stage
  switch (instruction.kind) {
    case 'ENV':
      return setEnvironment(settings, expandPairs(instruction.pairs, expander))
    case 'LABEL':
      return setLabels(settings, expandPairs(instruction.pairs, expander))
    case 'CMD':
      return setCommand(stage, instruction.command)
    case 'ENTRYPOINT':
      return setEntrypoint(stage, instruction.command)
    case 'EXPOSE':
      return expose(settings, instruction, expander)
    case 'VOLUME': {
      const volumes = instruction.words.map((word) => expander.word(word))
      const history = `VOLUME [${volumes.join(' ')}]`
      return { settings: { ...settings, volumes: union(settings.volumes, volumes) }, history }
    }
    case 'USER': {
      const user = expander.word(instruction.text)
      return { settings: { ...settings, user }, history: `USER ${user}` }
    }
    case 'STOPSIGNAL':
      return stopSignal(settings, instruction, expander)
    case 'SHELL':
      return { settings: { ...settings, shell: instruction.words }, history: `SHELL [${instruction.words.join(' ')}]` }
    case 'HEALTHCHECK':
      return {
        settings: { ...settings, healthcheck: instruction.check },
        history: describeHealthcheck(instruction.check),
      }
    case 'ONBUILD':
      return { settings: { ...settings, onBuild: [...(settings.onBuild ?? []), instruction.text] } }
  }
}

const settingsKinds: ReadonlySet<string> = new Set<SettingsInstruction['kind']>([
  'ENV',
  'LABEL',
  'CMD',
  'ENTRYPOINT',
  'EXPOSE',
  'VOLUME',
  'USER',
  'STOPSIGNAL',
  'SHELL',
  'HEALTHCHECK',
  'ONBUILD',
])

export function isSettingsInstruction(instruction: Instruction): instruction is SettingsInstruction {
  return settingsKinds.has(instruction.kind)
}
