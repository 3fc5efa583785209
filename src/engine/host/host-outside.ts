/** What lies outside a program that runs on the host itself: the machine's own files and clock, and no container. */

import { hostName } from '../containers/network-namespace'
import type { FileSystem } from '../filesystem/file-system'
import { randomBytes } from '../identifiers'
import { exchangeFromHost } from '../networks/exchange'
import { deliverRequest } from '../processes/bursts'
import type { Outside } from '../processes/outside'
import type { ProcessEntry, ProcessIds, ProgramTable, SignalName, SystemFacts } from '../processes/program'
import { signalTask } from '../processes/scheduler'
import type { Deliver, Exchange } from '../processes/sockets'
import type { OutputChunk } from '../processes/task'
import { change, type Session } from '../session'
import { systemFacts } from '../system'
import { openHostFiles } from './host-files'

const newline = 10

export class HostOutside implements Outside {
  /** More than a container's, so that a client can show all that one of those writes. */
  readonly outputLimit = 16 * 1024 * 1024
  readonly lacks = new Set<never>()
  readonly #files: FileSystem
  readonly #session: Session
  #lines = 0
  #chunks: { readonly stream: OutputChunk['stream']; text: string }[] = []
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() }

  constructor(session: Session) {
    this.#session = session
    this.#files = openHostFiles(session)
  }

  /** The host's files have no `/proc`. */
  filesOf(): FileSystem {
    return this.#files
  }

  get programs(): ProgramTable {
    return this.#session.programs
  }

  /** The host's programs are files of their own. */
  builtInProgram(): undefined {
    return undefined
  }

  get system(): SystemFacts {
    return systemFacts(this.#session.machine)
  }

  now(): number {
    return this.#session.machine.clock
  }

  nextProcessIds(): ProcessIds {
    const { nextProcessId } = this.#session.machine
    change(this.#session, { nextProcessId: nextProcessId + 1 })
    return { id: nextProcessId, hostProcessId: nextProcessId }
  }

  /** The processes of all containers, under the ids that the host knows them by. */
  neighbours(): readonly ProcessEntry[] {
    return [...this.#containerProcesses()].map(({ process }) => ({
      ...process,
      id: process.hostProcessId,
      parentId: 1,
    }))
  }

  signalNeighbour(processId: number, signal: SignalName): void {
    for (const { containerId, process } of this.#containerProcesses()) {
      if (process.hostProcessId === processId) signalTask(this.#session, containerId, { processId: process.id }, signal)
    }
  }

  write(stream: OutputChunk['stream'], data: Uint8Array): void {
    // the page begins every line at the left by itself
    const text = this.#decoders[stream].decode(data, { stream: true }).replaceAll('\r\n', '\n')
    for (const byte of data) if (byte === newline) this.#lines += 1
    const last = this.#chunks.at(-1)
    if (last?.stream === stream) last.text += text
    else if (text !== '') this.#chunks.push({ stream, text })
  }

  complain(line: string): void {
    this.write('stderr', new TextEncoder().encode(line))
  }

  echo(): void {
    // whoever types on the host has it before their eyes
  }

  writeAsMain(stream: OutputChunk['stream'], data: Uint8Array): void {
    this.write(stream, data)
  }

  outOfMemory(): void {
    // the host has no limit
  }

  processesChanged(): void {
    // nobody looks at the host's own processes
  }

  hostname(): string {
    return hostName
  }

  lookUpAddresses(name: string): readonly string[] {
    return name === 'localhost' ? ['127.0.0.1'] : []
  }

  reachable(address: string): boolean {
    return address.startsWith('127.')
  }

  /** Programs of the host come and go with a line, and none of them listens. */
  portInUse(): boolean {
    return false
  }

  exchange(address: string, port: number, data: Uint8Array): Exchange {
    const session = this.#session
    const deliver = (...delivery: Parameters<Deliver>) => deliverRequest(session, ...delivery)
    return exchangeFromHost({ session, address, port, data, deliver })
  }

  randomBytes(count: number): Uint8Array {
    return randomBytes(this.#session, count)
  }

  /** How many lines have been written since the output was last taken. */
  get linesWritten(): number {
    return this.#lines
  }

  /** What has been written since the last time. */
  takeOutput(): readonly OutputChunk[] {
    const taken = this.#chunks
    this.#chunks = []
    this.#lines = 0
    return taken
  }

  *#containerProcesses() {
    for (const { id: containerId, tasks } of this.#session.machine.containers.values()) {
      for (const { processes } of tasks) for (const process of processes) yield { containerId, process }
    }
  }
}
