/** `wc`: counts lines, words, characters and bytes. */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Wait } from '../../../processes/program'
import { complain, defineApplet, type Invocation } from '../applet'
import { readInput } from '../support/input'
import { largest } from '../support/numbers'

export const wc = defineApplet({
  name: 'wc',
  options: 'cmlwL',
  *run(invocation) {
    const { process, operands } = invocation
    const columns = wantedColumns(invocation)
    const line = (counts: Counts, name: string): string => {
      const numbers = columns.map((column) =>
        `${counts[column]}`.padStart(columns.length > 1 || operands.length > 1 ? 9 : 0),
      )
      return `${numbers.join(' ')}${name === '' ? '' : ` ${name}`}\n`
    }
    let exitCode = 0
    let total = noCounts
    for (const file of operands.length === 0 ? ['-'] : operands) {
      const { text, failed } = yield* read(invocation, file, operands.length === 0 ? 'standard input' : file)
      if (failed) exitCode = 1
      if (text === undefined) continue
      const counts = count(text)
      total = sum(total, counts)
      process.write(1, line(counts, operands.length === 0 ? '' : file))
    }
    if (operands.length > 1) process.write(1, line(total, 'total'))
    return exitCode
  },
})

type Counts = { readonly l: number; readonly w: number; readonly m: number; readonly c: number; readonly L: number }
type Column = keyof Counts

const noCounts: Counts = { l: 0, w: 0, m: 0, c: 0, L: 0 }

function wantedColumns({ options }: Invocation): readonly Column[] {
  const all: readonly Column[] = ['l', 'w', 'm', 'c', 'L']
  const chosen = all.filter((column) => options.has(column))
  return chosen.length === 0 ? ['l', 'w', 'c'] : chosen
}

/** A directory counts as empty, after a complaint. */
function* read(
  invocation: Invocation,
  file: string,
  title: string,
): Generator<Wait, { readonly text?: string; readonly failed: boolean }, void> {
  try {
    return { text: yield* readInput(invocation.process, file), failed: false }
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    complain(invocation, `${title}: ${strerror(error.code)}`)
    return error.code === 'EISDIR' ? { text: '', failed: true } : { failed: true }
  }
}

function count(text: string): Counts {
  const lines = text.split('\n')
  return {
    l: lines.length - 1,
    w: text.match(/[^ \t\n\v\f\r]+/g)?.length ?? 0,
    m: text.length,
    c: text.length,
    L: largest(lines.map((line) => line.length)),
  }
}

function sum(first: Counts, second: Counts): Counts {
  return {
    l: first.l + second.l,
    w: first.w + second.w,
    m: first.m + second.m,
    c: first.c + second.c,
    L: Math.max(first.L, second.L),
  }
}
