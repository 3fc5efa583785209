/** `head`: the first lines or bytes. */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Wait } from '../../../processes/program'
import { AppletFailure, complain, defineApplet, type Invocation, isInputFailure } from '../applet'
import { bytesOf } from '../support/bytes'
import { type Input, openInput } from '../support/input'
import { parseSize } from '../support/sizes'

export const head = defineApplet({
  name: 'head',
  options: 'n:c:qv',
  rewrite: (words) => words.map((word, index) => (index === 0 && /^-\d+$/.test(word) ? `-n${word.slice(1)}` : word)),
  *run(invocation) {
    const { process, options, operands } = invocation
    const count = wantedCount(invocation)
    const files = operands.length === 0 ? ['-'] : operands
    const titled = options.has('v') || (files.length > 1 && !options.has('q'))
    let exitCode = 0
    for (const [index, file] of files.entries()) {
      const input = open(invocation, file)
      if (input === undefined) {
        exitCode = 1
        continue
      }
      if (titled) process.write(1, `${index > 0 ? '\n' : ''}==> ${titleOf(file)} <==\n`)
      if (!(yield* show(invocation, file, input, count))) exitCode = 1
      input.close()
    }
    return exitCode
  },
})

type Count = { readonly unit: 'lines' | 'bytes'; readonly number: number; readonly allBut: boolean }

function wantedCount({ options }: Invocation): Count {
  const unit = options.last('n', 'c') === 'c' ? 'bytes' : 'lines'
  const text = options.value(unit === 'bytes' ? 'c' : 'n') ?? '10'
  const allBut = text.startsWith('-')
  const digits = allBut ? text.slice(1) : text
  const number = parseSize(digits)
  if (number === undefined) throw new AppletFailure(`invalid number '${digits}'`)
  return { unit, number, allBut }
}

function titleOf(file: string): string {
  return file === '-' ? 'standard input' : file
}

function open(invocation: Invocation, file: string): Input | undefined {
  try {
    return openInput(invocation.process, file)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    complain(invocation, `${file}: ${error.code === 'EISDIR' ? 'Input/output error' : strerror(error.code)}`)
    return undefined
  }
}

function* show(invocation: Invocation, file: string, input: Input, count: Count): Generator<Wait, boolean, void> {
  try {
    if (count.allBut) yield* showAllBut(invocation, input, count)
    else if (count.unit === 'bytes') yield* showBytes(invocation, input, count.number)
    else yield* showLines(invocation, input, count.number)
    return true
  } catch (error) {
    if (!isInputFailure(error)) throw error
    complain(invocation, `${titleOf(file)}: ${error.code === 'EISDIR' ? 'Input/output error' : strerror(error.code)}`)
    return false
  }
}

function* showLines({ process }: Invocation, input: Input, number: number): Generator<Wait, void, void> {
  for (let left = number; left > 0; left -= 1) {
    const line = yield* input.line()
    if (line === undefined) return
    process.write(1, bytesOf(line))
  }
}

function* showBytes({ process }: Invocation, input: Input, number: number): Generator<Wait, void, void> {
  for (let left = number; left > 0; ) {
    const chunk = yield* input.chunk()
    if (chunk === undefined) return
    process.write(1, bytesOf(chunk.slice(0, left)))
    left -= chunk.length
  }
}

function* showAllBut({ process }: Invocation, input: Input, count: Count): Generator<Wait, void, void> {
  const text = yield* input.all()
  if (count.unit === 'bytes') {
    process.write(1, bytesOf(text.slice(0, Math.max(0, text.length - count.number))))
    return
  }
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  process.write(1, bytesOf(lines.slice(0, Math.max(0, lines.length - count.number)).join('')))
}
