/** Files and commands that an awk program writes to and reads from, open under their names until it closes them. */
import { FileSystemError } from '../../../../filesystem/file-system'
import { strerror } from '../../../../filesystem/strerror'
import type { Process, Wait } from '../../../../processes/program'
import { AppletFailure } from '../../applet'
import { bytesOf, textOf } from '../../support/bytes'
import { RecordReader } from './record-reader'
import type { Redirection } from './syntax'

type Stream = {
  readonly descriptor: number
  /** The command at the other end of a pipe. */
  readonly child: number | undefined
  readonly reader: RecordReader | undefined
  pending: string
}

/** What the C library collects before it writes, for everything but a terminal. */
const bufferSize = 4096

const specialFiles: Readonly<Record<string, number>> = { '/dev/stdout': 1, '/dev/stderr': 2 }

export class Streams {
  readonly #open = new Map<string, Stream>()
  readonly #output: Stream = { descriptor: 1, child: undefined, reader: undefined, pending: '' }

  constructor(private readonly process: Process) {}

  *print(
    text: string,
    target?: { readonly kind: Redirection['kind']; readonly name: string },
  ): Generator<Wait, void, void> {
    const stream = target === undefined ? this.#output : yield* this.#outputStream(target.kind, target.name)
    stream.pending += text
    if (stream.pending.length >= bufferSize || stream.descriptor === 2) yield* this.#flush(stream)
  }

  /** Writes out everything that waits; before a command starts, and for `fflush`. */
  *flush(): Generator<Wait, void, void> {
    yield* this.#flush(this.#output)
    for (const stream of this.#open.values()) yield* this.#flush(stream)
  }

  /** The reader for `getline`; undefined when the file cannot be opened. */
  *reader(kind: 'file' | 'command', name: string): Generator<Wait, RecordReader | undefined, void> {
    const known = this.#open.get(name)
    if (known !== undefined) return known.reader
    if (kind === 'command') return yield* this.#readCommand(name)
    if (name === '-') return this.#keepReader(name, 0, undefined)
    try {
      return this.#keepReader(name, this.process.open(this.process.resolve(textOf(name)), 'read'), undefined)
    } catch (error) {
      if (error instanceof FileSystemError) return undefined
      throw error
    }
  }

  /** Closes what is open under a name. Returns the exit code of a command, 0 for a file, -1 when nothing was open. */
  *close(name: string): Generator<Wait, number, void> {
    const stream = this.#open.get(name)
    if (stream === undefined) return -1
    this.#open.delete(name)
    return yield* this.#close(stream)
  }

  /** Closes everything; commands end before the program does. */
  *closeAll(): Generator<Wait, void, void> {
    const streams = [...this.#open.values()]
    this.#open.clear()
    for (const stream of streams) yield* this.#close(stream)
    yield* this.#flush(this.#output)
  }

  /** Runs a command by `sh -c` and returns its exit code. */
  *system(command: string): Generator<Wait, number, void> {
    yield* this.flush()
    const child = this.#start(
      command,
      new Map([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    )
    const exit = yield* this.process.waitForChild(child)
    return exit?.exitCode ?? 0
  }

  *#outputStream(kind: Redirection['kind'], name: string): Generator<Wait, Stream, void> {
    const known = this.#open.get(name)
    if (known !== undefined) return known
    const special = specialFiles[name] ?? (name === '-' ? 1 : undefined)
    if (special === 1) return this.#output
    const stream =
      special === 2 ? outputTo(2) : kind === '|' ? yield* this.#writeCommand(name) : this.#openFile(kind, name)
    this.#open.set(name, stream)
    return stream
  }

  #openFile(kind: '>' | '>>', name: string): Stream {
    const path = textOf(name)
    try {
      return outputTo(this.process.open(this.process.resolve(path), kind === '>' ? 'write' : 'append'))
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      throw new AppletFailure(`can't open '${path}': ${strerror(error.code)}`)
    }
  }

  *#writeCommand(command: string): Generator<Wait, Stream, void> {
    yield* this.flush()
    const { readEnd, writeEnd } = this.process.pipe()
    const child = this.#start(
      command,
      new Map([
        [0, readEnd],
        [1, 1],
        [2, 2],
      ]),
    )
    this.process.close(readEnd)
    return { ...outputTo(writeEnd), child }
  }

  *#readCommand(command: string): Generator<Wait, RecordReader, void> {
    yield* this.flush()
    const { readEnd, writeEnd } = this.process.pipe()
    const child = this.#start(
      command,
      new Map([
        [0, 0],
        [1, writeEnd],
        [2, 2],
      ]),
    )
    this.process.close(writeEnd)
    return this.#keepReader(command, readEnd, child)
  }

  #keepReader(name: string, descriptor: number, child: number | undefined): RecordReader {
    const reader = new RecordReader(this.process, descriptor)
    this.#open.set(name, { descriptor, child, reader, pending: '' })
    return reader
  }

  #start(command: string, descriptors: ReadonlyMap<number, number>): number {
    const found = this.process.findProgram(['/bin/sh', '-c', textOf(command)])
    if ('error' in found) throw new AppletFailure(`can't execute '/bin/sh': ${strerror('ENOENT')}`)
    return this.process.fork(found.program, { arguments: ['sh', '-c', textOf(command)], descriptors })
  }

  *#flush(stream: Stream): Generator<Wait, void, void> {
    if (stream.pending === '') return
    const bytes = bytesOf(stream.pending)
    stream.pending = ''
    this.process.write(stream.descriptor, bytes)
    yield* this.process.drain(stream.descriptor)
  }

  *#close(stream: Stream): Generator<Wait, number, void> {
    yield* this.#flush(stream)
    if (stream.descriptor > 2) this.process.close(stream.descriptor)
    if (stream.child === undefined) return 0
    const exit = yield* this.process.waitForChild(stream.child)
    return exit?.exitCode ?? 0
  }
}

function outputTo(descriptor: number): Stream {
  return { descriptor, child: undefined, reader: undefined, pending: '' }
}
