/** Which lines a `sed` command applies to, as the lines go by. */
import type { Address, Command, Selection } from './script'

/** What an address is compared with. */
export type Line = {
  readonly number: number
  readonly isLast: boolean
  /** Whether the pattern, or the last one used, matches the pattern space. */
  readonly matches: (pattern: RegExp | undefined) => boolean
}

type Range = { readonly end?: number }

/** Remembers for each command with two addresses whether it is between them. */
export class Ranges {
  private readonly active = new Map<Command, Range>()

  selects(command: Command, line: Line): boolean {
    return this.contains(command, command.selection, line) !== command.selection.negated
  }

  /** True while more lines of the command's range are to come. */
  isInside(command: Command): boolean {
    return this.active.has(command)
  }

  private contains(command: Command, { first, second }: Selection, line: Line): boolean {
    if (first === undefined) return true
    if (second === undefined) return isAt(first, line)
    const range = this.active.get(command)
    if (range !== undefined) return this.continues(command, second, range, line)
    if (!isAt(first, line)) return false
    this.begin(command, second, line)
    return true
  }

  private begin(command: Command, second: Address, line: Line): void {
    if (second.kind === 'line' && second.number <= line.number) return
    if (second.kind === 'offset' && second.count === 0) return
    this.active.set(command, second.kind === 'offset' ? { end: line.number + second.count } : {})
  }

  private continues(command: Command, second: Address, range: Range, line: Line): boolean {
    const limit = second.kind === 'line' ? second.number : range.end
    if (limit !== undefined && line.number > limit) {
      this.active.delete(command)
      return false
    }
    const ends = limit === undefined ? isAt(second, line) : line.number === limit
    if (ends) this.active.delete(command)
    return true
  }
}

function isAt(address: Address, line: Line): boolean {
  switch (address.kind) {
    case 'line':
      return line.number === address.number
    case 'last':
      return line.isLast
    case 'pattern':
      return line.matches(address.pattern)
    case 'offset':
      return false
  }
}
