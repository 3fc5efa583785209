/** Shell functions (POSIX 2.9.5): positional parameters and local variables of their own. */
import type { Wait } from '../../processes/program'
import { FunctionReturn } from '../interruptions'
import type { Place, Shell, ShellFunction } from '../shell'
import { hideFailureTrap } from '../traps'

export function* runFunction(
  shell: Shell,
  { body, source }: ShellFunction,
  name: string,
  words: readonly string[],
  place: Place,
): Generator<Wait, number, void> {
  const callerName = shell.variables.get('FUNCNAME') ?? ''
  const outer = { positional: shell.positional, source: shell.source, loopDepth: shell.loopDepth }
  Object.assign(shell, { positional: words, source, loopDepth: 0 })
  const showFailureTrap = hideFailureTrap(shell)
  shell.returnDepth++
  if (shell.dialect.name === 'ash') shell.variables.set('FUNCNAME', name)
  shell.variables.enterFunction()
  try {
    const inside = { tested: place.tested, last: false }
    if (body.type === 'CompoundList') return yield* shell.interpreter.statements(shell, body.commands, inside)
    return yield* shell.interpreter.command(shell, body, inside)
  } catch (error) {
    if (error instanceof FunctionReturn) return error.status
    throw error
  } finally {
    shell.variables.leaveFunction()
    if (shell.dialect.name === 'ash') shell.variables.set('FUNCNAME', callerName)
    shell.returnDepth--
    showFailureTrap()
    Object.assign(shell, outer)
  }
}
