/** `docker context rm`: the one context there is stays. */
import { type Command, CommandError } from '../../command'
import { forEachReference } from '../../each'
import { isDefault } from '../../endpoint'

export const contextRemove: Command = {
  path: ['context', 'rm'],
  aliases: [['context', 'remove']],
  usage: 'CONTEXT [CONTEXT...]',
  summary: 'Remove one or more contexts',
  minimumArguments: 1,
  flags: [{ name: 'force', short: 'f', type: 'bool', description: 'Force the removal of a context in use' }],
  execute(context, { arguments: names, flags }) {
    return forEachReference(context, names, (name) => {
      if (isDefault(name)) throw new CommandError(`context "${name}" cannot be removed`)
      if (!flags.boolean('force')) throw new CommandError(`context "${name}" does not exist`)
      return name
    })
  },
}
