/** Pipelines (POSIX 2.9.2), in the foreground and in the background, and subshells. */
import type { CommandNode, Pipeline, Statement, Subshell, Time } from 'unbash'
import type { Wait } from '../../processes/program'
import { ShellFailure } from '../interruptions'
import { addJob, reportDeath, waitForChild, waitForChildren } from '../jobs'
import { lineAt, type Place, type Shell } from '../shell'
import { copyShell } from '../subshell'
import { hasTraps } from '../traps'

type Run = Generator<Wait, number, void>

/** A pipeline of one or more commands, with `!` and `time` before it. */
export function* runPipeline(shell: Shell, pipeline: Pipeline, place: Place): Run {
  const negated = pipeline.prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1
  const time = pipeline.prefixes.find((prefix) => prefix.type === 'Time')
  if (time?.type === 'Time' && shell.dialect.name === 'ash') return yield* runTimeApplet(shell, pipeline, time, place)
  const inside = { tested: place.tested || negated, last: place.last && pipeline.prefixes.length === 0 }
  const started = shell.process.now()
  const status = yield* runCommands(shell, pipeline, inside)
  if (time?.type === 'Time') reportTime(shell, shell.process.now() - started, time.posix !== undefined)
  if (!negated) return status
  return status === 0 ? 1 : 0
}

/** To ash `time` is a program like any other: it measures the first command of the pipeline. */
function* runTimeApplet(shell: Shell, pipeline: Pipeline, time: Time, place: Place): Run {
  const text = shell.source.text.slice(time.keywordEnd, pipeline.end)
  return yield* shell.interpreter.source(shell, `\\time${text}`, lineAt(shell.source, pipeline.pos), place)
}

function* runCommands(shell: Shell, { commands, operators }: Pipeline, place: Place): Run {
  const [only] = commands
  if (only !== undefined && commands.length === 1) return yield* shell.interpreter.command(shell, only, place)
  if (only === undefined) throw new ShellFailure('syntax error: unexpected end of file', 2)
  const children = startPipeline(shell, commands, operators, { tested: place.tested })
  const exits = yield* waitForChildren(shell, children)
  const last = exits.at(-1)
  if (last !== undefined) reportDeath(shell, last, '')
  const statuses = exits.map(({ exitCode }) => exitCode)
  if (shell.options.has('pipefail')) return statuses.findLast((status) => status !== 0) ?? 0
  return statuses.at(-1) ?? 0
}

/**
 * Starts a child for every command, each one's output the next one's input.
 * @param begin what all have in common, and the descriptor that the first one reads, which is closed; without one it is the shell's own input
 * @returns their process ids
 */
function startPipeline(
  shell: Shell,
  commands: readonly CommandNode[],
  operators: Pipeline['operators'],
  begin: Pick<Ends, 'input' | 'background' | 'tested'>,
): readonly number[] {
  const { process } = shell
  const children: number[] = []
  let { input } = begin
  for (const [index, command] of commands.entries()) {
    const pipe = index + 1 < commands.length ? process.pipe() : undefined
    const errorsToo = operators[index] === '|&'
    const ends = { ...begin, input, output: pipe?.writeEnd, unused: pipe?.readEnd, errorsToo }
    children.push(forkStatement(shell, asStatement(command), ends))
    if (input !== undefined) process.close(input)
    if (pipe !== undefined) process.close(pipe.writeEnd)
    input = pipe?.readEnd
  }
  return children
}

type Ends = {
  readonly input?: number | undefined
  readonly output?: number | undefined
  readonly unused?: number | undefined
  readonly errorsToo?: boolean
  readonly background?: boolean
  /** Whether its failure is looked at, so that `set -e` does not count in it. */
  readonly tested: boolean
}

/** A child that runs one statement and nothing else. */
function forkStatement(shell: Shell, statement: Statement, ends: Ends): number {
  const { input, output, unused, errorsToo, background = false, tested } = ends
  return shell.process.fork(
    (process) => {
      if (unused !== undefined) process.close(unused)
      for (const [end, standard] of [[input, 0] as const, [output, 1] as const]) {
        if (end === undefined) continue
        process.duplicate(end, standard)
        process.close(end)
      }
      if (errorsToo) process.duplicate(1, 2)
      return shell.interpreter.inSubshell(copyShell(shell, process), [statement], tested)
    },
    { background },
  )
}

function asStatement(command: Statement['command']): Statement {
  const { pos, end } = command
  return { type: 'Statement', pos, end, command, background: undefined }
}

/** `command &`: a job without input of its own. */
export function runInBackground(shell: Shell, { command }: Statement): number {
  const input = shell.process.open('/dev/null', 'read')
  const text = shell.source.text.slice(command.pos, command.end)
  if (command.type === 'Pipeline' && command.prefixes.length === 0) {
    const { commands, operators } = command
    addJob(shell, startPipeline(shell, commands, operators, { input, background: true, tested: false }), text)
  } else {
    addJob(shell, [forkStatement(shell, asStatement(command), { input, background: true, tested: false })], text)
    shell.process.close(input)
  }
  return 0
}

/** `( … )`: in a child, unless nothing comes after it in this process. */
export function* runSubshell(shell: Shell, { body }: Subshell, place: Place): Run {
  if (place.last && !hasTraps(shell)) return yield* shell.interpreter.statements(shell, body.commands, place)
  const child = shell.process.fork((process) =>
    shell.interpreter.inSubshell(copyShell(shell, process), body.commands, place.tested),
  )
  const exit = yield* waitForChild(shell, child)
  reportDeath(shell, exit, '')
  return exit.exitCode
}

/** bash's `time`; simulated programs take no processor time. */
function reportTime(shell: Shell, elapsed: number, posix: boolean): void {
  const minutes = Math.floor(elapsed / 60_000)
  const rest = ((elapsed % 60_000) / 1000).toFixed(3)
  const lines = posix
    ? [`real ${(elapsed / 1000).toFixed(2)}`, 'user 0.00', 'sys 0.00']
    : ['', `real\t${minutes}m${rest}s`, 'user\t0m0.000s', 'sys\t0m0.000s']
  shell.process.write(2, `${lines.join('\n')}\n`)
}
