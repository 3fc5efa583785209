/** One running program: the kernel's side of the `Process` contract. */
import { bytesOf, joinBytes } from '../bytes'
import { type FileSystem, FileSystemError } from '../filesystem/file-system'
import { holds } from '../filesystem/permissions'
import type { Capability } from './capabilities'
import { findProgram, isBinary } from './find-program'
import { ProgramReplaced } from './interruptions'
import { makePipe, PipeEnd } from './pipe'
import type { ProcessHost } from './process-host'
import { ProcessNetwork } from './process-network'
import { type ProcessOrigin, ProcessRecord } from './process-record'
import type {
  ChildExit,
  ForkChanges,
  Loaded,
  Process,
  ProcessEntry,
  Program,
  ReadLimit,
  SignalName,
  SystemFacts,
  Wait,
} from './program'
import type { OpenMode } from './regular-file'
import { isUnstoppable } from './signals'
import { StandardInput } from './standard-input'

export class KernelProcess extends ProcessRecord implements Process {
  readonly #host: ProcessHost
  readonly #files: FileSystem
  readonly network: ProcessNetwork
  generator: Generator<Wait, number, void>

  constructor(host: ProcessHost, program: Program, origin: ProcessOrigin) {
    super(origin)
    this.#host = host
    this.#files = host.outside.filesOf(this)
    this.network = new ProcessNetwork(host, this)
    this.generator = program(this)
  }

  get files(): FileSystem {
    this.#host.step()
    return this.#files
  }

  get system(): SystemFacts {
    return this.#host.outside.system
  }

