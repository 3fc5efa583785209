/** `docker context use`. */
import { type Command, CommandError } from '../../command'
import { contextMissing, isDefault } from '../../endpoint'

export const contextUse: Command = {
  path: ['context', 'use'],
  usage: 'CONTEXT',
  summary: 'Set the current docker context',
  minimumArguments: 1,
  maximumArguments: 1,
  flags: [],
  execute({ out, error }, { arguments: [name = ''] }) {
    if (!isDefault(name)) throw new CommandError(contextMissing(name))
    out(`${name}\n`)
    error('Current context is now "default"\n')
    return 0
  },
}
