/** Runs a `sed` script over lines. */
import { AppletFailure } from '../../applet'
import type { Action, Address, Command, Selection, Substitution } from './script'

/** Where the editor reads and writes; all texts are byte strings. */
export type Ports = {
  /** The next line with its newline if it has one. */
  readonly next: () => string | undefined
  readonly isLast: () => boolean
  readonly print: (text: string) => void
  readonly append: (file: string, text: string) => void
  /** The content of a file; empty when it cannot be read. */
  readonly read: (file: string) => string
}

type Range = { readonly active: boolean; readonly end?: number }
/** What to do after a command: go on, jump, end the cycle, or end the script. */
type Step = 'next' | { readonly jump: number } | 'cycle' | 'restart' | 'quit'

/** Jumps and endless scripts stop here. */
const stepLimit = 1_000_000

export class Editor {
  private pattern = ''
  private newline = true
  private hold = ''
  private lineNumber = 0
  private substituted = false
  private keepsPattern = false
  private quiet: boolean
  private lastPattern: RegExp | undefined
  private appended: (() => void)[] = []
  private printedWithoutNewline = false
  private readonly ranges = new Map<Command, Range>()

  constructor(
    private readonly commands: readonly Command[],
    private readonly ports: Ports,
    quiet: boolean,
  ) {
    this.quiet = quiet
    for (const { action } of commands) {
      if ((action.name === 'b' || action.name === 't' || action.name === 'T') && action.label !== '')
        this.target(action.label)
    }
  }

  run(): void {
    while (this.keepsPattern || this.load()) {
      this.keepsPattern = false
      this.substituted = false
      const outcome = this.cycle()
      if (outcome !== 'deleted' && !this.quiet) this.printLine(this.pattern)
      this.flushAppended()
      if (outcome === 'quit') return
    }
  }

  private cycle(): 'done' | 'deleted' | 'quit' {
    let steps = 0
    for (let index = 0; index < this.commands.length; ) {
      const command = this.commands[index]
      if (command === undefined) break
      steps += 1
      if (steps > stepLimit) throw new AppletFailure('script does not end')
      const step = this.selects(command) ? this.execute(command) : this.skipped(command.action)
      if (step === 'quit') return 'quit'
      if (step === 'cycle') return 'deleted'
      if (step === 'restart') {
        this.keepsPattern = true
        return 'deleted'
      }
      index = step === 'next' ? index + 1 : step.jump
    }
    return 'done'
  }

  private load(): boolean {
    const line = this.ports.next()
    if (line === undefined) return false
    this.lineNumber += 1
    this.newline = line.endsWith('\n')
    this.pattern = this.newline ? line.slice(0, -1) : line
    return true
  }

  private skipped(action: Action): Step {
    return action.name === '{' && action.end > 0 ? { jump: action.end + 1 } : action.name === '{' ? 'cycle' : 'next'
  }

  private execute(command: Command): Step {
    const { action } = command
    switch (action.name) {
      case 's':
        this.substitute(action.substitution)
        return 'next'
      case 'y':
        this.pattern = [...this.pattern].map((character) => action.table.get(character) ?? character).join('')
        return 'next'
      case 'a':
        this.appended.push(() => this.print(action.text))
        return 'next'
      case 'i':
        this.print(action.text)
        return 'next'
      case 'c':
        if (!this.insideRange(command)) this.print(action.text)
        return 'cycle'
      case 'r':
        this.appended.push(() => this.print(this.ports.read(action.file)))
        return 'next'
      case 'w':
        this.ports.append(action.file, `${this.pattern}\n`)
        return 'next'
      case 'b':
        return { jump: this.target(action.label) }
      case 't':
        return this.jumpIf(this.substituted, action.label)
      case 'T':
        return this.jumpIf(!this.substituted, action.label)
      case ':':
      case '{':
      case '}':
        return 'next'
      default:
        return this.executeSimple(action.name)
    }
  }

  private executeSimple(name: string): Step {
    switch (name) {
      case '=':
        this.print(`${this.lineNumber}\n`)
        return 'next'
      case 'd':
        return 'cycle'
      case 'D':
        return this.deleteFirstLine()
      case 'n':
        return this.readNext()
      case 'N':
        return this.joinNext()
      case 'p':
        this.printLine(this.pattern)
        return 'next'
      case 'P':
        this.print(`${this.pattern.split('\n')[0] ?? ''}\n`)
        return 'next'
      case 'l':
        this.print(`${visible(this.pattern)}$\n`)
        return 'next'
      case 'q':
        return 'quit'
      case 'Q':
        this.quiet = true
        return 'quit'
      default:
        return this.executeHold(name)
    }
  }

  private executeHold(name: string): Step {
    const { pattern, hold } = this
    if (name === 'g') this.pattern = hold
    else if (name === 'G') this.pattern = `${pattern}\n${hold}`
    else if (name === 'h') this.hold = pattern
    else if (name === 'H') this.hold = `${hold}\n${pattern}`
    else {
      this.pattern = hold
      this.hold = pattern
    }
    return 'next'
  }

