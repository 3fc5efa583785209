/** `docker image rm`. */
import { EngineError } from '../../../engine/errors'
import { findImageInUrl } from '../../../engine/images/lookup'
import type { Platform } from '../../../engine/images/platform'
import { removeImage } from '../../../engine/images/remove'
import type { Machine } from '../../../engine/machine'
import { emit } from '../../../engine/session'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { parsePlatform, requirePlatform } from './platform'

/** With a platform, only an image of that platform goes. @throws EngineError */
function checkPlatforms(machine: Machine, name: string, platforms: readonly Platform[]): void {
  if (platforms.length > 1) throw new EngineError('invalid-argument', 'multiple platforms are not supported')
  const [wanted] = platforms
  if (wanted !== undefined) requirePlatform(name, findImageInUrl(machine, name), wanted)
}

export const imageRemove: Command = {
  path: ['image', 'rm'],
  aliases: [['image', 'remove'], ['image', 'rmi'], ['rmi']],
  shownAliases: ['docker image rm', 'docker image remove', 'docker rmi'],
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  summary: 'Remove one or more images',
  completes: [names('image')],
  minimumArguments: 1,
  flags: [
    { name: 'force', short: 'f', type: 'bool', description: 'Force removal of the image' },
    { name: 'no-prune', type: 'bool', description: 'Do not delete untagged parents' },
    {
      name: 'platform',
      type: 'strings',
      description: 'Remove only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")',
    },
  ],
  execute({ session, out, error }, { arguments: names, flags }) {
    const force = flags.boolean('force')
    const platforms = flags.list('platform').map((text) => parsePlatform(text, (reason) => new CommandError(reason)))
    const refusals: EngineError[] = []
    for (const name of names) {
      try {
        checkPlatforms(session.machine, name, platforms)
        for (const record of removeImage(session, name, { force, pruneParents: !flags.boolean('no-prune') })) {
          out('deleted' in record ? `Deleted: ${record.deleted}\n` : `Untagged: ${record.untagged}\n`)
        }
      } catch (refusal) {
        if (!(refusal instanceof EngineError)) throw refusal
        refusals.push(refusal)
      }
    }
    for (const { message } of refusals) {
      error(`Error response from daemon: ${message}\n`)
      emit(session, { type: 'request.refused', message })
    }
    return refusals.some(({ kind }) => !force || kind !== 'not-found') ? 1 : 0
  },
}
