/** Subshells: copies of a shell that run as a process of their own (POSIX 2.12). */
import type { Process } from '../processes/program'
import type { Shell } from './shell'

/** A copy that shares nothing that changes. Traps go back to the default, ignored signals stay ignored. */
export function copyShell(shell: Shell, process: Process): Shell {
  return {
    ...shell,
    process,
    interactive: false,
    catchesInterrupts: false,
    variables: shell.variables.copy(),
    functions: new Map(shell.functions),
    aliases: new Map(shell.aliases),
    options: new Set(shell.options),
    traps: new Map([...shell.traps].filter(([, action]) => action === '')),
    pendingSignals: [],
  }
}
