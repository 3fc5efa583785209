/** `docker image pull`. */
import { familiarName, familiarRepository, isNameOnly, withDefaultTag } from '../../../engine/images/reference'
import { pullImage } from '../../../engine/registry/pull'
import { type Command, CommandError } from '../../command'
import { readReference } from './references'

export const imagePull: Command = {
  path: ['image', 'pull'],
  aliases: [['pull']],
  usage: '[OPTIONS] NAME[:TAG|@DIGEST]',
  summary: 'Download an image from a registry',
  minimumArguments: 1,
  maximumArguments: 1,
  flags: [
    { name: 'all-tags', short: 'a', type: 'bool', description: 'Download all tagged images in the repository' },
    {
      name: 'disable-content-trust',
      type: 'bool',
      description: 'Skip image verification (default true)',
      default: 'true',
    },
    {
      name: 'platform',
      type: 'string',
      description: 'Set platform if server is multi-platform capable',
      unsupported: true,
    },
    { name: 'quiet', short: 'q', type: 'bool', description: 'Suppress verbose output' },
  ],
  execute({ session, out }, { arguments: [name = ''], flags }) {
    const given = readReference(name)
    const all = flags.boolean('all-tags')
    const quiet = flags.boolean('quiet')
    if (all && !isNameOnly(given)) throw new CommandError("tag can't be used with --all-tags/-a")
    const reference = all ? given : withDefaultTag(given)
    if (!all && isNameOnly(given) && !quiet) out('Using default tag: latest\n')
    pullImage(session, reference, all, (line) => {
      if (!quiet) out(`${line}\n`)
    })
    out(`${all ? familiarRepository(reference) : familiarName(reference)}\n`)
    return 0
  },
}
