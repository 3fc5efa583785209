/** `docker context show`. */
import type { Command } from '../../command'

export const contextShow: Command = {
  path: ['context', 'show'],
  usage: '',
  summary: 'Print the name of the current context',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [],
  execute({ out }) {
    out('default\n')
    return 0
  },
}
