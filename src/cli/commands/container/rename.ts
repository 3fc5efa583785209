/** `docker container rename`. */
import { renameContainer } from '../../../engine/containers/rename'
import { EngineError } from '../../../engine/errors'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'

export const containerRename: Command = {
  path: ['container', 'rename'],
  aliases: [['rename']],
  usage: 'CONTAINER NEW_NAME',
  summary: 'Rename a container',
  completes: [names('container')],
  minimumArguments: 2,
  maximumArguments: 2,
  flags: [],
  execute({ session }, { arguments: [from = '', to = ''] }) {
    const name = from.trim()
    const newName = to.trim()
    if (name === '' || newName === '') throw new CommandError('Error: Neither old nor new names may be empty')
    try {
      renameContainer(session, name, newName)
      return 0
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      throw new CommandError(
        `Error response from daemon: ${error.message}\nError: failed to rename container named ${name}`,
      )
    }
  },
}
