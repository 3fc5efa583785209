/** What a tar archive is made of. */

export type TarEntryType = 'file' | 'hard-link' | 'symlink' | 'character-device' | 'block-device' | 'directory' | 'fifo'

export type TarEntry = {
  /** As it stands in the archive: relative, a directory's with a slash at its end. */
  readonly name: string
  readonly type: TarEntryType
  /** Permission bits, 0o0000 to 0o7777. */
  readonly mode: number
  readonly userId: number
  readonly groupId: number
  /** Names of user and group; Docker writes none, tar does. */
  readonly userName?: string
  readonly groupName?: string
  /** Milliseconds since the Unix epoch; written in whole seconds. */
  readonly modified: number
  readonly content?: Uint8Array
  /** Target of a symbolic link; name of the archive's other entry for a hard link. */
  readonly linkName?: string
  readonly major?: number
  readonly minor?: number
}

/** As Go's readers word it. */
export type ArchiveProblem =
  | 'archive/tar: invalid tar header'
  | 'unexpected EOF'
  | 'gzip: invalid checksum'
  | 'flate: corrupt input'

/** Not a tar archive, or one that ends too early. The message is Go's. */
export class InvalidArchiveError extends Error {
  constructor(message: ArchiveProblem) {
    super(message)
    this.name = 'InvalidArchiveError'
  }
}
