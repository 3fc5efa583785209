/** `docker image save`. */
import { EngineError } from '../../../engine/errors'
import { selectImages } from '../../../engine/images/archive-selection'
import { saveImages } from '../../../engine/images/archive-writer'
import { emit } from '../../../engine/session'
import type { Command } from '../../command'
import { names } from '../../completes'
import { checkOutputPath, writeHostFile } from './host-files'
import { matchesPlatform, platformFlag, platformText, wantedPlatform } from './platform'

export const imageSave: Command = {
  path: ['image', 'save'],
  aliases: [['save']],
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  summary: 'Save one or more images to a tar archive (streamed to STDOUT by default)',
  completes: [names('image')],
  minimumArguments: 1,
  flags: [
    {
      name: 'output',
      short: 'o',
      type: 'string',
      description: 'Write to a file, instead of STDOUT',
      completes: names('file'),
    },
    platformFlag('Save only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")'),
  ],
  execute({ session, out }, { arguments: names, flags }) {
    const path = flags.string('output')
    if (path !== '') checkOutputPath(session, path, 'failed to save image')
    const wanted = wantedPlatform(flags)
    const images = selectImages(session.machine, names)
    if (wanted !== undefined && !images.every(({ image }) => matchesPlatform(image, wanted))) {
      throw new EngineError('not-found', `no suitable export target found for platform ${platformText(wanted)}`)
    }
    const archive = saveImages(session, images)
    if (path === '') out(archive)
    else writeHostFile(session, path, archive)
    for (const { image } of images) emit(session, { type: 'image.saved', imageId: image.id, path })
    return 0
  },
}
