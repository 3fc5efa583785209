/** The builtins by name. `exec` and `command NAME` are the interpreter's own. */
import type { Builtin } from './builtin'
import { breakLoop, continueLoop, dot, evalWords, exit, fail, returnFrom, succeed } from './control'
import { alias, command, hash, type, unalias } from './describe'
import { changeDirectory, printDirectory } from './directories'
import { echo } from './echo'
import { getopts } from './getopts'
import { helpOver } from './help'
import { background, foreground, jobs, wait } from './job-control'
import { kill } from './kill'
import { printf } from './printf'
import { times, trap, umask } from './process-settings'
import { read } from './read'
import { ulimit } from './resource-limits'
import { set } from './set'
import { bracket, test } from './test'
import { exportNames, letExpressions, local, readOnly, shift, unset } from './variable-commands'

export const builtins: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ['.', dot],
  [':', succeed],
  ['[', bracket],
  ['alias', alias],
  ['bg', background],
  ['break', breakLoop],
  ['cd', changeDirectory],
  ['command', command],
  ['continue', continueLoop],
  ['echo', echo],
  ['eval', evalWords],
  ['exit', exit],
  ['export', exportNames],
  ['false', fail],
  ['fg', foreground],
  ['getopts', getopts],
  ['hash', hash],
  ['help', helpOver(() => builtins.keys())],
  ['jobs', jobs],
  ['kill', kill],
  ['let', letExpressions],
  ['local', local],
  ['printf', printf],
  ['pwd', printDirectory],
  ['read', read],
  ['readonly', readOnly],
  ['return', returnFrom],
  ['set', set],
  ['shift', shift],
  ['source', dot],
  ['test', test],
  ['times', times],
  ['trap', trap],
  ['true', succeed],
  ['type', type],
  ['ulimit', ulimit],
  ['umask', umask],
  ['unalias', unalias],
  ['unset', unset],
  ['wait', wait],
])

/** Builtins whose assignments stay and whose errors end a script (POSIX 2.14; `local` is ash's addition). */
const special = new Set(
  ['.', ':', 'break', 'continue', 'eval', 'exec', 'exit', 'export', 'local', 'readonly'].concat([
    'return',
    'set',
    'shift',
    'source',
    'times',
    'trap',
    'unset',
  ]),
)

export function builtinKind(name: string): 'special' | 'regular' | undefined {
  if (special.has(name)) return 'special'
  return builtins.has(name) ? 'regular' : undefined
}
