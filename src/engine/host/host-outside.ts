/** What lies outside a program that runs on the host itself: the machine's own files and clock, and no container. */
import type { FileSystem } from '../filesystem/file-system'
import { randomBytes } from '../processes/container-outside'
import type { Outside, ProcessIds } from '../processes/outside'
import type { ProcessEntry, ProgramTable, SystemFacts } from '../processes/program'
import type { OutputChunk } from '../processes/task'
import { change, type Session } from '../session'
import { systemFacts } from '../system'
import { openHostFiles } from './host-files'

export class HostOutside implements Outside {
  readonly files: FileSystem
  readonly #session: Session
  readonly #chunks: { readonly stream: OutputChunk['stream']; bytes: Uint8Array[] }[] = []

  constructor(session: Session) {
    this.#session = session
    this.files = openHostFiles(session)
  }

  get programs(): ProgramTable {
    return this.#session.programs
  }

  get system(): SystemFacts {
    return systemFacts(this.#session.machine)
  }

  now(): number {
    return this.#session.machine.clock
  }

  nextProcessIds(): ProcessIds {
    const id = this.#session.machine.nextProcessId
    change(this.#session, { nextProcessId: id + 1 })
    return { id, hostProcessId: id }
  }

  neighbours(): readonly ProcessEntry[] {
    return []
  }

  signalNeighbour(): boolean {
    return false
  }

  write(stream: OutputChunk['stream'], data: Uint8Array): void {
    const last = this.#chunks.at(-1)
    if (last?.stream === stream) last.bytes.push(data)
    else this.#chunks.push({ stream, bytes: [data] })
  }

  writeAsMain(stream: OutputChunk['stream'], data: Uint8Array): void {
    this.write(stream, data)
  }

  processesChanged(): void {
    // Nobody lists the host's own processes.
  }

  hostname(): string {
    return 'docker-host'
  }

  lookUpHost(name: string): string | undefined {
    return name === 'localhost' ? '127.0.0.1' : undefined
  }

  reachable(address: string): boolean {
    return address === '127.0.0.1'
  }

  randomBytes(count: number): Uint8Array {
    return randomBytes(this.#session, count)
  }

  /** Everything that was written, in order, neighbouring pieces of one stream joined. */
  output(): readonly OutputChunk[] {
    return this.#chunks.map(({ stream, bytes }) => ({ stream, text: decode(bytes) }))
  }
}

function decode(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder()
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode()
}
