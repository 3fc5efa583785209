/** Writes a sequence that differs as a transcript. */
import type { Answer, Difference } from './compare'

function commandLines({ command }: Answer): readonly string[] {
  const [first = '', ...rest] = command.split('\n')
  return [`  $ ${first}`, ...rest.map((line) => `  > ${line}`)]
}

const outputLines = ({ output, code }: Answer) => [
  ...(output === '' ? [] : output.split('\n').map((line) => `  ${line}`)),
  ...(code === 0 ? [] : [`  [${code}]`]),
]

/** A cram file with what the real engine answered. */
export function asTranscript(title: string, answers: readonly Answer[]): string {
  const body = answers.flatMap((answer) => [...commandLines(answer), ...outputLines(answer)])
  return `${[`# ${title}`, 'Area: fuzz', '', ...body].join('\n')}\n`
}

/** What the real engine said (`-`) and what the simulated one said (`+`), without the lines in which they agree at both ends. */
export function asDiff({ command, expected, actual }: Difference): string {
  const [before, after] = [outputLines(expected), outputLines(actual)]
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const removed = before.slice(start, before.length - end).map((line) => `  -${line}`)
  const added = after.slice(start, after.length - end).map((line) => `  +${line}`)
  return [`  $ ${command}`, ...removed, ...added].join('\n')
}
