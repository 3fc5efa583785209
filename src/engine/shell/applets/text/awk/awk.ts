/** `awk`: a program for every record of its input (POSIX, "awk"), with busybox's messages. */
import { FileSystemError } from '../../../../filesystem/file-system'
import { strerror } from '../../../../filesystem/strerror'
import type { Wait } from '../../../../processes/program'
import { AppletFailure, defineApplet, type Invocation } from '../../applet'
import { UsageError } from '../../options'
import { byteStringOf } from '../../support/bytes'
import { readInput } from '../../support/input'
import { AwkExit, Executor, NextRecord } from './executor'
import { assign, assignment, OperandInput } from './input'
import { parseAwk } from './parser'
import { Runtime } from './runtime'
import { AwkError, type AwkProgram, type Pattern } from './syntax'
import { unescapeWord } from './tokens'

export const awk = defineApplet({
  name: 'awk',
  options: '+F:v:f:e:',
  *run(invocation) {
    const { options, operands } = invocation
    const isGiven = options.has('f', 'e')
    const [first, ...rest] = operands
    if (!isGiven && first === undefined) throw new UsageError()
    const texts = isGiven ? yield* givenTexts(invocation) : [byteStringOf(first ?? '')]
    try {
      return yield* runAwk(invocation, parseAwk(texts.join('\n')), isGiven ? operands : rest)
    } catch (error) {
      if (error instanceof AwkError) throw new AppletFailure(`cmd. line:${error.line}: ${error.message}`)
      throw error
    }
  },
})

/** The program from `-f FILE` and `-e TEXT`, in order. */
function* givenTexts({ process, options }: Invocation): Generator<Wait, readonly string[], void> {
  const texts: string[] = []
  for (const { letter, value = '' } of options.given) {
    if (letter === 'e') texts.push(byteStringOf(value))
    if (letter !== 'f') continue
    try {
      texts.push(yield* readInput(process, value))
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      throw new AppletFailure(`can't open '${value}': ${strerror(error.code)}`)
    }
  }
  return texts
}

function* runAwk(
  invocation: Invocation,
  program: AwkProgram,
  operands: readonly string[],
): Generator<Wait, number, void> {
  const runtime = new Runtime(invocation.process, program, (own) => new OperandInput(own))
  prepareVariables(runtime, invocation, operands)
  try {
    return yield* runRules(runtime)
  } finally {
    yield* runtime.streams.closeAll()
  }
}

function prepareVariables(runtime: Runtime, { process, options, name }: Invocation, operands: readonly string[]): void {
  const { variables } = runtime
  const initial = { FS: ' ', OFS: ' ', ORS: '\n', RS: '\n', SUBSEP: '\x1c', CONVFMT: '%.6g', OFMT: '%.6g' }
  for (const [variable, value] of Object.entries(initial)) variables.setSpecial(variable, value)
  for (const variable of ['NR', 'FNR', 'RSTART']) variables.setSpecial(variable, 0)
  variables.setSpecial('RLENGTH', -1)
  variables.setSpecial('ARGC', operands.length + 1)
  const words = variables.cell('ARGV').array()
  for (const [index, word] of [name, ...operands].entries()) words.set(`${index}`, { text: byteStringOf(word) })
  const environment = variables.cell('ENVIRON').array()
  for (const [variable, value] of process.environment) environment.set(variable, { text: byteStringOf(value) })
  const separator = options.value('F')
  if (separator !== undefined) variables.setSpecial('FS', unescapeWord(byteStringOf(separator)))
  for (const word of options.values('v')) {
    const [, variable, value] = assignment.exec(byteStringOf(word)) ?? []
    if (variable === undefined || value === undefined) throw new UsageError()
    assign(runtime, variable, value)
  }
}

function* runRules(runtime: Runtime): Generator<Wait, number, void> {
  const executor = new Executor(runtime)
  let exitCode = 0
  try {
    yield* runEvery(runtime, executor, ['begin'])
    const needsInput = runtime.program.rules.some(({ pattern }) => pattern.kind !== 'begin')
    if (needsInput) yield* runRecords(runtime, executor)
  } catch (error) {
    if (!(error instanceof AwkExit)) throw error
    exitCode = error.exitCode ?? 0
  }
  try {
    yield* runEvery(runtime, executor, ['end'])
  } catch (error) {
    if (!(error instanceof AwkExit)) throw error
    exitCode = error.exitCode ?? exitCode
  }
  return exitCode & 0xff
}

function* runRecords(runtime: Runtime, executor: Executor): Generator<Wait, void, void> {
  for (let text = yield* runtime.main.next(); text !== undefined; text = yield* runtime.main.next()) {
    runtime.record.setText(text)
    try {
      yield* runEvery(runtime, executor, ['always', 'when', 'range'])
    } catch (error) {
      if (!(error instanceof NextRecord)) throw error
      if (error.skipsFile) runtime.main.skipFile()
    }
  }
}

function* runEvery(
  runtime: Runtime,
  executor: Executor,
  kinds: readonly Pattern['kind'][],
): Generator<Wait, void, void> {
  for (const rule of runtime.program.rules) if (kinds.includes(rule.pattern.kind)) yield* executor.rule(rule)
}
