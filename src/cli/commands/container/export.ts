/** `docker container export`. */
import { exportContainer } from '../../../engine/containers/export'
import { findContainer } from '../../../engine/containers/store'
import type { Command } from '../../command'
import { names } from '../../completes'
import { checkOutputPath, writeHostFile } from '../image/host-files'

export const containerExport: Command = {
  path: ['container', 'export'],
  aliases: [['export']],
  usage: '[OPTIONS] CONTAINER',
  summary: "Export a container's filesystem as a tar archive",
  completes: [names('container')],
  minimumArguments: 1,
  maximumArguments: 1,
  flags: [
    {
      name: 'output',
      short: 'o',
      type: 'string',
      description: 'Write to a file, instead of STDOUT',
      completes: names('file'),
    },
  ],
  execute({ session, out }, { arguments: [reference = ''], flags }) {
    const path = flags.string('output')
    if (path !== '') checkOutputPath(session, path, 'failed to export container')
    const archive = exportContainer(session, findContainer(session, reference), path === '' ? '-' : path)
    if (path === '') out(archive)
    else writeHostFile(session, path, archive)
    return 0
  },
}
