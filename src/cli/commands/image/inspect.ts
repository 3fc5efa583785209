/** `docker image inspect`. */

import { inspectImage } from '../../../engine/images/inspect'
import { findImageInUrl } from '../../../engine/images/lookup'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { templateFlag } from '../../format/format-flags'
import { imageValue } from '../../format/image-value'
import { InspectRefusal, writeInspection } from '../../format/inspect'
import { platformFlag, requirePlatform, wantedPlatform } from './platform'

export const imageInspect: Command = {
  path: ['image', 'inspect'],
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  summary: 'Display detailed information on one or more images',
  completes: [names('image')],
  minimumArguments: 1,
  flags: [
    templateFlag,
    platformFlag(`Inspect a specific platform of the multi-platform image.
If the image or the server is not multi-platform capable, the command will error out if the platform does not match.
'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)`),
  ],
  execute(context, { arguments: names, flags }) {
    const { machine } = context.session
    const wanted = wantedPlatform(flags, (reason) => new CommandError(reason))
    return writeInspection(context, names, flags.string('format'), (name) => {
      if (name === '') throw new InspectRefusal('Error: No such image: ')
      const image = findImageInUrl(machine, name)
      requirePlatform(name, image, wanted)
      return { json: inspectImage(machine, image), toValue: imageValue, escapesHtml: true }
    })
  },
}
