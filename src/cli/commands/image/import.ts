/** `docker image import`. */
import { importImage } from '../../../engine/images/import'
import { type Command, CommandError } from '../../command'
import { readUpload } from './host-files'
import { readNewName } from './references'

/** The processor's name in `os/arch`. */
function architectureOf(platform: string): string {
  return platform.split('/')[1] ?? 'amd64'
}

export const imageImport: Command = {
  path: ['image', 'import'],
  aliases: [['import']],
  usage: '[OPTIONS] file|URL|- [REPOSITORY[:TAG]]',
  summary: 'Import the contents from a tarball to create a filesystem image',
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
      architecture: architectureOf(flags.string('platform')),
      ...(reference === undefined ? {} : { reference }),
    })
    out(`${imageId}\n`)
    return 0
  },
}
