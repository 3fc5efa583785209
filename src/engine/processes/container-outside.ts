/** What lies outside a task in a container: the machine, through the session of the moment and the task's tape. */
import { lackedCapabilities } from '../containers/capabilities'
import { openContainerFileSystem } from '../containers/file-system'
import { nodeName } from '../containers/network-namespace'
import { processMates } from '../containers/process-namespace'
import { containerById, updateState } from '../containers/store'
import { type FileSystem, FileSystemError } from '../filesystem/file-system'
import { randomBytes } from '../identifiers'
import { exchangeFromContainer, isPortInUse } from '../networks/exchange'
import { isReachable, lookUpAddresses } from '../networks/name-resolution'
import { busyboxAppletNames } from '../seed/busybox-names'
import type { Session } from '../session'
import { systemFacts } from '../system'
import type { Capability } from './capabilities'
import { JournalTape } from './journal-tape'
import { OutputBuffer } from './output-buffer'
import type { FileUser, Outside } from './outside'
import { drawProcessIds } from './process-ids'
import type { ProcessEntry, ProcessIds, Program, ProgramTable, SignalName, SystemFacts } from './program'
import { RecordedFileSystem } from './recorded-file-system'
import type { Deliver, Exchange } from './sockets'
import type { Burst, OutputChunk, ProcessSpecification, Task, TaskProcess } from './task'
import { appendLogs, updateTask } from './task-store'

/** What the busybox of our image runs by itself, without a look at its files. */
const applets = new Set(busyboxAppletNames)

export class ContainerOutside implements Outside {
  readonly outputLimit = 8 * 1024 * 1024
  readonly #tape = new JournalTape()
  readonly #containerId: string
  readonly #taskId: number
  readonly #joinedOutput: boolean
  readonly #own = new OutputBuffer()
  readonly #mains = new OutputBuffer()
  readonly lacks: ReadonlySet<Capability>
  #session: Session
  #opened: { readonly session: Session; readonly files: Map<string, FileSystem> } | undefined
  #caller = 1
  #time = 0
  #deliver: Deliver = () => undefined

  constructor(session: Session, containerId: string, taskId: number, specification: ProcessSpecification) {
    this.#session = session
    this.#containerId = containerId
    this.#taskId = taskId
    this.#joinedOutput = specification.terminal || specification.joinedOutput === true
    const { hostSettings } = containerById(session, containerId)
    const { privileged = hostSettings.privileged } = specification
    this.lacks = lackedCapabilities({ ...hostSettings, privileged })
  }

