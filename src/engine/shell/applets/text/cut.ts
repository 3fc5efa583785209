import { strerror } from '../../../filesystem/strerror'
import { AppletFailure, complain, defineApplet, type Invocation, isInputFailure } from '../applet'
import { UsageError } from '../options'
import { byteStringOf, bytesOf } from '../support/bytes'
import { isReadOfDirectory, openInput } from '../support/input'

export const cut = defineApplet({
  name: 'cut',
  options: 'b:c:f:F:d:sDO:n',
  longOptions: { 'output-delimiter': 'O' },
  *run(invocation) {
    const { process, operands } = invocation
    const cutLine = lineCutter(invocation)
    let exitCode = 0
    for (const file of operands.length === 0 ? ['-'] : operands) {
      try {
        const input = openInput(process, file)
        for (let line = yield* input.line(); line !== undefined; line = yield* input.line()) {
          const kept = cutLine(line.endsWith('\n') ? line.slice(0, -1) : line)
          if (kept !== undefined) process.write(1, bytesOf(`${kept}\n`))
        }
        input.close()
      } catch (error) {
        if (!isInputFailure(error)) throw error
        if (isReadOfDirectory(error)) continue
        complain(invocation, `${file}: ${strerror(error.code)}`)
        exitCode = 1
      }
    }
    return exitCode
  },
})

type Range = { readonly from: number; readonly to: number }

/** What is left of a line; undefined when the line is dropped. */
function lineCutter({ options }: Invocation): (line: string) => string | undefined {
  const kinds = ['b', 'c', 'f', 'F'].filter((letter) => options.has(letter))
  const [kind, ...others] = kinds
  if (kind === undefined || others.length > 0) throw new UsageError()
  const ranges = parseRanges(options.value(kind) ?? '')
  if (kind === 'b' || kind === 'c') {
    return (line) => [...line].filter((_, index) => isPicked(ranges, index + 1)).join('')
  }
  const delimiter = byteStringOf(options.value('d') ?? (kind === 'F' ? ' ' : '\t')).charAt(0) || '\0'
  const joint = byteStringOf(options.value('O') ?? delimiter)
  return (line) => {
    if (!line.includes(delimiter)) return options.has('s') ? undefined : line
    const fields = line.split(delimiter)
    return fields.filter((_, index) => isPicked(ranges, index + 1)).join(joint)
  }
}

function isPicked(ranges: readonly Range[], position: number): boolean {
  return ranges.some(({ from, to }) => from <= position && position <= to)
}

/** `1`, `2-4`, `-3`, `5-`, joined by commas. */
function parseRanges(text: string): readonly Range[] {
  return text.split(',').map((part) => {
    const [first = '', second, ...rest] = part.split('-')
    for (const number of [first, second ?? '']) {
      if (!/^\d*$/.test(number)) throw new AppletFailure(`invalid number '${number}'`)
    }
    if (rest.length > 0 || part === '-' || part === '') throw new AppletFailure(`invalid range ${part}`)
    const from = first === '' ? 1 : Number(first)
    const to = second === undefined ? from : second === '' ? Number.POSITIVE_INFINITY : Number(second)
    if (from === 0 || to < from) throw new AppletFailure(`invalid range ${from}-${to}`)
    return { from, to }
  })
}
