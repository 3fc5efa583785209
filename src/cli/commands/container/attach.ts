/** `docker container attach`. */
import { findContainer, isRunning } from '../../../engine/containers/store'
import { note } from '../../../engine/session'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { watchContainer } from './attached-output'

export const containerAttach: Command = {
  path: ['container', 'attach'],
  aliases: [['attach']],
  usage: '[OPTIONS] CONTAINER',
  summary: 'Attach local standard input, output, and error streams to a running container',
  completes: [names('running container')],
  minimumArguments: 1,
  maximumArguments: 1,
  flags: [
    { name: 'detach-keys', type: 'string', description: 'Override the key sequence for detaching a container' },
    { name: 'no-stdin', type: 'bool', description: 'Do not attach STDIN' },
    {
      name: 'sig-proxy',
      type: 'bool',
      description: 'Proxy all received signals to the process (default true)',
      default: 'true',
    },
  ],
  execute(context, { arguments: [reference = ''] }) {
    const { session } = context
    const container = findContainer(session, reference)
    const { status } = container.state
    if (!isRunning(container)) throw new CommandError('You cannot attach to a stopped container, start it first')
    if (status === 'paused') throw new CommandError('You cannot attach to a paused container, unpause it first')
    if (status === 'restarting')
      throw new CommandError('You cannot attach to a restarting container, wait until it is running')
    note(session, 'container', 'attach', container.id)
    return watchContainer(context, container.id, container.logs.length, { stdout: true, stderr: true })
  },
}
