/** `docker container start`. */
import { startContainer } from '../../../engine/containers/start'
import { findContainer } from '../../../engine/containers/store'
import { emit, note } from '../../../engine/session'
import { type Command, type CommandContext, CommandError, type FlagValues, type Outcome } from '../../command'
import { names } from '../../completes'
import { refusalText } from '../../refusal'
import { bothStreams, streamsBesideInput, watchContainer } from './attached-output'
import { attachRefused, readDetachKeys } from './detach-keys'
import { attachedInput, takesInput } from './input'

export const containerStart: Command = {
  path: ['container', 'start'],
  aliases: [['start']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Start one or more stopped containers',
  completes: [names('still container')],
  minimumArguments: 1,
  flags: [
    { name: 'attach', short: 'a', type: 'bool', description: 'Attach STDOUT/STDERR and forward signals' },
    { name: 'detach-keys', type: 'string', description: 'Override the key sequence for detaching a container' },
    { name: 'interactive', short: 'i', type: 'bool', description: "Attach container's STDIN" },
  ],
  execute(context, { arguments: references, flags }) {
    const attached = flags.boolean('attach') || takesInput(flags)
    if (!attached) return startAll(context, references)
    const [reference = '', ...more] = references
    if (more.length > 0) throw new CommandError('you cannot start and attach multiple containers at once')
    return startAttached(context, reference, flags)
  },
}

/** The client attaches before it starts; what cannot be attached ends in the words of its HTTP connection. */
function startAttached(context: CommandContext, reference: string, flags: FlagValues): Outcome {
  const container = findContainer(context.session, reference)
  const { id, logs, settings, state } = container
  if (state.status === 'paused') throw attachRefused(409)
  readDetachKeys(flags)
  note(context.session, 'container', 'attach', id)
  startContainer(context.session, id)
  const input = settings.openStdin
    ? attachedInput(context, flags, { taskId: 1, terminal: settings.terminal, seesEnd: settings.attachStdin })
    : undefined
  const streams = input?.typed === false ? streamsBesideInput(container) : bothStreams
  return watchContainer(context, id, { streams, seen: logs.length, input, signalProxy: true, leaves: true })
}

/** Each refusal is told as it comes; the last line names those that failed. */
function startAll(context: CommandContext, references: readonly string[]): number {
  const failed: string[] = []
  for (const reference of references) {
    try {
      startContainer(context.session, reference)
      context.out(`${reference}\n`)
    } catch (error) {
      const message = refusalText(error)
      context.error(`${message}\n`)
      emit(context.session, { type: 'request.refused', message })
      failed.push(reference)
    }
  }
  if (failed.length === 0) return 0
  context.error(`Error: failed to start containers: ${failed.join(', ')}\n`)
  return 1
}
