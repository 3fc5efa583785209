/** Packing files into an archive. */
import type { FileStatus } from '../../../../filesystem/file-system'
import type { TarEntry } from '../../../../oci/tar-entry'
import { attemptValue, complain, type Invocation } from '../../applet'
import { groupName, userName } from '../../support/accounts'
import { joinPath } from '../../support/paths'

/** The option --numeric-owner, which has no letter. */
export const numericOwner = '\u0004'

/** What a path and all below it become in an archive. */
export class Packer {
  failed = false
  readonly entries: TarEntry[] = []
  private warned = false
  private readonly names = new Map<string, string>()

  constructor(private readonly invocation: Invocation) {}

  add(path: string): void {
    const { process, options } = this.invocation
    const absolute = process.resolve(path)
    const status = attemptValue(this.invocation, path, () =>
      options.has('h') ? process.files.status(absolute) : process.files.linkStatus(absolute),
    )
    const entry = status === undefined ? undefined : this.entry(path, status)
    if (status === undefined || entry === undefined) {
      this.failed = true
      return
    }
    this.entries.push(entry)
    if (options.has('v')) process.write((options.value('f') ?? '-') === '-' ? 2 : 1, `${entry.name}\n`)
    if (status.type !== 'directory' || options.has('\u0002')) return
    for (const name of process.files.readDirectory(absolute)) this.add(joinPath(path, name))
  }

  private entry(path: string, status: FileStatus): TarEntry | undefined {
    const { process } = this.invocation
    const absolute = process.resolve(path)
    const { mode, userId, groupId, modified, type } = status
    const common = { name: this.memberName(path), mode, userId, groupId, modified, ...this.ownerNames(status) }
    switch (type) {
      case 'directory':
        return { ...common, name: common.name.endsWith('/') ? common.name : `${common.name}/`, type }
      case 'symlink':
        return { ...common, type, linkName: process.files.readLink(absolute) }
      case 'file':
        return this.fileEntry(absolute, common, status)
      case 'socket':
        return undefined
      default:
        return { ...common, type, major: status.major ?? 0, minor: status.minor ?? 0 }
    }
  }

  private ownerNames({ userId, groupId }: FileStatus): Pick<TarEntry, 'userName' | 'groupName'> {
    const { process, options } = this.invocation
    if (options.has(numericOwner)) return {}
    return {
      userName: userName(process, userId) ?? `${userId}`,
      groupName: groupName(process, groupId) ?? `${groupId}`,
    }
  }

  /** A second name of a file that is packed already becomes a link to the first. */
  private fileEntry(absolute: string, common: Omit<TarEntry, 'type'>, status: FileStatus): TarEntry | undefined {
    const key = `${status.device}:${status.inode}`
    const first = status.links > 1 ? this.names.get(key) : undefined
    if (first !== undefined) return { ...common, type: 'hard-link', linkName: first }
    this.names.set(key, common.name)
    const read = (): Uint8Array => this.invocation.process.files.readFile(absolute)
    const content = attemptValue(this.invocation, `can't open '${absolute}'`, read)
    return content === undefined ? undefined : { ...common, type: 'file', content }
  }

  private memberName(path: string): string {
    if (!path.startsWith('/')) return path
    if (!this.warned) complain(this.invocation, "removing leading '/' from member names")
    this.warned = true
    return path.replace(/^\/+/, '')
  }
}
