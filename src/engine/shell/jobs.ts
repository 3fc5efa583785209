/** Children of a shell: waiting for them, and the table of background jobs. */
import { type ChildExit, type SignalName, signalNumbers, type Wait } from '../processes/program'
import { LineInterrupted } from './interruptions'
import type { Job, Shell } from './shell'

/** What a shell prints about a child that a signal ended (`strsignal(3)`); interrupts and broken pipes go unsaid. */
const deaths: Readonly<Partial<Record<SignalName, string>>> = {
  HUP: 'Hangup',
  QUIT: 'Quit',
  ILL: 'Illegal instruction',
  TRAP: 'Trace/breakpoint trap',
  ABRT: 'Aborted',
  BUS: 'Bus error',
  FPE: 'Floating point exception',
  KILL: 'Killed',
  USR1: 'User defined signal 1',
  SEGV: 'Segmentation fault',
  USR2: 'User defined signal 2',
  ALRM: 'Alarm clock',
  TERM: 'Terminated',
  STKFLT: 'Stack fault',
  XCPU: 'CPU time limit exceeded',
  XFSZ: 'File size limit exceeded',
  VTALRM: 'Virtual timer expired',
  PROF: 'Profiling timer expired',
  IO: 'I/O possible',
  PWR: 'Power failure',
  SYS: 'Bad system call',
}

/** Moves signals that arrived to where `runTraps` finds them. */
export function collectSignals(shell: Shell): void {
  shell.pendingSignals.push(...shell.process.takeSignals())
}

/** Waits for a child in the foreground: signals with a trap wait until it has ended, as in ash. */
export function* waitForChild(shell: Shell, processId: number): Generator<Wait, ChildExit, void> {
  const [exit = unknownExit(processId)] = yield* waitForChildren(shell, [processId])
  return exit
}

/**
 * The same for the children of a pipeline, in their order. Whatever else ends meanwhile is taken in with them: jobs, and what
 * process 1 was given when its parent ended.
 */
export function* waitForChildren(
  shell: Shell,
  processIds: readonly number[],
): Generator<Wait, readonly ChildExit[], void> {
  const ended = new Map<number, ChildExit>()
  while (processIds.some((id) => !ended.has(id))) {
    const exit = yield* shell.process.waitForChild()
    if (exit === undefined) {
      const before = shell.pendingSignals.length
      collectSignals(shell)
      if (shell.pendingSignals.length === before) break
    } else if (processIds.includes(exit.processId)) {
      ended.set(exit.processId, exit)
      if (shell.interactive) settleInterrupts(shell, exit)
    } else noteExit(shell, exit)
  }
  return processIds.map((id) => ended.get(id) ?? unknownExit(id))
}

/** Of a process that is no child. */
function unknownExit(processId: number): ChildExit {
  return { processId, exitCode: 127 }
}

/**
 * What is typed at a terminal interrupts the command in the foreground, not the shell, which gives up the line when the
 * command ended by it.
 */
function settleInterrupts(shell: Shell, { signal }: ChildExit): void {
  collectSignals(shell)
  const others = shell.pendingSignals.filter((one) => one !== 'INT')
  shell.pendingSignals.splice(0, shell.pendingSignals.length, ...others)
  if (signal !== 'INT') return
  if (shell.traps.has('INT')) shell.pendingSignals.push('INT')
  else throw new LineInterrupted()
}

/** Says on standard error which signal ended a child. */
export function reportDeath(shell: Shell, { signal, processId }: ChildExit, command: string): void {
  const words = signal === undefined ? undefined : deaths[signal]
  if (words === undefined) return
  if (shell.dialect.name === 'ash') shell.process.write(2, `${words}\n`)
  else if (signal !== 'TERM') {
    const prefix = shell.dialect.prefix({ shell: shell.name, line: shell.line })
    shell.process.write(2, `${prefix}${String(processId).padStart(5)} ${words.padEnd(26)} ${command}\n`)
  }
}

/** Adds a background job; those that are known to be over make room. */
export function addJob(shell: Shell, processIds: readonly number[], text: string): void {
  const others = shell.jobs.filter((job) => !isOver(job))
  const number = Math.max(0, ...others.map((job) => job.number)) + 1
  shell.jobs = [...others, { number, processIds, text, ended: new Map() }]
  shell.lastBackground = processIds.at(-1)
  if (shell.interactive && shell.dialect.name === 'bash') {
    shell.process.write(2, `[${number}] ${shell.lastBackground ?? ''}\n`)
  }
}

/** Notes that a child has ended. */
export function noteExit(shell: Shell, exit: ChildExit): void {
  shell.jobs = shell.jobs.map((job) =>
    job.processIds.includes(exit.processId) ? { ...job, ended: new Map(job.ended).set(exit.processId, exit) } : job,
  )
}

export function isOver({ processIds, ended }: Job): boolean {
  return processIds.every((id) => ended.has(id))
}

/** How the job ended: as its last process did. */
export function exitOf({ processIds, ended }: Job): ChildExit | undefined {
  return ended.get(processIds.at(-1) ?? 0)
}

/** The job that `%1`, `%%`, `%+` or `%-` means. */
export function findJob(shell: Shell, reference: string): Job | undefined {
  const wanted = reference.slice(1)
  if (wanted === '' || wanted === '%' || wanted === '+') return shell.jobs.at(-1)
  if (wanted === '-') return shell.jobs.at(-2) ?? shell.jobs.at(-1)
  return shell.jobs.find(({ number }) => number === Number(wanted))
}

/** Takes the ended children without waiting, so that `jobs` and `wait` know of them. */
export function* reapEnded(shell: Shell): Generator<Wait, void, void> {
  const running = new Set(
    shell.process
      .processes()
      .filter(({ state }) => state !== 'Z')
      .map(({ id }) => id),
  )
  for (const job of shell.jobs) {
    for (const id of job.processIds) {
      if (job.ended.has(id) || running.has(id)) continue
      const exit = yield* shell.process.waitForChild(id)
      if (exit !== undefined) noteExit(shell, exit)
    }
  }
}

/** Tells before a prompt which jobs have ended since the last one. */
export function* reportEndedJobs(shell: Shell): Generator<Wait, void, void> {
  if (shell.jobs.length === 0) return
  yield* reapEnded(shell)
  for (const job of shell.jobs) if (isOver(job)) shell.process.write(2, `${jobLine(shell, job)}\n`)
  shell.jobs = shell.jobs.filter((job) => !isOver(job))
}

/** A job as `jobs` shows it; only a shell at a terminal keeps what was typed. */
export function jobLine(shell: Shell, job: Job): string {
  const place = shell.jobs.indexOf(job) - shell.jobs.length
  const mark = place === -1 ? '+' : place === -2 ? '-' : ' '
  const goesOn = shell.dialect.name === 'bash' && !isOver(job) ? ' &' : ''
  const text = shell.interactive ? `${job.text}${goesOn}` : ''
  return `[${job.number}]${mark}  ${jobState(job).padEnd(27)}${text}`
}

/** The word for a job's state in the output of `jobs`. */
function jobState(job: Job): string {
  const exit = isOver(job) ? exitOf(job) : undefined
  if (exit === undefined) return 'Running'
  if (exit.signal !== undefined) return deaths[exit.signal] ?? `Signal ${signalNumbers[exit.signal]}`
  return exit.exitCode === 0 ? 'Done' : `Done(${exit.exitCode})`
}
