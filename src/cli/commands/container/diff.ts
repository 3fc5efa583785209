/** `docker container diff`. */
import { containerChanges } from '../../../engine/containers/diff'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'

export const containerDiff: Command = {
  path: ['container', 'diff'],
  aliases: [['diff']],
  usage: 'CONTAINER',
  summary: "Inspect changes to files or directories on a container's filesystem",
  completes: [names('container')],
  minimumArguments: 1,
  maximumArguments: 1,
  flags: [],
  execute({ session, out }, { arguments: [reference = ''] }) {
    if (reference === '') throw new CommandError('invalid container name or ID: value is empty')
    for (const { kind, path } of containerChanges(session, reference)) out(`${kind} ${path}\n`)
    return 0
  },
}
