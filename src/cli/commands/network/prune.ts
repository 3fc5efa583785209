/** `docker network prune`. */
import { pruneNetworks } from '../../../engine/networks/prune'
import type { Command } from '../../command'
import { confirm } from '../../prompt'
import { readFilters } from '../image/filters'

const warning = `WARNING! This will remove all custom networks not used by at least one container.
Are you sure you want to continue?`

export const networkPrune: Command = {
  path: ['network', 'prune'],
  usage: '[OPTIONS]',
  summary: 'Remove all unused networks',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    { name: 'filter', type: 'filter', description: 'Provide filter values (e.g. "until=<timestamp>")' },
    { name: 'force', short: 'f', type: 'bool', description: 'Do not prompt for confirmation' },
  ],
  *execute(context, { flags }) {
    if (!flags.boolean('force') && !(yield* confirm(context, warning))) return 0
    const networks = pruneNetworks(context.session, readFilters(flags.list('filter')))
    if (networks.length > 0) {
      context.out(`Deleted Networks:\n${networks.map(({ name }) => `${name}\n`).join('')}\n`)
    }
    return 0
  },
}
