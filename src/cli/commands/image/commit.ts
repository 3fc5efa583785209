/** `docker container commit`. */
import { commitContainer } from '../../../engine/images/commit'
import type { Command } from '../../command'
import { names } from '../../completes'
import { readNewName } from './references'

export const containerCommit: Command = {
  path: ['container', 'commit'],
  aliases: [['commit']],
  usage: '[OPTIONS] CONTAINER [REPOSITORY[:TAG]]',
  summary: "Create a new image from a container's changes",
  completes: [names('container'), names('image')],
  minimumArguments: 1,
  maximumArguments: 2,
  stopAtFirstArgument: true,
  flags: [
    {
      name: 'author',
      short: 'a',
      type: 'string',
      description: 'Author (e.g., "John Hannibal Smith <hannibal@a-team.com>")',
    },
    {
      name: 'change',
      short: 'c',
      type: 'list',
      description: 'Apply Dockerfile instruction to the created image',
    },
    { name: 'message', short: 'm', type: 'string', description: 'Commit message' },
    {
      name: 'pause',
      short: 'p',
      type: 'bool',
      description: 'Pause container during commit (default true)',
      default: 'true',
    },
  ],
  execute({ session, out }, { arguments: [container = '', name = ''], flags }) {
    const reference = readNewName(name)
    const imageId = commitContainer(session, {
      container,
      message: flags.string('message'),
      author: flags.string('author'),
      changes: flags.list('change'),
      pause: flags.boolean('pause'),
      ...(reference === undefined ? {} : { reference }),
    })
    out(`${imageId}\n`)
    return 0
  },
}
