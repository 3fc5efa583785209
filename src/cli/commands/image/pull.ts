/** `docker image pull`. */
import { EngineError } from '../../../engine/errors'
import { lookUpImage } from '../../../engine/images/lookup'
import { familiarName, fullName, isNameOnly, repositoryName, withDefaultTag } from '../../../engine/images/reference'
import { openRegistry } from '../../../engine/registry/access'
import { pullImage } from '../../../engine/registry/pull'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { reportingLayers } from './layer-progress'
import {
  matchesPlatform,
  noManifestFor,
  otherPlatformText,
  platformFlag,
  platformText,
  wantedPlatform,
} from './platform'
import { readReference } from './references'

export const imagePull: Command = {
  path: ['image', 'pull'],
  aliases: [['pull']],
  usage: '[OPTIONS] NAME[:TAG|@DIGEST]',
  summary: 'Download an image from a registry',
  completes: [names('registry image')],
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
    platformFlag('Set platform if server is multi-platform capable'),
    { name: 'quiet', short: 'q', type: 'bool', description: 'Suppress verbose output' },
  ],
  execute(context, { arguments: [name = ''], flags }) {
    const { session, out } = context
    const given = readReference(name)
    const all = flags.boolean('all-tags')
    const quiet = flags.boolean('quiet')
    if (all && !isNameOnly(given)) throw new CommandError("tag can't be used with --all-tags/-a")
    const reference = all ? given : withDefaultTag(given)
    if (!all && isNameOnly(given) && !quiet) out('Using default tag: latest\n')
    const wanted = wantedPlatform(flags, (reason) => new EngineError('invalid-argument', reason))
    if (wanted !== undefined && reference.domain === 'docker.io' && platformText(wanted) !== 'linux/amd64') {
      openRegistry(session.machine, reference)
      throw noManifestFor(wanted)
    }
    const write = quiet ? () => {} : out
    reportingLayers(context, write, (report) => pullImage(session, reference, all, report))
    const image = wanted === undefined ? undefined : lookUpImage(session.machine, familiarName(reference))
    if (image !== undefined && wanted !== undefined && !matchesPlatform(image, wanted) && !quiet) {
      out(`WARNING: ${otherPlatformText(familiarName(reference), image, wanted)}\n`)
    }
    out(`${all ? repositoryName(reference) : fullName(reference)}\n`)
    return 0
  },
}
