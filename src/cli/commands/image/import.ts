/** `docker image import`. */
import { EngineError } from '../../../engine/errors'
import { importImage } from '../../../engine/images/import'
import { type Command, CommandError, type FlagValues } from '../../command'
import { names } from '../../completes'
import { readUpload } from './host-files'
import { wantedPlatform } from './platform'
import { readNewName } from './references'

/** The processor that the image is for. @throws EngineError */
function targetOf(flags: FlagValues): { readonly architecture: string; readonly variant?: string } {
  const wanted = wantedPlatform(flags, (reason) => new EngineError('invalid-argument', reason))
  if (wanted === undefined) return { architecture: 'amd64' }
  const { os, architecture, variant } = wanted
  if (os !== 'linux') throw new EngineError('invalid-argument', 'operating system is not supported')
  return { architecture, ...(variant === undefined ? {} : { variant }) }
}

export const imageImport: Command = {
  path: ['image', 'import'],
  aliases: [['import']],
  usage: '[OPTIONS] file|URL|- [REPOSITORY[:TAG]]',
  summary: 'Import the contents from a tarball to create a filesystem image',
  completes: [names('file')],
  minimumArguments: 1,
  flags: [
    {
      name: 'change',
      short: 'c',
      type: 'list',
      description: 'Apply Dockerfile instruction to the created image',
    },
    { name: 'message', short: 'm', type: 'string', description: 'Set commit message for imported image' },
    { name: 'platform', type: 'string', description: 'Set platform if server is multi-platform capable' },
  ],
  readsStandardInput: ({ arguments: [source] }) => source === '-',
  execute({ session, out, standardInput }, { arguments: [source = '', name = ''], flags }) {
    const reference = readNewName(name)
    if (/^https?:\/\//.test(source)) throw new CommandError('docker import from a URL is not simulated here')
    const archive =
      source === '-'
        ? standardInput()
        : readUpload(
            session,
            source,
            `images/create?fromSrc=-${name === '' ? '' : `&repo=${encodeURIComponent(name)}`}`,
          )
    const imageId = importImage(session, {
      archive,
      message: flags.string('message'),
      changes: flags.list('change'),
      ...targetOf(flags),
      ...(reference === undefined ? {} : { reference }),
    })
    out(`${imageId}\n`)
    return 0
  },
}