  private deleteFirstLine(): Step {
    const end = this.pattern.indexOf('\n')
    if (end < 0) return 'cycle'
    this.pattern = this.pattern.slice(end + 1)
    return 'restart'
  }

  private readNext(): Step {
    if (this.ports.isLast()) return 'quit'
    if (!this.quiet) this.printLine(this.pattern)
    this.flushAppended()
    this.load()
    return 'next'
  }

  private joinNext(): Step {
    if (this.ports.isLast()) return 'quit'
    const before = this.pattern
    this.flushAppended()
    this.load()
    this.pattern = `${before}\n${this.pattern}`
    return 'next'
  }

  private jumpIf(condition: boolean, label: string): Step {
    this.substituted = false
    return condition ? { jump: this.target(label) } : 'next'
  }

  private target(label: string): number {
    if (label === '') return this.commands.length
    const index = this.commands.findIndex(({ action }) => action.name === ':' && action.label === label)
    if (index < 0) throw new AppletFailure(`can't find label for jump to '${label}'`)
    return index
  }

  private substitute(substitution: Substitution): void {
    const expression = this.remember(substitution.pattern)
    const result = replaceMatches(this.pattern, expression, substitution)
    if (result === undefined) return
    this.substituted = true
    this.pattern = result
    if (substitution.print) this.printLine(result)
    if (substitution.file !== undefined) this.ports.append(substitution.file, `${result}\n`)
  }

  /** An empty pattern stands for the last one used. */
  private remember(pattern: RegExp | undefined): RegExp {
    const used = pattern ?? this.lastPattern
    if (used === undefined) throw new AppletFailure('no previous regexp')
    this.lastPattern = used
    used.lastIndex = 0
    return used
  }

  private selects(command: Command): boolean {
    const { selection } = command
    return this.inSelection(command, selection) !== selection.negated
  }

  private inSelection(command: Command, { first, second }: Selection): boolean {
    if (first === undefined) return true
    if (second === undefined) return this.matches(first)
    const range = this.ranges.get(command)
    if (range?.active) return this.continueRange(command, second, range)
    if (!this.matches(first)) return false
    this.startRange(command, second)
    return true
  }

  private startRange(command: Command, second: Address): void {
    if (second.kind === 'line' && second.number <= this.lineNumber) return
    if (second.kind === 'offset' && second.count === 0) return
    const end = second.kind === 'offset' ? { end: this.lineNumber + second.count } : {}
    this.ranges.set(command, { active: true, ...end })
  }

  private continueRange(command: Command, second: Address, range: Range): boolean {
    const limit = second.kind === 'line' ? second.number : range.end
    if (limit !== undefined && this.lineNumber > limit) {
      this.ranges.set(command, { active: false })
      return false
    }
    const ends = limit === undefined ? this.matches(second) : this.lineNumber === limit
    if (ends) this.ranges.set(command, { active: false })
    return true
  }

  private insideRange(command: Command): boolean {
    return this.ranges.get(command)?.active === true && !this.ports.isLast()
  }

  private matches(address: Address): boolean {
    switch (address.kind) {
      case 'line':
        return this.lineNumber === address.number
      case 'last':
        return this.ports.isLast()
      case 'pattern':
        return this.remember(address.pattern).test(this.pattern)
      case 'offset':
        return false
    }
  }

  private flushAppended(): void {
    for (const print of this.appended.splice(0)) print()
  }

  /** A last line without a newline stays without one. */
  private printLine(text: string): void {
    this.print(this.newline || !this.ports.isLast() ? `${text}\n` : text)
  }

  private print(text: string): void {
    if (text === '') return
    this.ports.print(this.printedWithoutNewline ? `\n${text}` : text)
    this.printedWithoutNewline = !text.endsWith('\n')
  }
}

/** The text with the wanted matches replaced; undefined when there was none. An empty match right after another does not count. */
function replaceMatches(text: string, expression: RegExp, substitution: Substitution): string | undefined {
  const { occurrence, global, replacement } = substitution
  let result = ''
  let done = 0
  let count = 0
  let replaced = false
  for (const match of text.matchAll(expression)) {
    const [whole] = match
    if (whole === '' && match.index === done && count > 0) continue
    count += 1
    const wanted = count === occurrence || (global && count > occurrence)
    const shown = wanted
      ? replacement.map((part) => ('text' in part ? part.text : (match[part.group] ?? ''))).join('')
      : whole
    result += text.slice(done, match.index) + shown
    done = match.index + whole.length
    replaced ||= wanted
    if (wanted && !global) break
  }
  return replaced ? result + text.slice(done) : undefined
}

const shownEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
}

function visible(text: string): string {
  return text.replace(/[^ -[\]-~]/g, (character) => {
    return shownEscapes[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
  })
}
