/** `shuf`: lines, words or numbers in random order. */
import type { Process, Wait } from '../../../processes/program'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { byteStringOf, bytesOf } from '../support/bytes'
import { readInput, splitLines } from '../support/input'
import { wholeNumber } from '../support/numbers'

export const shuf = defineApplet({
  name: 'shuf',
  options: 'ei:n:o:z',
  *run(invocation) {
    const { process, options } = invocation
    const separator = options.has('z') ? '\0' : '\n'
    const count = options.value('n')
    const shuffled = shuffle(process, yield* itemsOf(invocation, separator))
    const kept = count === undefined ? shuffled : shuffled.slice(0, wholeNumber(count))
    const text = bytesOf(kept.map((item) => `${item}${separator}`).join(''))
    const target = options.value('o')
    if (target === undefined) process.write(1, text)
    else process.files.writeFile(process.resolve(target), text, { mode: 0o666 & ~process.umask })
    return 0
  },
})

function* itemsOf(
  { process, options, operands }: Invocation,
  separator: string,
): Generator<Wait, readonly string[], void> {
  const range = options.value('i')
  if (options.has('e')) return operands.map(byteStringOf)
  if (operands.length > (range === undefined ? 1 : 0)) throw new UsageError()
  return range === undefined ? splitLines(yield* readInput(process, operands[0] ?? '-'), separator) : numbersOf(range)
}

/** `LOW-HIGH`, both included. */
function numbersOf(range: string): readonly string[] {
  const [, low, high] = /^(\d+)-(\d+)$/.exec(range) ?? []
  if (low === undefined || high === undefined) throw new AppletFailure(`bad range '${range}'`)
  return Array.from({ length: Math.max(0, Number(high) - Number(low) + 1) }, (_, index) => `${Number(low) + index}`)
}

/** Every order is as likely as any other (Fisher and Yates). */
function shuffle(process: Process, items: readonly string[]): readonly string[] {
  const shuffled = [...items]
  for (let left = shuffled.length; left > 1; left -= 1) {
    const [first = 0, second = 0, third = 0, fourth = 0] = process.randomBytes(4)
    const chosen = (((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0) % left
    const item = shuffled[left - 1]
    const other = shuffled[chosen]
    if (item === undefined || other === undefined) continue
    shuffled[left - 1] = other
    shuffled[chosen] = item
  }
  return shuffled
}
