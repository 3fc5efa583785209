/**
 * A task in motion: its processes, who runs next, and what signals do to them.
 *
 * Processes take turns in order of their creation; each runs until it waits. Given the same answers from outside, the
 * same bursts happen in the same order, which is what lets a task be played again from its journal.
 */
import { Connections } from './connections'
import { isBinary } from './find-program'
import { ProcessEnded } from './interruptions'
import type { OpenFile } from './open-file'
import type { Outside } from './outside'
import { KernelProcess } from './process'
import type { ProcessHost } from './process-host'
import { inherited } from './process-record'
import { ProcessTable } from './process-table'
import type { ChildExit, ForkChanges, ProcessEntry, Program, SignalName } from './program'
import { isReady } from './readiness'
import type { OpenMode } from './regular-file'
import { settleProcessLimits } from './resource-limits'
import { killTargets, receiveSignal } from './signal-delivery'
import { exitCodeOfSignal } from './signals'
import type { StandardInput } from './standard-input'
import { standardInput, standardStreams } from './standard-streams'
import type { Occasion, ProcessSpecification, TaskProcess } from './task'
import { TaskEndings } from './task-endings'
import { TaskFiles } from './task-files'
import { Work } from './work'

export class TaskRuntime implements ProcessHost {
  readonly outside: Outside
  readonly #table = new ProcessTable<KernelProcess>()
  readonly connections = new Connections(this.#table.byId)
  readonly #leader: KernelProcess
  readonly #input: StandardInput
  #running: KernelProcess | undefined
  readonly #work: Work
  readonly #files: TaskFiles
  readonly #endings: TaskEndings

  /** @param ids of the first process, which runs `program` */
  constructor(
    outside: Outside,
    specification: ProcessSpecification,
    program: Program,
    ids: Pick<TaskProcess, 'id' | 'parentId' | 'hostProcessId' | 'started'>,
  ) {
    this.outside = outside
    this.#work = new Work(outside.outputLimit)
    const output = this.#countedOutput()
    this.#input = standardInput(output, specification)
    this.#files = new TaskFiles({ outside, table: this.#table, input: this.#input, work: this.#work })
    const { arguments: argv, environment, workingDirectory, userId, groupId, groups } = specification
    this.#leader = new KernelProcess(this, program, {
      ...ids,
      arguments: argv,
      environment,
      workingDirectory,
      umask: 0o022,
      limits: settleProcessLimits(specification.limits ?? []),
      userId,
      groupId,
      groups,
      descriptors: standardStreams(output, specification.terminal, this.#input),
      ignoredSignals: [],
      binary: program,
    })
    this.#table.add(this.#leader)
    this.#endings = new TaskEndings({
      outside,
      table: this.#table,
      leader: this.#leader,
      memoryLimit: specification.memoryLimit,
      mayGoOn: () => this.mayGoOn,
      changed: () => this.changed(),
    })
  }

  /** The exit code of the task's first process once it has ended. */
  get exitCode(): number | undefined {
    return this.#leader.exit?.exitCode
  }

  /** True when no process is left. */
  get isOver(): boolean {
    return this.#table.byId.size === 0
  }

  /** When the next process wants to run, in milliseconds since the Unix epoch. */
  get wakesAt(): number | undefined {
    return this.#table.wakesAt
  }

  /** True while a process has nothing to do but to wait for standard input, which somebody holds open. */
  get awaitsInput(): boolean {
    return !this.#input.readable() && this.#table.awaits(this.#input)
  }

  /**
   * Delivers signals, input and perhaps a request, and lets every process run until all wait.
   * @returns the answer to the request, where there is one by then
   */
  burst({ signals, input = [], request, tooOften }: Occasion): Uint8Array | undefined {
    this.#work.begin([...this.#table.all()].some(isComputing))
    if (tooOften !== undefined) this.#endings.stopOverrun(this.#leader, `stopped after waking up ${tooOften} times`)
    const connection = request === undefined ? undefined : this.connections.open(request)
    for (const { processId, signal, fromHost } of signals) {
      const process = this.#table.byId.get(processId)
      if (process !== undefined) this.#deliver(process, signal, fromHost)
    }
    for (const piece of input) for (const signal of this.#input.receive(piece)) this.#interrupt(signal)
    this.#takeTurns()
    for (const process of this.#table.all()) if (!isComputing(process)) process.busyTurns = 0
    return connection === undefined ? undefined : this.connections.take(connection)
  }

  /** Ends every process, as KILL does. */
  end(exitCode?: number): void {
    this.#endings.finishAll(exitCode)
  }

  #countedOutput(): Pick<Outside, 'write' | 'echo'> {
    return {
      write: (stream, data) => {
        this.#work.write(data.length)
        this.outside.write(stream, data)
      },
      echo: (data) => this.outside.echo(data),
    }
  }

  get mayGoOn(): boolean {
    return this.#work.mayGoOn
  }

  step(bytes?: number): void {
    this.#work.step(bytes)
  }

  isBusy({ busyTurns }: KernelProcess): boolean {
    return this.#work.takesTime(busyTurns)
  }

  checkMemory(process: KernelProcess): void {
    this.#endings.checkMemory(process)
  }

  fork(parent: KernelProcess, program: Program, changes: ForkChanges): number {
    const present = this.#table.byId.size
    this.#work.fork(present)
    const { id, hostProcessId } = this.outside.nextProcessIds(present)
    const ids = { id, hostProcessId, started: this.outside.now() }
    const child = new KernelProcess(this, program, {
      ...inherited(parent, changes),
      ...ids,
      binary: isBinary(this.outside.programs, program) ? program : parent.binary,
    })
    for (const [port, address] of parent.listening) child.listening.set(port, address)
    this.#table.add(child)
    this.changed()
    return id
  }

  openPath(process: KernelProcess, path: string, mode: OpenMode): OpenFile {
    return this.#files.open(process, path, mode)
  }

  reap(parent: KernelProcess, processId: number | undefined): ChildExit | undefined {
    const child = this.#table.reap(parent, processId)
    if (child?.exit === undefined) return undefined
    this.changed()
    return { processId: child.id, ...child.exit }
  }

  hasChild(parent: KernelProcess, processId: number | undefined): boolean {
    return this.#table.hasChild(parent, processId)
  }

  kill(sender: KernelProcess, processId: number, signal: SignalName | 0): void {
    // whoever means a process of the task, or its group, need not know of others
    const known = processId === 0 || this.#table.byId.has(processId) ? this.processes() : this.list()
    const targets = killTargets(sender, processId, known)
    if (signal !== 0) for (const id of targets) this.#send(id, signal)
    if (sender.exit !== undefined) throw new ProcessEnded()
  }

  #send(processId: number, signal: SignalName): void {
    const target = this.#table.byId.get(processId)
    if (target === undefined) this.outside.signalNeighbour(processId, signal)
    else this.#deliver(target, signal, false)
  }

  list(): readonly ProcessEntry[] {
    return [...this.outside.neighbours(), ...this.processes()].sort((one, other) => one.id - other.id)
  }

  /** The task's processes as `ps` and `docker top` show them. */
  processes(): readonly TaskProcess[] {
    return this.#table.list(this.#running)
  }

  changed(): void {
    this.outside.processesChanged(this.processes())
  }

  #takeTurns(): void {
    let somebodyRan = true
    while (somebodyRan) {
      somebodyRan = false
      for (const process of this.#table.all()) {
        const hasNews = (id?: number) => this.#table.hasNews(process, id)
        const isSettled = (connection: number) => this.connections.isSettled(connection)
        if (!isReady(process, this.outside.now(), hasNews, isSettled)) continue
        somebodyRan = true
        this.#resume(process)
      }
    }
  }

  #resume(process: KernelProcess): void {
    this.#running = process
    process.wait = undefined
    process.state = 'R'
    try {
      const { done, value } = process.generator.next()
      if (done) this.#endings.finish(process, { exitCode: value & 0xff })
      else if (process.exit === undefined) {
        process.wait = value
        if (process.state === 'R' && !isComputing(process)) process.state = 'S'
      }
    } catch (error) {
      this.#endings.endTurn(process, error)
    } finally {
      this.#running = undefined
    }
  }

  /** A signal typed at the terminal: for every process but those in the background. */
  #interrupt(signal: SignalName): void {
    for (const process of [...this.#table.all()]) if (!process.background) this.#deliver(process, signal, false)
  }

  #deliver(process: KernelProcess, signal: SignalName, fromHost: boolean): void {
    if (process.exit !== undefined) return
    const effect = receiveSignal(process, signal, fromHost)
    if (effect === 'end') this.#endings.finish(process, { exitCode: exitCodeOfSignal(signal), signal })
    else if (effect === 'stop') this.changed()
  }
}

function isComputing({ wait }: KernelProcess): boolean {
  return wait?.until === 'time' && wait.busy === true
}
