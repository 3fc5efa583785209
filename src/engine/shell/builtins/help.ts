/** `help` of busybox's shell, to which its greeting points. */
import { busyboxAppletNames } from '../../seed/busybox-names'
import { complain } from '../shell'
import { type Builtin, immediate } from './builtin'

/** Characters after which a line is full (ash.c, `helpcmd`). */
const fullLine = 60

/** What stands in its list and is the interpreter's own. */
const ownNames = ['[[', 'exec', 'history']

/** @param builtinNames those of the builtins, in any order */
export function helpOver(builtinNames: () => Iterable<string>): Builtin {
  return immediate((shell) => {
    if (!shell.dialect.listsCommands) {
      complain(shell, shell.dialect.notFound('help'))
      return 127
    }
    const applets = ['busybox', ...busyboxAppletNames].sort()
    const names = [...[...builtinNames(), ...ownNames].sort(), ...applets]
    shell.process.write(1, `Built-in commands:\n------------------\n${inColumns(names)}\n`)
    return 0
  })
}

function inColumns(names: readonly string[]): string {
  const lines = ['']
  for (const name of names) {
    const line = lines.at(-1) ?? ''
    if (line.length > fullLine) lines.push(`\t${name}`)
    else lines.splice(-1, 1, line === '' ? `\t${name}` : `${line} ${name}`)
  }
  return lines.join('\n')
}
