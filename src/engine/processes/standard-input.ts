/**
 * Standard input of a task: what arrives while somebody holds it open. As a
 * terminal it is read line by line, and some characters mean something else than themselves (`termios(3)`, canonical mode).
 */
import { FileSystemError } from '../filesystem/file-system'
import { type OpenFile, type ReadResult, takeUpTo } from './open-file'
import type { ReadLimit, SignalName } from './program'

/** Characters that a terminal does not hand on: what they send to the programs at it (`stty intr ^C quit ^\`). */
const signalOf: Readonly<Record<string, SignalName>> = { '\u0003': 'INT', '\u001c': 'QUIT' }

/** `eof`: ends a read at once, which is the end of the input where nothing else was typed. */
const endOfInput = '\u0004'

/** The text in lines with their ends, and in special characters by themselves. */
function parts(text: string): readonly string[] {
  const found: string[] = []
  let begun = ''
  for (const character of text) {
    const isSpecial = character === endOfInput || character in signalOf
    if (isSpecial && begun !== '') found.push(begun)
    if (isSpecial) begun = ''
    const part = `${begun}${character}`
    const isWhole = isSpecial || character === '\n'
    if (isWhole) found.push(part)
    begun = isWhole ? '' : part
  }
  return begun === '' ? found : [...found, begun]
}

/** What arrives at an open standard input: bytes, and whether nothing comes after them. */
export type Input = { readonly data: Uint8Array; readonly ends: boolean }

/** How a terminal shows characters that it does not hand on. */
const caretOf: Readonly<Record<string, string>> = { '\u0003': '^C', '\u001c': '^\\' }

type TerminalOutput = { readonly write: (data: Uint8Array) => void; readonly echo: (data: Uint8Array) => void }

export class StandardInput implements OpenFile {
  readonly terminal: boolean
  /** True while characters mean nothing but themselves, as a client that hands them on to another terminal sets it. */
  raw = false
  #waiting: (Uint8Array | 'end')[] = []
  #open: boolean
  readonly #output: TerminalOutput | undefined

  /** @param output the other side where input and output are one terminal */
  constructor(options: { readonly staysOpen: boolean; readonly terminal: boolean; readonly output?: TerminalOutput }) {
    this.#open = options.staysOpen
    this.#output = options.output
    this.terminal = options.terminal
  }

  read(limit: ReadLimit): ReadResult {
    const [first] = this.#waiting
    if (first === undefined) return this.#open ? 'wait' : 'end'
    if (first === 'end') {
      this.#waiting.shift()
      return 'end'
    }
    const taken = takeUpTo(limit, first)
    if (taken.length === first.length) this.#waiting.shift()
    else this.#waiting[0] = first.subarray(taken.length)
    return taken
  }

  readable(): boolean {
    return this.#waiting.length > 0 || !this.#open
  }

  /** Takes in what arrives. Returns the signals that it means for the programs at this terminal. */
  receive({ data, ends }: Input): readonly SignalName[] {
    const signals = this.terminal && !this.raw ? this.#receiveTyped(new TextDecoder().decode(data)) : []
    if ((!this.terminal || this.raw) && data.length > 0) this.#waiting.push(data)
    if (ends) this.#open = false
    return signals
  }

  #receiveTyped(text: string): readonly SignalName[] {
    const encoder = new TextEncoder()
    const signals: SignalName[] = []
    let previous = '\n'
    for (const part of parts(text)) {
      const signal = signalOf[part]
      if (signal !== undefined) {
        this.#waiting = []
        signals.push(signal)
        this.#output?.echo(encoder.encode(`${caretOf[part]}\n`))
      } else if (part !== endOfInput) this.#takeLine(encoder.encode(part))
      else if (previous.endsWith('\n') || previous in signalOf) this.#waiting.push('end')
      previous = part === endOfInput ? '\n' : part
    }
    return signals
  }

  #takeLine(line: Uint8Array): void {
    this.#waiting.push(line)
    this.#output?.echo(line)
  }

  write(data: Uint8Array): void {
    if (this.#output === undefined) throw new FileSystemError('EBADF', '')
    this.#output.write(data)
  }

  writable(): boolean {
    return true
  }

  release(): void {
    // the other side keeps it
  }
}
