/** `docker system df`. */
import { buildCacheUsage, containersUsage, imagesUsage, type Usage, volumesUsage } from '../../../engine/disk-usage'
import type { Machine } from '../../../engine/machine'
import type { Command } from '../../command'
import { listingFormatFlag } from '../../format/format-flags'
import { type Listing, renderListing } from '../../format/listing'
import { humanSize } from '../../format/units'
import { verboseDiskUsage } from './df-verbose'

type Row = Usage & { readonly type: string; readonly withShare: boolean }

function reclaimable({ reclaimable: bytes, size, withShare }: Row): string {
  return size > 0 && withShare ? `${humanSize(bytes)} (${Math.trunc((bytes * 100) / size)}%)` : humanSize(bytes)
}

const listing: Listing<Row> = {
  typeName: '*formatter.diskUsageImagesContext',
  columns: [
    { name: 'Type', heading: 'TYPE', value: (row) => row.type },
    { name: 'TotalCount', heading: 'TOTAL', value: (row) => String(row.count) },
    { name: 'Active', heading: 'ACTIVE', value: (row) => String(row.active) },
    { name: 'Size', heading: 'SIZE', value: (row) => humanSize(row.size) },
    { name: 'Reclaimable', heading: 'RECLAIMABLE', value: reclaimable },
  ],
  table: '{{.Type}}\t{{.TotalCount}}\t{{.Active}}\t{{.Size}}\t{{.Reclaimable}}',
  raw: 'type: {{.Type}}\ntotal: {{.TotalCount}}\nactive: {{.Active}}\nsize: {{.Size}}\nreclaimable: {{.Reclaimable}}\n',
}

function rows(machine: Machine): readonly Row[] {
  return [
    { type: 'Images', withShare: true, ...imagesUsage(machine) },
    { type: 'Containers', withShare: true, ...containersUsage(machine) },
    { type: 'Local Volumes', withShare: true, ...volumesUsage(machine) },
    { type: 'Build Cache', withShare: false, ...buildCacheUsage(machine) },
  ]
}

export const diskUsageCommand: Command = {
  path: ['system', 'df'],
  usage: '[OPTIONS]',
  summary: 'Show docker disk usage',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    listingFormatFlag,
    { name: 'verbose', short: 'v', type: 'bool', description: 'Show detailed information on space usage' },
  ],
  execute(context, { flags }) {
    const { machine } = context.session
    const format = flags.string('format')
    context.out(
      flags.boolean('verbose') ? verboseDiskUsage(machine, format) : renderListing(listing, rows(machine), format),
    )
    return 0
  },
}
