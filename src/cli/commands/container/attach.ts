/** `docker container attach`. */
import type { Container } from '../../../engine/containers/container'
import { findContainer, isRunning } from '../../../engine/containers/store'
import { note } from '../../../engine/session'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { bothStreams, streamsBesideInput, watchContainer } from './attached-output'
import { readDetachKeys } from './detach-keys'
import { type InputReader, joinedInput, refuseMissingTerminal } from './input'

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
  execute(context, { arguments: [reference = ''], flags }) {
    const { session } = context
    const container = findContainer(session, reference)
    const { status } = container.state
    if (!isRunning(container)) throw new CommandError('You cannot attach to a stopped container, start it first')
    if (status === 'paused') throw new CommandError('You cannot attach to a paused container, unpause it first')
    if (status === 'restarting')
      throw new CommandError('You cannot attach to a restarting container, wait until it is running')
    if (container.settings.terminal && !flags.boolean('no-stdin')) refuseMissingTerminal(context)
    readDetachKeys(flags)
    note(session, 'container', 'attach', container.id)
    const takesInput = container.settings.openStdin && !flags.boolean('no-stdin')
    const input = takesInput ? joinedInput(context, flags, readerOf(container)) : undefined
    if (input?.terminal) context.out(unfinishedLine(container))
    return watchContainer(context, container.id, {
      streams: input?.typed === false ? streamsBesideInput(container) : bothStreams,
      seen: container.logs.length,
      input,
      signalProxy: flags.boolean('sig-proxy'),
    })
  },
}

/** The program reads the end of the input only where that belongs to the first client that attaches. */
function readerOf({ settings }: Container): InputReader {
  return { taskId: 1, terminal: settings.terminal, seesEnd: settings.attachStdin }
}

/** A program at a terminal that comes into view again writes the line anew on which it waits, as shells do their prompt. */
function unfinishedLine({ logs, tasks }: Container): string {
  const waits = tasks.some(({ main, awaitsInput }) => main && awaitsInput)
  if (!waits) return ''
  const text = logs.map((entry) => entry.text).join('')
  return text.slice(text.lastIndexOf('\n') + 1)
}
