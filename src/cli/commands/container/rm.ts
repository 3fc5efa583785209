/** `docker container rm`. */
import { removeLink } from '../../../engine/containers/links'
import { removeContainer } from '../../../engine/containers/remove'
import { findContainer } from '../../../engine/containers/store'
import { EngineError } from '../../../engine/errors'
import { type Command, type CommandContext, CommandError } from '../../command'
import { names } from '../../completes'
import { forEachReference } from '../../each'

export const containerRemove: Command = {
  path: ['container', 'rm'],
  aliases: [['container', 'remove'], ['rm']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Remove one or more containers',
  completes: [names('container')],
  minimumArguments: 1,
  flags: [
    {
      name: 'force',
      short: 'f',
      type: 'bool',
      description: 'Force the removal of a running container (uses SIGKILL)',
    },
    { name: 'link', short: 'l', type: 'bool', description: 'Remove the specified link' },
    {
      name: 'volumes',
      short: 'v',
      type: 'bool',
      description: 'Remove anonymous volumes associated with the container',
    },
  ],
  execute(context, { arguments: references, flags }) {
    const options = { force: flags.boolean('force'), volumes: flags.boolean('volumes') }
    // The client asks for all at once: a container that is named twice is on its way out when the second request comes.
    const wanted = new Map(references.map((given) => [given, identifierOf(context, given)]))
    const removed = new Set<string>()
    return forEachReference(context, references, (given) => {
      const reference = given.replace(/^\/+|\/+$/g, '')
      if (reference === '') throw new CommandError('container name cannot be empty')
      const id = wanted.get(given)
      if (id !== undefined && removed.has(id)) {
        throw new EngineError('conflict', `removal of container ${reference} is already in progress`)
      }
      try {
        if (flags.boolean('link')) {
          removeLink(context.session, reference)
          return given
        }
        removeContainer(context.session, reference, options)
        if (id !== undefined) removed.add(id)
        return given
      } catch (error) {
        if (!options.force || !(error instanceof EngineError) || error.kind !== 'not-found') throw error
        context.error(`Error response from daemon: ${error.message}\n`)
        return ''
      }
    })
  },
}

/** The ID that a reference means before anything is removed; undefined when it means none. */
function identifierOf({ session }: CommandContext, given: string): string | undefined {
  try {
    return findContainer(session, given.replace(/^\/+|\/+$/g, '')).id
  } catch (error) {
    if (error instanceof EngineError) return undefined
    throw error
  }
}
