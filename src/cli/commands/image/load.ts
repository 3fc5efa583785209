/** `docker image load`. */
import { EngineError } from '../../../engine/errors'
import { loadImages } from '../../../engine/images/archive-reader'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { readUpload } from './host-files'
import { matchesPlatform, type PlatformFacts, platformFlag, wantedPlatform } from './platform'

export const imageLoad: Command = {
  path: ['image', 'load'],
  aliases: [['load']],
  usage: '[OPTIONS]',
  summary: 'Load an image from a tar archive or STDIN',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    {
      name: 'input',
      short: 'i',
      type: 'string',
      description: 'Read from tar archive file, instead of STDIN',
      completes: names('file'),
    },
    platformFlag('Load only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")'),
    { name: 'quiet', short: 'q', type: 'bool', description: 'Suppress the load output' },
  ],
  readsStandardInput: ({ flags }, fromTerminal) => flags.string('input') === '' && !fromTerminal,
  execute({ session, out, standardInput }, { flags }) {
    const wanted = wantedPlatform(flags)
    const isWanted = (image: PlatformFacts) => wanted === undefined || matchesPlatform(image, wanted)
    const path = flags.string('input')
    const archive = path === '' ? standardInput() : readUpload(session, path, 'images/load?quiet=1')
    try {
      for (const { imageId, tags, taken } of loadImages(session, archive, isWanted)) {
        if (tags.length === 0) out(`Loaded image ID: ${imageId}\n`)
        for (const tag of tags) {
          const before = taken.find((each) => each.tag === tag)?.imageId
          if (before !== undefined) {
            out(`The image ${tag} already exists, renaming the old one with ID ${before} to empty string\n`)
          }
          out(`Loaded image: ${tag}\n`)
        }
      }
      return 0
    } catch (error) {
      // The daemon sends these failures within the stream of messages, so the client shows them as they are.
      if (error instanceof EngineError) throw new CommandError(error.message)
      throw error
    }
  },
}
