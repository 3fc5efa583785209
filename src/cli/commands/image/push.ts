/** `docker image push`. */
import { EngineError } from '../../../engine/errors'
import { lookUpImage } from '../../../engine/images/lookup'
import { familiarName, isNameOnly, withDefaultTag } from '../../../engine/images/reference'
import { pushImage } from '../../../engine/registry/push'
import { type Command, CommandError, type FlagValues } from '../../command'
import { names } from '../../completes'
import { reportingLayers } from './layer-progress'
import { matchesPlatform, otherPlatform, platformFlag, wantedPlatform } from './platform'
import { readReference } from './references'

const platformNote = `
 Info -> Using --platform pushes only the specified platform manifest of a multi-platform image index.
         Other components, like attestations, will not be included.
         To push the complete multi-platform image, remove the --platform flag.
         
`

/** The platform to push; a note about it goes to standard error. @throws CommandError */
function readPlatform(flags: FlagValues, note: (text: string) => void): ReturnType<typeof wantedPlatform> {
  const text = flags.string('platform')
  const wanted = wantedPlatform(flags, (reason) => new CommandError(`Invalid platform ${text}${reason}`))
  if (wanted !== undefined) note(platformNote)
  return wanted
}

export const imagePush: Command = {
  path: ['image', 'push'],
  aliases: [['push']],
  usage: '[OPTIONS] NAME[:TAG]',
  summary: 'Upload an image to a registry',
  completes: [names('image')],
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
    platformFlag(`Push a platform-specific manifest as a single-platform image to the registry.
Image index won't be pushed, meaning that other manifests, including attestations won't be preserved.
'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)`),
    { name: 'quiet', short: 'q', type: 'bool', description: 'Suppress verbose output' },
  ],
  execute(context, { arguments: [name = ''], flags }) {
    const { session, out, error } = context
    const wanted = readPlatform(flags, error)
    const given = readReference(name)
    const all = flags.boolean('all-tags')
    const quiet = flags.boolean('quiet')
    if (given.digest !== undefined) throw new CommandError('cannot push a digest reference')
    if (all && !isNameOnly(given)) throw new CommandError("tag can't be used with --all-tags/-a")
    const reference = all ? given : withDefaultTag(given)
    if (!all && isNameOnly(given) && !quiet) out('Using default tag: latest\n')
    const image = wanted === undefined ? undefined : lookUpImage(session.machine, familiarName(reference))
    if (image !== undefined && wanted !== undefined && !matchesPlatform(image, wanted)) {
      throw otherPlatform(familiarName(reference), image, wanted)
    }
    try {
      reportingLayers(context, quiet ? () => {} : out, (report) => pushImage(session, reference, all, report))
    } catch (refusal) {
      // The daemon sends these refusals within the stream of progress, so the client shows them as they are.
      if (refusal instanceof EngineError) throw new CommandError(refusal.message)
      throw refusal
    }
    if (quiet) out(`${familiarName(reference)}\n`)
    return 0
  },
}
