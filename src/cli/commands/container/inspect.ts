/** `docker container inspect`. */
import { inspectContainer } from '../../../engine/containers/inspect'
import { findContainer } from '../../../engine/containers/store'
import type { Command } from '../../command'
import { names } from '../../completes'
import { templateFlag } from '../../format/format-flags'
import { writeInspection } from '../../format/inspect'
import { fromTypedJson } from '../../format/inspect-types'

export const containerInspect: Command = {
  path: ['container', 'inspect'],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Display detailed information on one or more containers',
  completes: [names('container')],
  minimumArguments: 1,
  flags: [templateFlag, { name: 'size', short: 's', type: 'bool', description: 'Display total file sizes' }],
  execute(context, { arguments: references, flags }) {
    const { session } = context
    return writeInspection(context, references, flags.string('format'), (reference) => ({
      json: inspectContainer(session.machine, findContainer(session, reference), flags.boolean('size')),
      toValue: fromTypedJson,
    }))
  },
}
