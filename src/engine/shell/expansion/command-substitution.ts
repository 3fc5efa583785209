/** Command substitution (POSIX 2.6.3): a subshell's output without the newlines at its end. */
import type { Script } from 'unbash'
import type { Wait } from '../../processes/program'
import { waitForChild } from '../jobs'
import type { Shell } from '../shell'
import { copyShell } from '../subshell'

export function* commandOutput(shell: Shell, script: Script | undefined): Generator<Wait, string, void> {
  if (script === undefined) return ''
  const { process } = shell
  const { readEnd, writeEnd } = process.pipe()
  const statements = script.commands
  const outer = shell.source
  if (script.source !== undefined) shell.source = { text: script.source, firstLine: shell.line }
  const child = process.fork((copy) => {
    copy.duplicate(writeEnd, 1)
    copy.close(writeEnd)
    copy.close(readEnd)
    const inner = copyShell(shell, copy)
    // busybox's ash and bash alike
    inner.options.delete('errexit')
    return shell.interpreter.inSubshell(inner, statements, false)
  })
  process.close(writeEnd)
  const output = yield* process.readAll(readEnd)
  process.close(readEnd)
  const { exitCode } = yield* waitForChild(shell, child)
  shell.source = outer
  shell.substitutionStatus = exitCode
  return new TextDecoder().decode(output).replace(/\0/g, '').replace(/\n+$/, '')
}
