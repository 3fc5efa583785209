/** `cat`: joins files, with numbers or visible control characters if asked. */

import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Wait } from '../../../processes/program'
import { complain, defineApplet, type Invocation } from '../applet'
import { bytesOf } from '../support/bytes'
import { type Input, openInput } from '../support/input'

export const cat = defineApplet({
  name: 'cat',
  options: 'nbvteAu',
  *run(invocation) {
    const { options, operands } = invocation
    const style: Style = {
      numbers: options.has('b') ? 'non-empty' : options.has('n') ? 'all' : 'none',
      visible: options.has('v', 't', 'e', 'A'),
      tabs: options.has('t', 'A'),
      ends: options.has('e', 'A'),
    }
    const printer = new Printer(style)
    let exitCode = 0
    for (const operand of operands.length === 0 ? ['-'] : operands) {
      exitCode = (yield* catFile(invocation, operand, printer)) ? exitCode : 1
    }
    return exitCode
  },
})

type Style = {
  readonly numbers: 'none' | 'all' | 'non-empty'
  readonly visible: boolean
  readonly tabs: boolean
  readonly ends: boolean
}

function* catFile(invocation: Invocation, operand: string, printer: Printer): Generator<Wait, boolean, void> {
  let input: Input | undefined
  try {
    input = openInput(invocation.process, operand)
    yield* copy(invocation, input, printer)
    return true
  } catch (error) {
    if (!(error instanceof FileSystemError) || error.code === 'EPIPE') throw error
    complain(invocation, `${failedStage(error, input, operand)}: ${strerror(error.code)}`)
    return false
  } finally {
    input?.close()
  }
}

/** Where it went wrong: only writing runs out of space. */
function failedStage({ code }: FileSystemError, input: Input | undefined, operand: string): string {
  if (code === 'ENOSPC') return 'write error'
  return input !== undefined || code === 'EISDIR' ? 'read error' : `can't open '${operand}'`
}

function* copy({ process }: Invocation, input: Input, printer: Printer): Generator<Wait, void, void> {
  for (;;) {
    const chunk = yield* input.chunk()
    if (chunk === undefined) break
    process.write(1, bytesOf(printer.show(chunk)))
    yield* process.drain(1)
  }
  process.write(1, printer.end())
}

/** Line numbers go on from file to file. */
class Printer {
  private line = 0
  private atStart = true

  constructor(private readonly style: Style) {}

  show(text: string): string {
    const { numbers, visible } = this.style
    if (numbers === 'none' && !visible) return text
    let shown = ''
    for (const character of text) {
      if (this.atStart && (numbers === 'all' || (numbers === 'non-empty' && character !== '\n'))) {
        this.line += 1
        shown += `${`${this.line}`.padStart(6)}\t`
      }
      this.atStart = character === '\n'
      shown += this.showCharacter(character)
    }
    return shown
  }

  /** Numbered lines always end with a newline. */
  end(): string {
    if (this.style.numbers === 'none' || this.atStart) return ''
    this.atStart = true
    return '\n'
  }

  private showCharacter(character: string): string {
    if (character === '\n') return this.style.ends ? '$\n' : '\n'
    if (!this.style.visible || (character === '\t' && !this.style.tabs)) return character
    return visibleByte(character.charCodeAt(0))
  }
}

/** `^A` for control characters, `M-` before bytes above 127. */
function visibleByte(code: number): string {
  if (code >= 128) return `M-${visibleByte(code - 128)}`
  if (code === 127) return '^?'
  return code < 32 ? `^${String.fromCharCode(code + 64)}` : String.fromCharCode(code)
}