  filesOf(process: FileUser): FileSystem {
    return new RecordedFileSystem(this.#tape, () => {
      this.#caller = process.id
      return this.#openFiles(process)
    })
  }

  /** One view serves all processes of a user: only `/proc/self` depends on who of them asks. */
  #openFiles({ userId, groupId, groups }: FileUser): FileSystem {
    if (this.#opened?.session !== this.#session) this.#opened = { session: this.#session, files: new Map() }
    const { files } = this.#opened
    const user = `${userId}:${groupId}:${groups.join(',')}`
    const known = files.get(user)
    if (known !== undefined) return known
    const credentials = { userId, groupId, groups, lacks: this.lacks }
    const opened = openContainerFileSystem(this.#session, this.#containerId, credentials, () => this.#caller)
    files.set(user, opened)
    return opened
  }

  /**
   * Starts a burst that acts on the session's machine and is recorded.
   * @param deliver how requests get to other tasks
   */
  record(session: Session, deliver: Deliver): void {
    this.#session = session
    this.#deliver = deliver
    this.#time = session.machine.clock
    this.#tape.record()
  }

  /** Starts a burst that is played from the journal and changes nothing. */
  play({ time, answers }: Burst): void {
    this.#time = time
    this.#tape.play(answers)
  }

  /** Ends a recorded burst: passes on what was written, and returns the answers. */
  finish(): Burst['answers'] {
    const { machine } = this.#session
    const container = machine.containers.get(this.#containerId)
    const task = container?.tasks.find(({ id }) => id === this.#taskId)
    const own = this.#own.take(this.#joinedOutput)
    if (task?.main) this.#logLines(own)
    else if (task !== undefined && own.length > 0) {
      updateTask(this.#session, this.#containerId, { ...task, output: [...task.output, ...own] })
    }
    this.#logLines(this.#mains.take(false))
    return this.#tape.taken()
  }

  get programs(): ProgramTable {
    return this.#session.programs
  }

  builtInProgram(name: string, binary: Program): Program | undefined {
    return binary === this.programs.get('busybox') && applets.has(name) ? binary : undefined
  }

  get system(): SystemFacts {
    return systemFacts(this.#session.machine)
  }

  now(): number {
    return this.#time
  }

  nextProcessIds(present: number): ProcessIds {
    return this.#tape.answer('nextProcessIds', () => {
      const { hostSettings, tasks } = containerById(this.#session, this.#containerId)
      const others = tasks.reduce((sum, { id, processes }) => sum + (id === this.#taskId ? 0 : processes.length), 0)
      const { limits } = hostSettings
      if (present + others >= (limits?.pidsLimit || Number.POSITIVE_INFINITY))
        throw new FileSystemError('EAGAIN', 'vfork')
      return drawProcessIds(this.#session, this.#containerId)
    })
  }

  neighbours(): readonly ProcessEntry[] {
    return this.#tape.answer('neighbours', () =>
      this.#otherTasks().flatMap(({ task }) => task.processes.map((process) => ({ ...process }))),
    )
  }

  signalNeighbour(processId: number, signal: SignalName): void {
    this.#tape.effect(() => {
      const found = this.#otherTasks().find(({ task }) => task.processes.some(({ id }) => id === processId))
      if (found === undefined) return
      const { containerId, task } = found
      const pendingSignals = [...(task.pendingSignals ?? []), { processId, signal, fromHost: false }]
      updateTask(this.#session, containerId, { ...task, pendingSignals })
    })
  }

  write(stream: OutputChunk['stream'], data: Uint8Array): void {
    this.#tape.effect(() => this.#own.add(stream, data))
  }

  complain(line: string): void {
    this.#tape.effect(() => {
      this.#own.settle(this.#joinedOutput)
      this.#own.add('stderr', new TextEncoder().encode(line))
    })
  }

  echo(data: Uint8Array): void {
    this.#tape.effect(() => this.#own.add('stdout', data, true))
  }

  writeAsMain(stream: OutputChunk['stream'], data: Uint8Array): void {
    this.#tape.effect(() => this.#mains.add(stream, data))
  }

  outOfMemory(): void {
    this.#tape.effect(() => {
      if (this.#container() !== undefined) updateState(this.#session, this.#containerId, { outOfMemoryKilled: true })
    })
  }

  processesChanged(processes: readonly TaskProcess[]): void {
    this.#tape.effect(() => {
      this.#own.settle(this.#joinedOutput)
      const task = this.#container()?.tasks.find(({ id }) => id === this.#taskId)
      if (task !== undefined) updateTask(this.#session, this.#containerId, { ...task, processes })
    })
  }

  hostname(): string {
    return this.#tape.answer('hostname', () => nodeName(containerById(this.#session, this.#containerId)))
  }

  /** Several addresses come in another order each time, as Docker's name server gives them. */
  lookUpAddresses(name: string): readonly string[] {
    return this.#tape.answer('lookUpAddresses', () => {
      const addresses = lookUpAddresses(this.#session, this.#containerId, name)
      if (addresses.length < 2) return addresses
      const [draw = 0] = randomBytes(this.#session, 1)
      const first = draw % addresses.length
      return [...addresses.slice(first), ...addresses.slice(0, first)]
    })
  }

  reachable(address: string): boolean {
    return this.#tape.answer('reachable', () => isReachable(this.#session, this.#containerId, address))
  }

  portInUse(port: number): boolean {
    return this.#tape.answer('portInUse', () => isPortInUse(this.#session.machine, this.#containerId, port))
  }

  exchange(address: string, port: number, data: Uint8Array): Exchange {
    return this.#tape.answer('exchange', () => {
      // what was written before is out by the time an answer comes
      this.#own.settle(this.#joinedOutput)
      const sending = { session: this.#session, address, port, data, deliver: this.#deliver }
      return exchangeFromContainer(sending, this.#containerId)
    })
  }

  randomBytes(count: number): Uint8Array {
    return this.#tape.answer('randomBytes', () => randomBytes(this.#session, count))
  }

  #container() {
    return this.#session.machine.containers.get(this.#containerId)
  }

  /** The other tasks whose processes this one sees. */
  #otherTasks(): readonly { readonly containerId: string; readonly task: Task }[] {
    const container = this.#container()
    if (container === undefined) return []
    return processMates(this.#session.machine, container).flatMap(({ id: containerId, tasks }) =>
      tasks
        .filter(({ id }) => containerId !== this.#containerId || id !== this.#taskId)
        .map((task) => ({ containerId, task })),
    )
  }

  #logLines(chunks: readonly OutputChunk[]): void {
    if (chunks.length > 0) appendLogs(this.#session, this.#containerId, chunks)
  }
}
