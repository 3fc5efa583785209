/** The build checks that look at one instruction, or at how those of a stage fit together. */
import { splitWords } from './argument-forms'
import type { Instruction } from './instruction'
import type { Warnings } from './lint'
import type { DockerfileSource, SourceInstruction } from './source'

const secretName = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i
const publicName = /(?:_|^)public(?:_|$)/i

function looksSecret(name: string): boolean {
  return secretName.test(name) && !publicName.test(name)
}

function lintSecrets(warnings: Warnings, kind: 'ARG' | 'ENV', name: string, line: number): void {
  if (!looksSecret(name)) return
  const message = `Do not use ARG or ENV instructions for sensitive data (${kind} ${JSON.stringify(name)})`
  warnings.add('SecretsUsedInArgOrEnv', message, line)
}

/** Checks of a FROM that could be read. */
export function lintFrom(warnings: Warnings, { stage, source }: Extract<Instruction, { kind: 'FROM' }>): void {
  if (stage !== 'scratch' && stage !== 'context') return
  const message = `Stage name should not use the same name as reserved stage ${JSON.stringify(stage)}`
  warnings.add('ReservedStageName', message, source.lines.start)
}

/** Checks made before the arguments of an instruction are looked at. */
export function lintUnread(warnings: Warnings, source: SourceInstruction): void {
  const line = source.lines.start
  if (source.name === 'FROM') lintFromCasing(warnings, source)
  if (source.name !== 'MAINTAINER') return
  warnings.add('MaintainerDeprecated', 'Maintainer instruction is deprecated in favor of using label', line)
}

/** A stage's name should be in small letters, and whatever stands in the place of AS should be written as FROM is. */
function lintFromCasing(warnings: Warnings, { keyword, rest, lines }: SourceInstruction): void {
  const [, as, name, ...others] = splitWords(rest)
  if (as === undefined || name === undefined) return
  if (others.length === 0 && name !== name.toLowerCase()) {
    warnings.add('StageNameCasing', `Stage name '${name}' should be lowercase`, lines.start)
  }
  const isExpected = keyword === keyword.toUpperCase() ? as === as.toUpperCase() : as === as.toLowerCase()
  const isMixed = keyword !== keyword.toUpperCase() && keyword !== keyword.toLowerCase()
  if (isExpected || isMixed) return
  warnings.add('FromAsCasing', `'${as}' and '${keyword}' keywords' casing do not match`, lines.start)
}

/** Empty lines where a line goes on, and keywords written unlike most others. */
export function lintSource(warnings: Warnings, { instructions }: DockerfileSource): void {
  for (const { emptyContinuation } of instructions) {
    if (emptyContinuation === undefined) continue
    warnings.add('NoEmptyContinuation', 'Empty continuation line', emptyContinuation)
  }
}

/** Keywords should be all in capitals or all in small letters. */
export function lintKeywordCasing(warnings: Warnings, { instructions }: DockerfileSource): void {
  const isConsistent = (word: string) => word === word.toLowerCase() || word === word.toUpperCase()
  const lower = instructions.filter(({ keyword }) => keyword === keyword.toLowerCase()).length
  const upper = instructions.filter(({ keyword }) => keyword === keyword.toUpperCase()).length
  const majority = lower > upper ? 'lowercase' : 'uppercase'
  for (const { keyword, lines } of instructions) {
    const expected = majority === 'lowercase' ? keyword.toLowerCase() : keyword.toUpperCase()
    if (keyword === expected && isConsistent(keyword)) continue
    const message = `Command '${keyword}' should match the case of the command majority (${majority})`
    warnings.add('ConsistentInstructionCasing', message, lines.start)
  }
}

function lintPairs(warnings: Warnings, instruction: Extract<Instruction, { kind: 'ENV' | 'LABEL' }>): void {
  if (!instruction.legacy) return
  const { keyword, lines } = instruction.source
  const message = `"${keyword} key=value" should be used instead of legacy "${keyword} key value" format`
  warnings.add('LegacyKeyValueFormat', message, lines.start)
}

/** What a stage has seen so far. */
export type StageChecks = {
  readonly lastLines: Map<string, number>
  workdirSet: boolean
  shellSet: boolean
}

/** @param shellSet whether what the stage stands on has a shell of its own */
export function startStageChecks(shellSet: boolean): StageChecks {
  return { lastLines: new Map(), workdirSet: false, shellSet }
}

/** Only the last of these counts, so an earlier one is probably a mistake. */
function lintRepeated(warnings: Warnings, checks: StageChecks, kind: string, line: number): void {
  const earlier = checks.lastLines.get(kind)
  checks.lastLines.set(kind, line)
  if (earlier === undefined) return
  const reason = 'should not be used in the same stage because only the last one will be used'
  warnings.add('MultipleInstructionsDisallowed', `Multiple ${kind} instructions ${reason}`, earlier)
}

function lintCommand(
  warnings: Warnings,
  checks: StageChecks,
  instruction: Extract<Instruction, { kind: 'CMD' | 'ENTRYPOINT' }>,
  line: number,
): void {
  if (instruction.command.form === 'shell' && !checks.shellSet) {
    const reason = 'to prevent unintended behavior related to OS signals'
    warnings.add('JSONArgsRecommended', `JSON arguments recommended for ${instruction.source.keyword} ${reason}`, line)
  }
  lintRepeated(warnings, checks, instruction.kind, line)
}

function lintExpose(warnings: Warnings, words: readonly string[], line: number): void {
  for (const word of words) {
    if (word.replace(/\$\{[^}]*\}/g, '').includes(':')) {
      const reason = 'EXPOSE instruction should not define an IP address or host-port mapping'
      warnings.add('ExposeInvalidFormat', `${reason}, found '${word}'`, line)
    }
    const protocol = word.split('/')[1] ?? ''
    if (protocol !== protocol.toLowerCase()) {
      warnings.add('ExposeProtoCasing', `Defined protocol '${word}' in EXPOSE instruction should be lowercase`, line)
    }
  }
}

/** @param path the directory with its variables put in */
export function lintWorkdir(warnings: Warnings, checks: StageChecks, path: string, line: number): void {
  if (!path.startsWith('/') && !checks.workdirSet) {
    const reason = 'can have unexpected results if the base image changes'
    warnings.add('WorkdirRelativePath', `Relative workdir ${JSON.stringify(path)} ${reason}`, line)
  }
  checks.workdirSet = true
}

/** Checks made while a stage is put together, those of WORKDIR excepted. */
export function lintInStage(warnings: Warnings, checks: StageChecks, instruction: Instruction): void {
  const line = instruction.source.lines.start
  switch (instruction.kind) {
    case 'CMD':
    case 'ENTRYPOINT':
      lintCommand(warnings, checks, instruction, line)
      return
    case 'HEALTHCHECK':
      lintRepeated(warnings, checks, 'HEALTHCHECK', line)
      return
    case 'SHELL':
      checks.shellSet = true
      return
    case 'LABEL':
      lintPairs(warnings, instruction)
      return
    case 'ENV':
      lintPairs(warnings, instruction)
      for (const { name } of instruction.pairs) lintSecrets(warnings, 'ENV', name, line)
      return
    case 'ARG':
      for (const { name } of instruction.names) lintSecrets(warnings, 'ARG', name, line)
      return
    case 'EXPOSE':
      lintExpose(warnings, instruction.words, line)
      return
    default:
  }
}
