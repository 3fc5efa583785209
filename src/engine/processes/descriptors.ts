/** A process's table of open descriptors. Several descriptors, in several processes, may share one open file. */
import { FileSystemError } from '../filesystem/file-system'
import type { OpenFile } from './open-file'

/** Descriptors from here on belong to one process alone: children and new programs do not get them (`FD_CLOEXEC`). */
const firstPrivateDescriptor = 100

/** How many descriptors an open file has. */
const references = new WeakMap<OpenFile, number>()

export class Descriptors {
  readonly #open = new Map<number, OpenFile>()

  /**
   * The open file behind a descriptor.
   * @throws FileSystemError EBADF
   */
  file(descriptor: number): OpenFile {
    const file = this.#open.get(descriptor)
    if (file === undefined) throw new FileSystemError('EBADF', '')
    return file
  }

  has(descriptor: number): boolean {
    return this.#open.has(descriptor)
  }

  /** Gives an open file the lowest free number from 3 on. */
  add(file: OpenFile): number {
    let descriptor = 3
    while (this.#open.has(descriptor)) descriptor++
    this.install(descriptor, file)
    return descriptor
  }

  /** Makes a number stand for an open file, in place of what it stood for. */
  install(descriptor: number, file: OpenFile): void {
    references.set(file, (references.get(file) ?? 0) + 1)
    this.close(descriptor)
    this.#open.set(descriptor, file)
  }

  /** Makes `as` another name for the open file behind `descriptor` (`dup2(2)`). */
  duplicate(descriptor: number, as: number): void {
    this.install(as, this.file(descriptor))
  }

  /** Closing one that is not open does nothing. */
  close(descriptor: number): void {
    const file = this.#open.get(descriptor)
    if (file === undefined) return
    this.#open.delete(descriptor)
    const left = (references.get(file) ?? 1) - 1
    references.set(file, left)
    if (left === 0) file.release()
  }

  closeAll(): void {
    for (const descriptor of [...this.#open.keys()]) this.close(descriptor)
  }

  closePrivate(): void {
    for (const descriptor of [...this.#open.keys()]) if (descriptor >= firstPrivateDescriptor) this.close(descriptor)
  }

  /** A child's table: all but the private ones, or those of `chosen` (child's number to the number here). */
  copy(chosen?: ReadonlyMap<number, number>): Descriptors {
    const table = new Descriptors()
    if (chosen === undefined) {
      for (const [descriptor, file] of this.#open)
        if (descriptor < firstPrivateDescriptor) table.install(descriptor, file)
      return table
    }
    for (const [childDescriptor, descriptor] of chosen) {
      const file = this.#open.get(descriptor)
      if (file !== undefined) table.install(childDescriptor, file)
    }
    return table
  }
}
