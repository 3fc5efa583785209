/** Runs a `sed` script over lines. */
import { AppletFailure } from '../../applet'
import { Ranges } from './ranges'
import type { Action, Command, Substitution } from './script'
import { replaceMatches } from './substitute'

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
  private readonly ranges = new Ranges()

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
        if (!this.ranges.isInside(command) || this.ports.isLast()) this.print(action.text)
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
    return this.ranges.selects(command, {
      number: this.lineNumber,
      isLast: this.ports.isLast(),
      matches: (pattern) => this.remember(pattern).test(this.pattern),
    })
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
