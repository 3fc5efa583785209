/** The actions of `find`. */
import type { Process, Wait } from '../../../../processes/program'
import { ask } from '../../support/ask'
import { runProgram } from '../../support/run'
import { type Predicate, test } from './expression'

/** A command of `-exec … +` and the files it waits for. */
export type PendingRun = { readonly template: readonly string[]; readonly files: string[] }

export function printAction(process: Process, end: string): Predicate {
  return test(({ path }) => {
    process.write(1, path + end)
    return true
  })
}

/** Runs a command for one file; passes when it ends with 0. */
export function execAction(process: Process, template: readonly string[], confirms: boolean): Predicate {
  return function* ({ path }) {
    const argv = template.map((word) => word.replaceAll('{}', path))
    if (confirms && !(yield* ask(process, `${argv.join(' ')} ?`))) return false
    return (yield* execute(process, argv)) === 0
  }
}

/** Runs the commands that waited for all files; the exit code of the last one that failed. */
export function* runPending(process: Process, pending: readonly PendingRun[]): Generator<Wait, number, void> {
  let exitCode = 0
  for (const { template, files } of pending) {
    if (files.length > 0) exitCode = (yield* execute(process, [...template, ...files])) || exitCode
  }
  return exitCode
}

function* execute(process: Process, argv: readonly string[]): Generator<Wait, number, void> {
  const ended = yield* runProgram(process, argv)
  if ('error' in ended) process.write(2, `find: ${argv[0] ?? ''}: ${ended.words}\n`)
  return ended.exitCode
}
