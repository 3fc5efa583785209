/** From the text of an instruction to its parts (BuildKit, frontend/dockerfile/instructions/parse.go). */
import { readCommandLine, readJsonForm, readList, readPairs, splitQuotedWords, splitWords } from './argument-forms'
import { BuildError, type LineRange, parseError } from './build-error'
import { closestKeyword } from './closest-word'
import { type InstructionFlags, readFlags } from './flags'
import { readHealthcheck } from './healthcheck'
import { type Instruction, type InstructionKind, instructionKinds } from './instruction'
import { readTrigger, type SourceInstruction } from './source'

type Reader = (source: SourceInstruction, flags: InstructionFlags, escapeCharacter: string) => Instruction

function atLeastOne(source: SourceInstruction): BuildError {
  return parseError(`${source.name} requires at least one argument`, source.lines)
}

function readFrom(source: SourceInstruction, flags: InstructionFlags): Instruction {
  const words = splitWords(source.rest)
  const [image, as, name] = words
  const named = words.length === 3 && as?.toLowerCase() === 'as'
  if (image === undefined || (words.length !== 1 && !named)) {
    throw parseError('FROM requires either one or three arguments', source.lines)
  }
  const stageAsWritten = name ?? ''
  const stage = stageAsWritten.toLowerCase()
  if (stage !== '' && !/^[a-z][a-z0-9-_.]*$/.test(stage)) {
    const reason = "name can't start with a number or contain symbols"
    throw parseError(`invalid name for build stage: ${JSON.stringify(stageAsWritten)}, ${reason}`, source.lines)
  }
  return { kind: 'FROM', source, image, stage, platform: flags.text('platform') }
}

const networkModes: ReadonlySet<string> = new Set(['', 'default', 'none', 'host'])

function readRun(source: SourceInstruction, flags: InstructionFlags): Instruction {
  const network = flags.text('network')
  if (!networkModes.has(network)) throw parseError(`invalid network mode ${JSON.stringify(network)}`, source.lines)
  const command = readCommandLine(source.rest, source.lines)
  const usesDevices = flags.list('device').length > 0
  return { kind: 'RUN', source, command, mounts: flags.list('mount'), usesDevices, network }
}

const heredocWord = /^\d*<<-?(?:"[^"]+"|'[^']+'|[^\s<"']+)$/

function readCopy(source: SourceInstruction, flags: InstructionFlags): Instruction {
  const words = readList(source.rest, source.lines)
  const { name } = source
  if (words.length < 2) {
    const reason = 'but only one was provided. Destination could not be determined'
    throw parseError(`${name} requires at least two arguments, ${reason}`, source.lines)
  }
  return {
    kind: name === 'ADD' ? 'ADD' : 'COPY',
    source,
    sources: words.slice(0, -1).filter((word) => !heredocWord.test(word)),
    inline: source.heredocs,
    destination: words.at(-1) ?? '',
    from: flags.text('from'),
    owner: flags.text('chown'),
    mode: flags.text('chmod'),
    exclude: flags.list('exclude'),
    unpack: name === 'ADD' && !flags.isUnset('unpack'),
    checksum: flags.text('checksum'),
  }
}

function pairReader(kind: 'ENV' | 'LABEL'): Reader {
  return (source, _flags, escapeCharacter) => {
    const { pairs, legacy } = readPairs(kind, source.rest, escapeCharacter, source.lines)
    if (pairs.length === 0) throw atLeastOne(source)
    if (pairs.some(({ name }) => name === '')) throw parseError(`${kind} names can not be blank`, source.lines)
    return { kind, source, pairs, legacy }
  }
}

function readArg(source: SourceInstruction, _flags: InstructionFlags, escapeCharacter: string): Instruction {
  const names = splitQuotedWords(source.rest, escapeCharacter).map((word) => {
    const equals = word.indexOf('=')
    if (equals === 0) throw parseError('ARG names can not be blank', source.lines)
    return equals === -1 ? { name: word } : { name: word.slice(0, equals), value: word.slice(equals + 1) }
  })
  if (names.length === 0) throw atLeastOne(source)
  return { kind: 'ARG', source, names }
}

