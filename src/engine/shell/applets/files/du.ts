/** `du`: the space that files take on the disk. */
import type { FileStatus } from '../../../filesystem/file-system'
import { attemptValue, defineApplet, type Invocation } from '../applet'
import { wholeNumber } from '../support/numbers'
import { joinPath } from '../support/paths'
import { allocatedBytes, humanSize } from '../support/sizes'

export const du = defineApplet({
  name: 'du',
  options: 'aHkLsxd:lchmb',
  longOptions: { 'max-depth': 'd' },
  run(invocation) {
    const { operands, options } = invocation
    const counter = new SpaceCounter(invocation)
    const total = (operands.length === 0 ? ['.'] : operands).reduce((sum, path) => sum + counter.count(path, 0), 0)
    if (options.has('c')) counter.print(total, 'total')
    return counter.failed ? 1 : 0
  },
})

class SpaceCounter {
  failed = false
  private readonly seen = new Set<string>()
  /** That of the operand at hand: with `-x` nothing else counts. */
  private device = 0
  private readonly deepest: number

  constructor(private readonly invocation: Invocation) {
    const depth = invocation.options.value('d')
    this.deepest = invocation.options.has('s') ? 0 : depth === undefined ? Number.POSITIVE_INFINITY : wholeNumber(depth)
  }

  /** Bytes taken by a path and all below it; prints the lines that are wanted. */
  count(path: string, depth: number): number {
    const { process, options } = this.invocation
    const absolute = process.resolve(path)
    const status = attemptValue(this.invocation, path, () =>
      options.has('L') || (options.has('H') && depth === 0)
        ? process.files.status(absolute)
        : process.files.linkStatus(absolute),
    )
    if (status === undefined) {
      this.failed = true
      return 0
    }
    if (depth === 0) this.device = status.device
    if (options.has('x') && status.device !== this.device) return 0
    if (this.isCounted(status)) return 0
    const own = options.has('b') ? status.size : allocatedBytes(status)
    if (status.type !== 'directory') {
      if (depth === 0 || (options.has('a') && depth <= this.deepest)) this.print(own, path)
      return own
    }
    const inside = this.countInside(path, depth)
    if (inside === undefined) return own
    if (depth <= this.deepest) this.print(own + inside, path)
    return own + inside
  }

  print(bytes: number, path: string): void {
    const { process, options } = this.invocation
    const shown = inUnit(bytes, options.last('h', 'k', 'm', 'b'))
    process.write(1, `${shown}\t${path}\n`)
  }

  /** Undefined for a directory that cannot be read: it has no line of its own. */
  private countInside(path: string, depth: number): number | undefined {
    const { process } = this.invocation
    const read = (): readonly string[] => process.files.readDirectory(process.resolve(path))
    const names = attemptValue(this.invocation, `can't open '${path}'`, read)
    if (names === undefined) this.failed = true
    return names?.reduce((sum, name) => sum + this.count(joinPath(path, name), depth + 1), 0)
  }

  /** What was met before counts no more: a file with several names, or an operand inside another. */
  private isCounted(status: FileStatus): boolean {
    if (this.invocation.options.has('l')) return false
    const key = `${status.device}:${status.inode}`
    if (this.seen.has(key)) return true
    this.seen.add(key)
    return false
  }
}

function inUnit(bytes: number, unit: string | undefined): string {
  switch (unit) {
    case 'h':
      return humanSize(bytes)
    case 'm':
      return `${Math.ceil(bytes / 1024 ** 2)}`
    case 'b':
      return `${bytes}`
    default:
      return `${bytes / 1024}`
  }
}
