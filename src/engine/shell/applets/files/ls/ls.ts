/** `ls`: lists directories, in columns only on a terminal. */
import type { FileStatus } from '../../../../filesystem/file-system'
import { attemptValue, defineApplet, type Invocation } from '../../applet'
import { allocatedBytes, humanSize } from '../../support/sizes'
import { statusOf } from '../../support/status'
import { entryPath, type ListEntry, sortEntries, visibleNames } from './entries'
import { layOut } from './layout'
import { type ListOptions, listOptions } from './options'

export const ls = defineApplet({
  name: 'ls',
  options: '1AaCxdLHRFplinshrSXvctugkqQT:w:\u0001\u0002\u0003::',
  longOptions: { 'full-time': '\u0001', 'group-directories-first': '\u0002', color: '\u0003' },
  run(invocation) {
    const options = listOptions(invocation.options, invocation.process.isTerminal(1))
    return new Lister(invocation, options).list(invocation.operands)
  },
})

class Lister {
  private failed = false
  private started = false

  constructor(
    private readonly invocation: Invocation,
    private readonly options: ListOptions,
  ) {}

  list(operands: readonly string[]): number {
    const names = operands.length === 0 ? ['.'] : operands
    const entries = sortEntries(
      names.flatMap((name) => this.read(name, name, true) ?? []),
      this.options,
    )
    const isListed = (entry: ListEntry): boolean =>
      entry.status.type === 'directory' && !this.options.directoriesThemselves
    const files = entries.filter((entry) => !isListed(entry))
    if (files.length > 0) this.print(layOut(this.invocation.process, files, this.options))
    const titled = names.length > 1 || this.options.recursive
    for (const directory of entries.filter(isListed)) this.listDirectory(directory.path, titled)
    return this.failed ? 1 : 0
  }

  private listDirectory(path: string, titled: boolean): void {
    const { process } = this.invocation
    const names = attemptValue(this.invocation, `can't open '${path}'`, () => visibleNames(process, path, this.options))
    if (names === undefined) {
      this.failed = true
      return
    }
    const entries = sortEntries(
      names.flatMap((name) => this.read(name, entryPath(path, name), false) ?? []),
      this.options,
    )
    const title = titled ? `${this.started ? '\n' : ''}${path}:\n` : ''
    this.print(title + this.totalLine(entries) + layOut(process, entries, this.options))
    if (!this.options.recursive) return
    for (const entry of entries) {
      if (entry.status.type === 'directory' && entry.name !== '.' && entry.name !== '..') {
        this.listDirectory(entry.path, true)
      }
    }
  }

  private totalLine(entries: readonly ListEntry[]): string {
    if (this.options.format !== 'long' && !this.options.blocks) return ''
    const total = entries.reduce((sum, entry) => sum + allocatedBytes(entry.status), 0)
    return `total ${this.options.human ? shortSize(total).padEnd(7) : total / 1024}\n`
  }

  /** An operand that is a link to a directory is followed unless the long format, -d or -F shows the link itself. */
  private read(name: string, path: string, operand: boolean): ListEntry | undefined {
    const { process } = this.invocation
    const status = this.statusFor(path, operand)
    if (status === undefined) {
      this.failed = true
      return undefined
    }
    if (status.type !== 'symlink') return { name, path, status }
    const target = process.files.readLink(process.resolve(path))
    return { name, path, status, link: { target, status: statusOf(process, path) } }
  }

  private statusFor(path: string, operand: boolean): FileStatus | undefined {
    const { process } = this.invocation
    const { options } = this
    const showsLinks = options.format === 'long' || options.directoriesThemselves || options.indicator === 'all'
    const follow = options.followLinks || (operand && (options.followOperands || !showsLinks))
    const absolute = process.resolve(path)
    if (!follow) return attemptValue(this.invocation, path, () => process.files.linkStatus(absolute))
    return attemptValue(this.invocation, path, () => process.files.status(absolute))
  }

  private print(text: string): void {
    this.started = true
    this.invocation.process.write(1, text)
  }
}

/** The total of `ls -lh`: a decimal only below ten units. */
function shortSize(bytes: number): string {
  return humanSize(bytes).replace(/^(\d\d+)\.\d/, '$1')
}