function commandReader(kind: 'CMD' | 'ENTRYPOINT'): Reader {
  return (source) => ({ kind, source, command: readCommandLine(source.rest, source.lines) })
}

function readExpose(source: SourceInstruction): Instruction {
  const words = splitWords(source.rest)
  if (words.length === 0) throw atLeastOne(source)
  return { kind: 'EXPOSE', source, words: [...words].sort() }
}

function readVolume(source: SourceInstruction): Instruction {
  const words = readList(source.rest, source.lines)
  if (words.length === 0) throw atLeastOne(source)
  if (words.some((word) => word.trim() === '')) {
    throw parseError('VOLUME specified can not be an empty string', source.lines)
  }
  return { kind: 'VOLUME', source, words }
}

function readShell(source: SourceInstruction): Instruction {
  const words = readJsonForm(source.rest, source.lines)
  if (words === undefined) throw parseError('SHELL requires the arguments to be in JSON form', source.lines)
  if (words.length === 0) throw atLeastOne(source)
  return { kind: 'SHELL', source, words }
}

function textReader(kind: 'WORKDIR' | 'USER' | 'STOPSIGNAL' | 'MAINTAINER'): Reader {
  return (source) => {
    if (source.rest === '') throw parseError(`${kind} requires exactly one argument`, source.lines)
    return { kind, source, text: source.rest }
  }
}

function readOnBuild(source: SourceInstruction): Instruction {
  if (source.rest === '') throw atLeastOne(source)
  const trigger = /^\S*/.exec(source.rest)?.[0].toUpperCase() ?? ''
  if (trigger === 'ONBUILD') throw parseError("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed", source.lines)
  if (trigger === 'MAINTAINER' || trigger === 'FROM') {
    throw parseError(`${trigger} isn't allowed as an ONBUILD trigger`, source.lines)
  }
  return { kind: 'ONBUILD', source, text: source.rest }
}

const readers: Readonly<Record<InstructionKind, Reader>> = {
  ADD: readCopy,
  ARG: readArg,
  CMD: commandReader('CMD'),
  COPY: readCopy,
  ENTRYPOINT: commandReader('ENTRYPOINT'),
  ENV: pairReader('ENV'),
  EXPOSE: readExpose,
  FROM: readFrom,
  HEALTHCHECK: (source, flags) => ({ kind: 'HEALTHCHECK', source, check: readHealthcheck(source, flags) }),
  LABEL: pairReader('LABEL'),
  MAINTAINER: textReader('MAINTAINER'),
  ONBUILD: readOnBuild,
  RUN: readRun,
  SHELL: readShell,
  STOPSIGNAL: textReader('STOPSIGNAL'),
  USER: textReader('USER'),
  VOLUME: readVolume,
  WORKDIR: textReader('WORKDIR'),
}

function isKnown(name: string): name is InstructionKind {
  return Object.hasOwn(readers, name)
}

/** Throws BuildError for an unknown keyword, flag or form. */
export function parseInstruction(source: SourceInstruction, escapeCharacter: string): Instruction {
  if (!isKnown(source.name)) {
    const suggestion = closestKeyword(source.keyword, instructionKinds)
    const hint = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`
    throw parseError(`unknown instruction: ${source.keyword}${hint}`, source.lines)
  }
  return readers[source.name](source, readFlags(source), escapeCharacter)
}

/** Reads a trigger that the FROM in these lines brings. Throws BuildError. */
export function parseTrigger(text: string, from: LineRange): Instruction {
  try {
    return parseInstruction(readTrigger(text, from), '\\')
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    // it stands on no line of this Dockerfile
    throw new BuildError(error.message.replace(/^dockerfile parse error on line \d+: /, ''), from)
  }
}
