/** `docker container pause` and `docker container unpause`. */
import { pauseContainer, unpauseContainer } from '../../../engine/containers/pause'
import type { Command } from '../../command'
import { forEachReference } from '../../each'

export const containerPause: Command = {
  path: ['container', 'pause'],
  aliases: [['pause']],
  usage: 'CONTAINER [CONTAINER...]',
  summary: 'Pause all processes within one or more containers',
  minimumArguments: 1,
  flags: [],
  execute(context, { arguments: references }) {
    return forEachReference(context, references, (reference) => {
      pauseContainer(context.session, reference)
      return reference
    })
  },
}

export const containerUnpause: Command = {
  path: ['container', 'unpause'],
  aliases: [['unpause']],
  usage: 'CONTAINER [CONTAINER...]',
  summary: 'Unpause all processes within one or more containers',
  minimumArguments: 1,
  flags: [],
  execute(context, { arguments: references }) {
    return forEachReference(context, references, (reference) => {
      unpauseContainer(context.session, reference)
      return reference
    })
  },
}
