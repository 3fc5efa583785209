/** `docker volume ls`. */
import { listVolumes, volumeFilters } from '../../../engine/storage/list'
import type { Volume } from '../../../engine/storage/volume'
import { mountpointOf } from '../../../engine/storage/volume-store'
import type { Command } from '../../command'
import { filterWords } from '../../completes'
import { listingFormatFlag } from '../../format/format-flags'
import { labelList } from '../../format/labels'
import { type Listing, renderListing } from '../../format/listing'
import { naturalOrder } from '../../format/natural-order'
import { readFilters } from '../image/filters'

const unknown = (): string => 'N/A'

/** Volumes as rows. */
export const volumeListing: Listing<Volume> = {
  typeName: '*formatter.volumeContext',
  columns: [
    { name: 'Driver', heading: 'DRIVER', value: ({ driver }) => driver },
    { name: 'Name', heading: 'VOLUME NAME', value: ({ name }) => name },
    { name: 'Scope', heading: 'SCOPE', value: () => 'local' },
    { name: 'Mountpoint', heading: 'MOUNTPOINT', value: ({ name }) => mountpointOf(name) },
    { name: 'Labels', heading: 'LABELS', value: ({ labels }) => labelList(labels) },
    { name: 'Links', heading: 'LINKS', value: unknown },
    { name: 'Size', heading: 'SIZE', value: unknown },
    { name: 'Availability', heading: 'AVAILABILITY', value: unknown },
    { name: 'Group', heading: 'GROUP', value: unknown },
    { name: 'Status', heading: 'STATUS', value: unknown },
  ],
  methods: { Label: ({ labels }, key) => labels.get(key) ?? '' },
  table: '{{.Driver}}\t{{.Name}}',
  raw: 'name: {{.Name}}\ndriver: {{.Driver}}\n',
}

/** `--quiet` replaces the formats that have a name only. */
function quietFormat(given: string): string {
  if (given === 'raw') return 'name: {{.Name}}'
  return given === '' || given === 'table' ? '{{.Name}}' : given
}

export const volumeList: Command = {
  path: ['volume', 'ls'],
  aliases: [['volume', 'list']],
  usage: '[OPTIONS]',
  summary: 'List volumes',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    { name: 'cluster', type: 'bool', description: 'Display only cluster volumes', hidden: true, unsupported: true },
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      description: 'Provide filter values (e.g. "dangling=true")',
      completes: filterWords(volumeFilters, { dangling: ['true', 'false'] }),
    },
    listingFormatFlag,
    { name: 'quiet', short: 'q', type: 'bool', description: 'Only display volume names' },
  ],
  execute({ session, out }, { flags }) {
    const volumes = listVolumes(session.machine, readFilters(flags.list('filter')))
    const given = flags.string('format')
    const format = flags.boolean('quiet') ? quietFormat(given) : given
    const sorted = volumes.toSorted((left, right) => naturalOrder(left.name, right.name))
    out(renderListing(volumeListing, sorted, format))
    return 0
  },
}
