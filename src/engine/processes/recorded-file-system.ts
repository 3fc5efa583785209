/** A file system whose every answer goes through the task's tape. */
import type {
  DeviceNumber,
  ErrorCode,
  FileStatus,
  FileSystem,
  MountEntry,
  WriteOptions,
} from '../filesystem/file-system'
import type { JournalTape } from './journal-tape'

export class RecordedFileSystem implements FileSystem {
  readonly #tape: JournalTape
  readonly #live: () => FileSystem

  /** @param live the file system of the moment; asked for only while the tape records */
  constructor(tape: JournalTape, live: () => FileSystem) {
    this.#tape = tape
    this.#live = live
  }

  status(path: string): FileStatus {
    return this.#tape.answer('status', () => this.#live().status(path))
  }

  linkStatus(path: string): FileStatus {
    return this.#tape.answer('linkStatus', () => this.#live().linkStatus(path))
  }

  exists(path: string): boolean {
    return this.#tape.answer('exists', () => this.#live().exists(path))
  }

  accessible(path: string, want: { readonly read?: boolean; readonly write?: boolean; readonly execute?: boolean }) {
    return this.#tape.answer('accessible', () => this.#live().accessible(path, want))
  }

  executionRefusal(path: string): ErrorCode | undefined {
    return this.#tape.answer('executionRefusal', () => this.#live().executionRefusal(path))
  }

  readFile(path: string): Uint8Array {
    return this.#tape.answer('readFile', () => this.#live().readFile(path))
  }

  writeFile(path: string, content: Uint8Array, options?: WriteOptions): void {
    this.#tape.answer('writeFile', () => this.#live().writeFile(path, content, options))
  }

  readDirectory(path: string): readonly string[] {
    return this.#tape.answer('readDirectory', () => this.#live().readDirectory(path))
  }

  makeDirectory(path: string, mode?: number): void {
    this.#tape.answer('makeDirectory', () => this.#live().makeDirectory(path, mode))
  }

  remove(path: string): void {
    this.#tape.answer('remove', () => this.#live().remove(path))
  }

  removeDirectory(path: string): void {
    this.#tape.answer('removeDirectory', () => this.#live().removeDirectory(path))
  }

  rename(from: string, to: string): void {
    this.#tape.answer('rename', () => this.#live().rename(from, to))
  }

  readLink(path: string): string {
    return this.#tape.answer('readLink', () => this.#live().readLink(path))
  }

  symbolicLink(target: string, path: string): void {
    this.#tape.answer('symbolicLink', () => this.#live().symbolicLink(target, path))
  }

  hardLink(existing: string, path: string): void {
    this.#tape.answer('hardLink', () => this.#live().hardLink(existing, path))
  }

  changeMode(path: string, mode: number): void {
    this.#tape.answer('changeMode', () => this.#live().changeMode(path, mode))
  }

  changeOwner(path: string, userId: number, groupId: number, followLinks?: boolean): void {
    this.#tape.answer('changeOwner', () => this.#live().changeOwner(path, userId, groupId, followLinks))
  }

  setModified(path: string, milliseconds: number, followLinks?: boolean): void {
    this.#tape.answer('setModified', () => this.#live().setModified(path, milliseconds, followLinks))
  }

  makeFifo(path: string, mode?: number): void {
    this.#tape.answer('makeFifo', () => this.#live().makeFifo(path, mode))
  }

  makeDevice(path: string, device: DeviceNumber, mode?: number): void {
    this.#tape.answer('makeDevice', () => this.#live().makeDevice(path, device, mode))
  }

  realPath(path: string): string {
    return this.#tape.answer('realPath', () => this.#live().realPath(path))
  }

  mounts(): readonly MountEntry[] {
    return this.#tape.answer('mounts', () => this.#live().mounts())
  }
}
