/** `echo`, `printf`, `test`, `[`, `true`, `false`, `expr`, `clear`: about words and exit codes. */
import type { Program } from '../../../processes/program'
import { echoBytes } from '../../builtins/echo'
import { formatPrintf } from '../../builtins/printf'
import { evaluateTest, TestSyntaxError } from '../../builtins/test-operators'
import { AppletFailure, complain, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'

/** All words are operands, `--` and `-n` included. */
const verbatim = (words: readonly string[]): readonly string[] => ['--', ...words]

export const echo = defineApplet({
  name: 'echo',
  rewrite: verbatim,
  run({ process, operands }) {
    process.write(1, echoBytes(operands))
    return 0
  },
})

export const printf = defineApplet({
  name: 'printf',
  rewrite: verbatim,
  run(invocation) {
    const { process, operands } = invocation
    const [format, ...words] = operands[0] === '--' ? operands.slice(1) : operands
    if (format === undefined) throw new UsageError()
    const { output, complaints, status } = formatPrintf(format, words)
    for (const complaint of complaints) complain(invocation, complaint)
    process.write(1, output)
    return status
  },
})

export const test = defineApplet({
  name: 'test',
  rewrite: verbatim,
  failureCode: 2,
  run: (invocation) => runTest(invocation, invocation.operands),
})

export const bracket = closedTest('[', ']')
export const doubleBracket = closedTest('[[', ']]')

function closedTest(name: string, end: string): Program {
  return defineApplet({
    name,
    rewrite: verbatim,
    failureCode: 2,
    run(invocation) {
      if (invocation.operands.at(-1) !== end) throw new AppletFailure(`missing ${end}`)
      return runTest(invocation, invocation.operands.slice(0, -1))
    },
  })
}

function runTest({ process }: Invocation, words: readonly string[]): number {
  try {
    return evaluateTest(process, words) ? 0 : 1
  } catch (error) {
    if (error instanceof TestSyntaxError) throw new AppletFailure(error.message)
    throw error
  }
}

/** Programs that only end: no option changes that. */
const ending = (exitCode: number): Program =>
  function* end() {
    yield* []
    return exitCode
  }

export const trueApplet = ending(0)
export const falseApplet = ending(1)

export const clear = defineApplet({
  name: 'clear',
  run({ process }) {
    process.write(1, '\u001b[H\u001b[J')
    return 0
  },
})
