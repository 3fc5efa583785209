/** Nodes of the daemon's directory, which only root may look into. */
import { FileSystemError } from '../../filesystem/file-system'
import { type GeneratedNode, generatedFile } from '../../filesystem/generated-backing'

/** Names and what stands behind them. */
export type Children = readonly (readonly [string, GeneratedNode])[]

/** How a place's nodes are made: all with the same time, in milliseconds since the Unix epoch. */
export class Nodes {
  readonly #modified: number

  constructor(modified: number) {
    this.#modified = modified
  }

  directory(mode: number, children: () => Children = () => []): GeneratedNode {
    const node = { type: 'directory', mode, userId: 0, groupId: 0, modified: this.#modified, size: 4096 } as const
    return { ...node, children: () => new Map(children()) }
  }

  file(mode: number, text: string): GeneratedNode {
    const size = new TextEncoder().encode(text).length
    return { ...generatedFile(() => text, this.#modified), mode, size }
  }

  /** A file that can be emptied, and not be changed otherwise. */
  emptiable(mode: number, text: string, empty: () => void): GeneratedNode {
    const file = this.file(mode, text)
    if (file.type !== 'file') return file
    return {
      ...file,
      write(data, how) {
        if (data.length > 0) throw new FileSystemError('EIO', '')
        if (how === 'replace') empty()
      },
    }
  }

  device(major: number, minor: number): GeneratedNode {
    return { type: 'block-device', mode: 0o600, userId: 0, groupId: 0, modified: this.#modified, major, minor }
  }

  link(target: string): GeneratedNode {
    const owner = { mode: 0o777, userId: 0, groupId: 0, modified: this.#modified }
    return { ...owner, type: 'symlink', size: target.length, target: () => target }
  }
}
