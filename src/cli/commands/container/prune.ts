/** `docker container prune`. */
import { pruneContainers } from '../../../engine/containers/remove'
import { matchesLabels, refuseUnknownFilters, untilFilter } from '../../../engine/images/filters'
import type { Command } from '../../command'
import { humanSize } from '../../format/units'
import { confirm } from '../../prompt'
import { readFilters } from '../image/filters'

const warning = `WARNING! This will remove all stopped containers.
Are you sure you want to continue?`

export const containerPrune: Command = {
  path: ['container', 'prune'],
  usage: '[OPTIONS]',
  summary: 'Remove all stopped containers',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    { name: 'filter', type: 'filter', description: 'Provide filter values (e.g. "until=<timestamp>")' },
    { name: 'force', short: 'f', type: 'bool', description: 'Do not prompt for confirmation' },
  ],
  *execute(context, { flags }) {
    if (!flags.boolean('force') && !(yield* confirm(context, warning))) return 0
    const { session, out } = context
    const filters = readFilters(flags.list('filter'))
    refuseUnknownFilters(filters, ['label', 'label!', 'until'])
    const until = untilFilter(filters, session.machine.clock) ?? Number.POSITIVE_INFINITY
    const { removed, bytes } = pruneContainers(
      session,
      ({ created, settings }) => created <= until && matchesLabels(filters, settings.labels),
    )
    if (removed.length > 0) out(`Deleted Containers:\n${removed.join('\n')}\n\n`)
    out(`Total reclaimed space: ${humanSize(bytes)}\n`)
    return 0
  },
}
