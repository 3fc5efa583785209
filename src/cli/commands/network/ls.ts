/** `docker network ls`. */
import { listNetworks, networkFilters } from '../../../engine/networks/list'
import type { Network } from '../../../engine/networks/network'
import { formatTimestamp } from '../../../engine/timestamps'
import type { Command } from '../../command'
import { filterWords } from '../../completes'
import { listingFormatFlag } from '../../format/format-flags'
import { goTimeText } from '../../format/go-time-value'
import { labelList } from '../../format/labels'
import { type Listing, renderListing } from '../../format/listing'
import { naturalOrder } from '../../format/natural-order'
import { readFilters } from '../image/filters'

function listing(full: boolean): Listing<Network> {
  return {
    typeName: '*network.networkContext',
    columns: [
      { name: 'ID', heading: 'NETWORK ID', value: ({ id }) => (full ? id : id.slice(0, 12)) },
      { name: 'Name', heading: 'NAME', value: ({ name }) => name },
      { name: 'Driver', heading: 'DRIVER', value: ({ driver }) => driver },
      { name: 'Scope', heading: 'SCOPE', value: () => 'local' },
      { name: 'IPv4', heading: 'IPV4', value: () => 'true' },
      { name: 'IPv6', heading: 'IPV6', value: () => 'false' },
      { name: 'Internal', heading: 'INTERNAL', value: ({ internal }) => String(internal) },
      { name: 'Labels', heading: 'LABELS', value: ({ labels }) => labelList(labels) },
      { name: 'CreatedAt', heading: 'CREATED AT', value: ({ created }) => goTimeText(formatTimestamp(created)) },
    ],
    methods: { Label: ({ labels }, key) => labels.get(key) ?? '' },
    table: '{{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.Scope}}',
    raw: 'network_id: {{.ID}}\nname: {{.Name}}\ndriver: {{.Driver}}\nscope: {{.Scope}}\n',
  }
}

/** `--quiet` replaces the formats that have a name only. */
function quietFormat(given: string): string {
  if (given === 'raw') return 'network_id: {{.ID}}'
  return given === '' || given === 'table' ? '{{.ID}}' : given
}

export const networkList: Command = {
  path: ['network', 'ls'],
  aliases: [['network', 'list']],
  usage: '[OPTIONS]',
  summary: 'List networks',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      description: 'Provide filter values (e.g. "driver=bridge")',
      completes: filterWords(networkFilters, { dangling: ['true', 'false'], type: ['builtin', 'custom'] }),
    },
    listingFormatFlag,
    { name: 'no-trunc', type: 'bool', description: 'Do not truncate the output' },
    { name: 'quiet', short: 'q', type: 'bool', description: 'Only display network IDs' },
  ],
  execute({ session, out }, { flags }) {
    const networks = listNetworks(session.machine, readFilters(flags.list('filter')))
    const given = flags.string('format')
    const format = flags.boolean('quiet') ? quietFormat(given) : given
    const sorted = networks.toSorted((left, right) => naturalOrder(left.name, right.name))
    out(renderListing(listing(flags.boolean('no-trunc')), sorted, format))
    return 0
  },
}
