/** `sleep` and `usleep`: let the logical clock pass. */
import { defineApplet } from '../applet'
import { duration, wholeNumber } from '../support/numbers'

/** Longer sleeps are as good as endless. */
const longest = Number.MAX_SAFE_INTEGER / 4

export const sleep = defineApplet({
  name: 'sleep',
  options: '+',
  rewrite: (words) => ['--', ...words],
  minimumOperands: 1,
  *run({ process, operands }) {
    const total = operands.reduce((sum, operand) => sum + duration(operand), 0)
    yield* process.sleep(Math.min(total, longest))
    return 0
  },
})

export const usleep = defineApplet({
  name: 'usleep',
  minimumOperands: 1,
  maximumOperands: 1,
  *run({ process, operands }) {
    yield* process.sleep(wholeNumber(operands[0] ?? '') / 1000)
    return 0
  },
})
