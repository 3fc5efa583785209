/** `docker image rm`. */
import { EngineError } from '../../../engine/errors'
import { removeImage } from '../../../engine/images/remove'
import { emit } from '../../../engine/session'
import type { Command } from '../../command'

export const imageRemove: Command = {
  path: ['image', 'rm'],
  aliases: [['image', 'remove'], ['rmi']],
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  summary: 'Remove one or more images',
  minimumArguments: 1,
  flags: [
    { name: 'force', short: 'f', type: 'bool', description: 'Force removal of the image' },
    { name: 'no-prune', type: 'bool', description: 'Do not delete untagged parents' },
    {
      name: 'platform',
      type: 'strings',
      description: 'Remove only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")',
      unsupported: true,
    },
  ],
  execute({ session, out, error }, { arguments: names, flags }) {
    const force = flags.boolean('force')
    const refusals: EngineError[] = []
    for (const name of names) {
      try {
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
