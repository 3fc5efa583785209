/** `wait`, `jobs`, `fg` and `bg`. */
import type { ChildExit, Wait } from '../../processes/program'
import { exitCodeOfSignal } from '../../processes/signals'
import { ShellFailure } from '../interruptions'
import {
  collectSignals,
  exitOf,
  findJob,
  isOver,
  jobLine,
  noteExit,
  reapEnded,
  reportDeath,
  waitForChildren,
} from '../jobs'
import { complain, type Job, type Shell } from '../shell'
import { type Builtin, immediate } from './builtin'

/** Exit status of a `wait` for a process that is no child. */
const unknownChild = 127

export const wait: Builtin = function* (shell, words) {
  if (words.length === 0) return yield* waitForAll(shell)
  if (words[0] === '-n') return yield* waitForNext(shell)
  let status = 0
  for (const word of words) status = yield* waitForOne(shell, word)
  return status
}

function* waitForAll(shell: Shell): Generator<Wait, number, void> {
  for (const job of shell.jobs) {
    const status = yield* waitForJob(shell, job.number)
    if (status.interrupted) return status.value
  }
  return 0
}

/** The next job that ends, or one that has ended and was not waited for. */
function* waitForNext(shell: Shell): Generator<Wait, number, void> {
  yield* reapEnded(shell)
  for (;;) {
    const over = shell.jobs.find((job) => isOver(job) && !job.waitedFor)
    if (over !== undefined) return told(shell, over)?.exitCode ?? unknownChild
    const ended = yield* shell.process.waitForChild()
    if (ended !== undefined) noteExit(shell, ended)
    collectSignals(shell)
    const [signal] = shell.pendingSignals
    if (signal !== undefined) return exitCodeOfSignal(signal)
    if (ended === undefined) return unknownChild
  }
}

/** How a job ended, which is noted as told. */
function told(shell: Shell, job: Job): ChildExit | undefined {
  shell.jobs = shell.jobs.map((one) => (one === job ? { ...job, waitedFor: true } : one))
  return exitOf(job)
}

function* waitForOne(shell: Shell, word: string): Generator<Wait, number, void> {
  const job = word.startsWith('%') ? findJob(shell, word) : jobOfProcess(shell, word)
  if (job === undefined) {
    if (word.startsWith('%')) throw new ShellFailure(`${word}: no such job`, 2)
    if (shell.dialect.name === 'bash') complain(shell, `pid ${word} is not a child of this shell`)
    return unknownChild
  }
  const isNews = !isOver(job)
  const { value, exit } = yield* waitForJob(shell, job.number)
  if (isNews && exit !== undefined) reportDeath(shell, exit, '')
  return value
}

function jobOfProcess(shell: Shell, word: string): Job | undefined {
  if (!/^\d+$/.test(word)) {
    const bash = shell.dialect.name === 'bash'
    if (!bash && word.startsWith('-')) throw new ShellFailure(`illegal option ${word.slice(0, 2)}`, 2)
    throw new ShellFailure(
      bash ? `\`${word}': not a pid or valid job spec` : `Illegal number: ${word}`,
      shell.dialect.usageFailure,
    )
  }
  return shell.jobs.find(({ processIds }) => processIds.includes(Number(word)))
}

type Waited = { readonly value: number; readonly interrupted: boolean; readonly exit?: ChildExit }

/** Waits until a job is over, or a signal with a trap arrives. */
function* waitForJob(shell: Shell, number: number): Generator<Wait, Waited, void> {
  for (;;) {
    const job = shell.jobs.find((one) => one.number === number)
    if (job === undefined) return { value: unknownChild, interrupted: false }
    const exit = isOver(job) ? told(shell, job) : undefined
    if (exit !== undefined) return { value: exit.exitCode, interrupted: false, exit }
    const next = job.processIds.find((id) => !job.ended.has(id)) ?? 0
    const ended = yield* shell.process.waitForChild()
    if (ended !== undefined) noteExit(shell, ended)
    collectSignals(shell)
    const [signal] = shell.pendingSignals
    if (signal !== undefined) return { value: exitCodeOfSignal(signal), interrupted: true }
    if (ended === undefined) noteExit(shell, { processId: next, exitCode: unknownChild })
  }
}

export const jobs: Builtin = function* (shell, words) {
  yield* reapEnded(shell)
  const idsOnly = words[0] === '-p'
  for (const job of [...shell.jobs].reverse()) {
    shell.process.write(1, `${idsOnly ? job.processIds[0] : jobLine(shell, job)}\n`)
    if (isOver(job)) shell.jobs = shell.jobs.filter((one) => one !== job)
  }
  return 0
}

export const foreground: Builtin = function* (shell, [word = '%%']) {
  const job = controllableJob(shell, word)
  if (shell.dialect.name === 'bash') shell.process.write(1, `${job.text}\n`)
  const exits = yield* waitForChildren(
    shell,
    job.processIds.filter((id) => !job.ended.has(id)),
  )
  const status = (exits.at(-1) ?? exitOf(job))?.exitCode ?? 0
  shell.jobs = shell.jobs.filter(({ number }) => number !== job.number)
  return status
}

/** Job control is off in scripts until `set -m`. */
function controlsJobs({ interactive, options }: Shell): boolean {
  return interactive || options.has('monitor')
}

/** @throws ShellFailure where there is no such job, or none that the shell may move to the foreground or the background */
function controllableJob(shell: Shell, word: string): Job {
  const { dialect } = shell
  const job = findJob(shell, word)
  if (job === undefined || (dialect.name === 'bash' && !controlsJobs(shell))) throw noSuchJob(shell, word)
  if (controlsJobs(shell)) return job
  const name = word === '%%' ? '(null)' : word
  throw new ShellFailure(`job ${name} not created under job control`, dialect.usageFailure)
}

export const background = immediate((shell, [word = '%%']) => {
  if (shell.dialect.name === 'bash') throw noSuchJob(shell, word)
  controllableJob(shell, word)
  return 0
})

function noSuchJob(shell: Shell, word: string): ShellFailure {
  const { dialect } = shell
  const isCurrent = ['%', '%%', '%+', '%-'].includes(word)
  if (dialect.name === 'bash') {
    const reason = controlsJobs(shell) ? `${isCurrent ? 'current' : word}: no such job` : 'no job control'
    return new ShellFailure(reason, dialect.usageFailure)
  }
  return new ShellFailure(isCurrent ? 'No current job' : `${word}: no such job`, dialect.usageFailure)
}
