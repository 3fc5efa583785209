/** `docker system prune`: what the prune commands do, one after the other (docker/cli, cli/command/system/prune.go). */
import { pruneContainers } from '../../../engine/containers/remove'
import { pruneBuildCache } from '../../../engine/images/build/cache'
import { type Filters, matchesLabels, refuseUnknownFilters, untilFilter } from '../../../engine/images/filters'
import { pruneImages } from '../../../engine/images/prune'
import { pruneNetworks } from '../../../engine/networks/prune'
import type { Session } from '../../../engine/session'
import { pruneVolumes } from '../../../engine/storage/prune'
import { type Command, type CommandContext, CommandError, type FlagValues } from '../../command'
import { humanSize } from '../../format/units'
import { confirm } from '../../prompt'
import { readFilters } from '../image/filters'

/** What one kind of object lost: a heading, a line for each, and the bytes that came free. */
type Removal = { readonly heading: string; readonly lines: readonly string[]; readonly bytes: number }

function removeContainers(session: Session, filters: Filters): Removal {
  refuseUnknownFilters(filters, ['label', 'label!', 'until'])
  const until = untilFilter(filters, session.machine.clock) ?? Number.POSITIVE_INFINITY
  const { removed, bytes } = pruneContainers(
    session,
    ({ created, settings }) => created <= until && matchesLabels(filters, settings.labels),
  )
  return { heading: 'Deleted Containers', lines: removed, bytes }
}

function removeNetworks(session: Session, filters: Filters): Removal {
  return { heading: 'Deleted Networks', lines: pruneNetworks(session, filters).map(({ name }) => name), bytes: 0 }
}

function removeVolumes(session: Session, filters: Filters): Removal {
  const { removed, bytes } = pruneVolumes(session, filters)
  return { heading: 'Deleted Volumes', lines: removed, bytes }
}

function removeImages(session: Session, filters: Filters, all: boolean): Removal {
  const { records, reclaimed } = pruneImages(session, new Map(filters).set('dangling', [String(!all)]))
  const lines = records.map((record) =>
    'deleted' in record ? `deleted: ${record.deleted}` : `untagged: ${record.untagged}`,
  )
  return { heading: 'Deleted Images', lines, bytes: reclaimed }
}

function removeBuildCache(session: Session, filters: Filters, all: boolean): Removal {
  const until = untilFilter(filters, session.machine.clock)
  const removed = pruneBuildCache(session, { all, ...(until === undefined ? {} : { until }) })
  const bytes = removed.reduce((sum, { size }) => sum + size, 0)
  return { heading: 'Deleted build cache objects', lines: removed.map(({ id }) => id), bytes }
}

function warning(flags: FlagValues): string {
  const all = flags.boolean('all')
  const items = [
    'all stopped containers',
    'all networks not used by at least one container',
    ...(flags.boolean('volumes') ? ['all anonymous volumes not used by at least one container'] : []),
    all ? 'all images without at least one container associated to them' : 'all dangling images',
    all ? 'all build cache' : 'unused build cache',
  ]
  const list = (lines: readonly string[]): string => lines.map((line) => `  - ${line}\n`).join('')
  const filters = flags.list('filter')
  const filtered = filters.length === 0 ? '' : `\n  Items to be pruned will be filtered with:\n${list(filters)}`
  return `WARNING! This will remove:\n${list(items)}${filtered}\nAre you sure you want to continue?`
}

function prune(context: CommandContext, flags: FlagValues): void {
  const { session } = context
  const filters = readFilters(flags.list('filter'))
  const all = flags.boolean('all')
  const steps = [
    () => removeContainers(session, filters),
    () => removeNetworks(session, filters),
    ...(flags.boolean('volumes') ? [() => removeVolumes(session, filters)] : []),
    () => removeImages(session, filters, all),
    () => removeBuildCache(session, filters, all),
  ]
  let bytes = 0
  for (const step of steps) {
    const removal = step()
    bytes += removal.bytes
    if (removal.lines.length > 0) context.out(`${removal.heading}:\n${removal.lines.join('\n')}\n\n`)
  }
  context.out(`Total reclaimed space: ${humanSize(bytes)}\n`)
}

export const systemPruneCommand: Command = {
  path: ['system', 'prune'],
  usage: '[OPTIONS]',
  summary: 'Remove unused data',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    { name: 'all', short: 'a', type: 'bool', description: 'Remove all unused images not just dangling ones' },
    { name: 'filter', type: 'filter', description: 'Provide filter values (e.g. "label=<key>=<value>")' },
    { name: 'force', short: 'f', type: 'bool', description: 'Do not prompt for confirmation' },
    { name: 'volumes', type: 'bool', description: 'Prune anonymous volumes' },
  ],
  *execute(context, { flags }) {
    if (flags.boolean('volumes') && flags.list('filter').some((filter) => filter.startsWith('until'))) {
      throw new CommandError('ERROR: The "until" filter is not supported with "--volumes"')
    }
    if (!flags.boolean('force') && !(yield* confirm(context, warning(flags)))) return 0
    prune(context, flags)
    return 0
  },
}
