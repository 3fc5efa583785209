/** `docker image tag`. */
import { findImage } from '../../../engine/images/lookup'
import { refuseAmbiguousTag, tagImage } from '../../../engine/images/store'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { readReference } from './references'

function notValid(text: string): (reason: string) => string {
  return (reason) => `Error parsing reference: ${JSON.stringify(text)} is not a valid repository/tag: ${reason}`
}

export const imageTag: Command = {
  path: ['image', 'tag'],
  aliases: [['tag']],
  usage: 'SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]',
  summary: 'Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE',
  completes: [names('image'), names('image')],
  minimumArguments: 2,
  maximumArguments: 2,
  stopAtFirstArgument: true,
  flags: [],
  execute({ session }, { arguments: [source = '', target = ''] }) {
    if (!/^[0-9a-f]{64}$/.test(source)) readReference(source, notValid(source))
    const reference = readReference(target, notValid(target))
    if (reference.digest !== undefined) throw new CommandError('refusing to create a tag with a digest reference')
    refuseAmbiguousTag(reference)
    const image = findImage(session.machine, source)
    tagImage(session, image.id, reference.tag === undefined ? { ...reference, tag: 'latest' } : reference)
    return 0
  },
}