  can(capability: Capability): boolean {
    return holds({ userId: this.userId, lacks: this.#host.outside.lacks }, capability)
  }

  becomeUser(userId: number, groupId: number, groups: readonly number[] = [groupId]): void {
    this.userId = userId
    this.groupId = groupId
    this.groups = groups
    this.#host.changed()
  }

  resolve(path: string): string {
    if (path === '' || path.startsWith('/')) return path
    return this.workingDirectory === '/' ? `/${path}` : `${this.workingDirectory}/${path}`
  }

  isTerminal(descriptor: number): boolean {
    return this.descriptors.has(descriptor) && this.descriptors.file(descriptor).terminal
  }

  isPipe(descriptor: number): boolean {
    const file = this.descriptors.has(descriptor) ? this.descriptors.file(descriptor) : undefined
    return file instanceof PipeEnd && file.writes
  }

  write(descriptor: number, data: string | Uint8Array): void {
    this.#host.step(data.length)
    const file = this.descriptors.file(descriptor)
    try {
      file.write(bytesOf(data))
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'EPIPE') this.#host.kill(this, this.id, 'PIPE')
      throw error
    }
  }

  *drain(descriptor: number): Generator<Wait, void, void> {
    while (!this.descriptors.file(descriptor).writable()) yield { until: 'writable', descriptor }
  }

  *read(
    descriptor: number,
    limit: ReadLimit = Number.POSITIVE_INFINITY,
  ): Generator<Wait, Uint8Array | undefined, void> {
    for (;;) {
      const result = this.descriptors.file(descriptor).read(limit)
      if (result === 'end') {
        this.#host.step()
        return undefined
      }
      if (result !== 'wait') {
        this.#host.step(result.length)
        return result
      }
      yield { until: 'readable', descriptor }
    }
  }

  *readAll(descriptor: number): Generator<Wait, Uint8Array, void> {
    const chunks: Uint8Array[] = []
    let length = 0
    for (;;) {
      const chunk = yield* this.read(descriptor)
      if (chunk === undefined) return joinBytes(chunks)
      chunks.push(chunk)
      length += chunk.length
      this.holdMemory(length)
    }
  }

  *poll(descriptor: number, time?: number): Generator<Wait, void, void> {
    this.#host.step()
    if (this.isReadable(descriptor) || this.hasNotedSignals) return
    yield { until: 'readable', descriptor, interruptible: true, ...(time === undefined ? {} : { time }) }
  }

  isReadable(descriptor: number): boolean {
    return this.descriptors.file(descriptor).readable()
  }

  becomeTerminalShell(): void {
    this.isTerminalShell = true
  }

  get mayGoOn(): boolean {
    return this.#host.mayGoOn
  }

  setRawInput(descriptor: number, raw: boolean): void {
    const file = this.descriptors.file(descriptor)
    if (file instanceof StandardInput) file.raw = raw
  }

  open(path: string, how: OpenMode): number {
    this.#host.step()
    return this.descriptors.add(this.#host.openPath(this, this.resolve(path), how))
  }

  *meet(descriptor: number): Generator<Wait, void, void> {
    const file = this.descriptors.file(descriptor)
    if (!(file instanceof PipeEnd)) return
    while (!file.writable()) yield { until: 'writable', descriptor }
    while (!file.writes && !file.readable()) yield { until: 'readable', descriptor }
  }

  duplicate(descriptor: number, as: number): void {
    this.#host.step()
    this.descriptors.duplicate(descriptor, as)
  }

  close(descriptor: number): void {
    this.descriptors.close(descriptor)
  }

  isOpen(descriptor: number): boolean {
    return this.descriptors.has(descriptor)
  }

  pipe(): { readonly readEnd: number; readonly writeEnd: number } {
    this.#host.step()
    const { readEnd, writeEnd } = makePipe()
    return { readEnd: this.descriptors.add(readEnd), writeEnd: this.descriptors.add(writeEnd) }
  }

  fork(program: Program, changes: ForkChanges = {}): number {
    this.#host.step()
    return this.#host.fork(this, program, changes)
  }

  execute(program: Program, argv: readonly string[], shown?: string): never {
    this.arguments = argv
    this.shown = shown
    if (isBinary(this.#host.outside.programs, program)) this.binary = program
    for (const [signal, action] of this.actions) if (action === 'note') this.actions.delete(signal)
    this.takeNotedSignals()
    this.descriptors.closePrivate()
    this.#host.changed()
    throw new ProgramReplaced(program)
  }

  findProgram(argv: readonly string[]): Loaded {
    this.#host.step()
    const { outside } = this.#host
    const builtIn = outside.builtInProgram(argv[0] ?? '', this.binary)
    if (builtIn !== undefined) return { program: builtIn, arguments: argv }
    const { programs } = outside
    const files = this.#files
    const path = this.environment.get('PATH') ?? '/sbin:/usr/sbin:/bin:/usr/bin'
    return findProgram({ files, programs, path, resolve: (name) => this.resolve(name) }, argv)
  }

  *waitForChild(processId?: number): Generator<Wait, ChildExit | undefined, void> {
    this.#host.step()
    for (;;) {
      const exit = this.#host.reap(this, processId)
      if (exit !== undefined) return exit
      if (!this.#host.hasChild(this, processId) || this.hasNotedSignals) return undefined
      yield processId === undefined ? { until: 'child' } : { until: 'child', processId }
    }
  }

  *sleep(milliseconds: number, orWhen?: () => boolean): Generator<Wait, void, void> {
    this.#host.step()
    const time = this.#host.outside.now() + milliseconds
    yield { until: 'time', time, ...(orWhen === undefined ? {} : { orWhen }) }
  }

  *compute(): Generator<Wait, void, void> {
    if (!this.#host.isBusy(this)) return
    const time = this.#host.outside.now() + shortestTurn * growth ** this.busyTurns
    this.busyTurns++
    yield { until: 'time', time, busy: true }
  }

  kill(processId: number, signal: SignalName | 0): void {
    this.#host.step()
    this.#host.kill(this, processId, signal)
  }

  setSignalAction(signal: SignalName, action: 'default' | 'ignore' | 'note'): void {
    if (isUnstoppable(signal)) return
    if (action === 'default') this.actions.delete(signal)
    else this.actions.set(signal, action)
  }

  takeSignals(): readonly SignalName[] {
    this.#host.step()
    return this.takeNotedSignals()
  }

  holdMemory(bytes: number): void {
    this.heldMemory = bytes
    this.#host.checkMemory(this)
  }

  now(): number {
    return this.#host.outside.now()
  }

  processes(): readonly ProcessEntry[] {
    this.#host.step()
    return this.#host.list()
  }

  hostname(): string {
    return this.#host.outside.hostname()
  }

  randomBytes(count: number): Uint8Array {
    this.#host.step()
    return this.#host.outside.randomBytes(count)
  }
}

/**
 * Milliseconds that the first turn of a loop without waits takes, and by how much the next one takes longer: so an hour of
 * them can be simulated.
 */
const shortestTurn = 10
const growth = 1.3
