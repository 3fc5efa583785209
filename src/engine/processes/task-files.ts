/** Files as the processes of one task open them: by path, or as what another process has open. */
import { FileSystemError } from '../filesystem/file-system'
import type { OpenFile } from './open-file'
import { openPath } from './open-path'
import type { Outside } from './outside'
import { Pipe, PipeEnd } from './pipe'
import type { ProcessRecord } from './process-record'
import type { ProcessTable } from './process-table'
import type { OpenMode } from './regular-file'
import { outputFile } from './special-files'
import type { StandardInput } from './standard-input'
import type { Work } from './work'

type Surroundings = {
  readonly outside: Outside
  readonly table: ProcessTable<ProcessRecord>
  /** What is typed at the task's terminal. */
  readonly input: StandardInput
  readonly work: Work
}

export class TaskFiles {
  readonly #outside: Outside
  readonly #table: ProcessTable<ProcessRecord>
  readonly #input: StandardInput
  readonly #work: Work
  /** The FIFOs that its processes have opened, by inode. */
  readonly #fifos = new Map<number, Pipe>()

  constructor({ outside, table, input, work }: Surroundings) {
    this.#outside = outside
    this.#table = table
    this.#input = input
    this.#work = work
  }

  /** @throws FileSystemError as `open(2)` */
  open(process: ProcessRecord, path: string, mode: OpenMode): OpenFile {
    const opener = {
      files: this.#outside.filesOf(process),
      umask: process.umask,
      randomBytes: (count: number) => this.#outside.randomBytes(count),
      descriptorOf: (processId: number | 'self', descriptor: number) =>
        this.#descriptorOf(processId === 'self' ? process.id : processId, descriptor, path),
      fifo: (inode: number, how: OpenMode) => this.#openFifo(inode, how),
      terminal: () => (this.#input.terminal ? this.#input : undefined),
    }
    return openPath(opener, path, mode)
  }

  /** One end of a FIFO; all that have the same one open share what is in it. */
  #openFifo(inode: number, mode: OpenMode): OpenFile {
    const known = this.#fifos.get(inode)
    const pipe = known === undefined || known.isOver ? new Pipe() : known
    this.#fifos.set(inode, pipe)
    return new PipeEnd(pipe, { reads: mode === 'read' || mode === 'read-write', writes: mode !== 'read' })
  }

  /** `/proc/PID/fd/N`: of a process of this task, or the output of the container's main process. */
  #descriptorOf(processId: number, descriptor: number, path: string): OpenFile {
    const owner = this.#table.byId.get(processId)
    if (owner?.descriptors.has(descriptor)) return owner.descriptors.file(descriptor)
    if (owner !== undefined || processId !== 1 || descriptor < 1 || descriptor > 2) {
      throw new FileSystemError('ENOENT', path)
    }
    return outputFile((data) => {
      this.#work.write(data.length)
      this.#outside.writeAsMain(descriptor === 1 ? 'stdout' : 'stderr', data)
    })
  }
}
