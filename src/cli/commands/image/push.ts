/** `docker image push`. */
import { EngineError } from '../../../engine/errors'
import { familiarName, isNameOnly, withDefaultTag } from '../../../engine/images/reference'
import { pushImage } from '../../../engine/registry/push'
import { type Command, CommandError } from '../../command'
import { readReference } from './references'

export const imagePush: Command = {
  path: ['image', 'push'],
  aliases: [['push']],
  usage: '[OPTIONS] NAME[:TAG]',
  summary: 'Upload an image to a registry',
  minimumArguments: 1,
  maximumArguments: 1,
  flags: [
    { name: 'all-tags', short: 'a', type: 'bool', description: 'Push all tags of an image to the repository' },
    {
      name: 'disable-content-trust',
      type: 'bool',
      description: 'Skip image signing (default true)',
      default: 'true',
    },
    {
      name: 'platform',
      type: 'string',
      description: `Push a platform-specific manifest as a single-platform image to the registry.
Image index won't be pushed, meaning that other manifests, including attestations won't be preserved.
'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)`,
      unsupported: true,
    },
    { name: 'quiet', short: 'q', type: 'bool', description: 'Suppress verbose output' },
  ],
  execute({ session, out }, { arguments: [name = ''], flags }) {
    const given = readReference(name)
    const all = flags.boolean('all-tags')
    const quiet = flags.boolean('quiet')
    if (given.digest !== undefined) throw new CommandError('cannot push a digest reference')
    if (all && !isNameOnly(given)) throw new CommandError("tag can't be used with --all-tags/-a")
    const reference = all ? given : withDefaultTag(given)
    if (!all && isNameOnly(given) && !quiet) out('Using default tag: latest\n')
    try {
      pushImage(session, reference, all, (line) => {
        if (!quiet) out(`${line}\n`)
      })
    } catch (error) {
      // The daemon sends these refusals within the stream of progress, so the client shows them as they are.
      if (error instanceof EngineError) throw new CommandError(error.message)
      throw error
    }
    if (quiet) out(`${familiarName(reference)}\n`)
    return 0
  },
}
