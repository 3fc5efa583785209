/** `docker plugin ls`: the list is always empty here. */
import type { Command } from '../../command'
import { listingFormatFlag } from '../../format/format-flags'
import { type Listing, renderListing } from '../../format/listing'

const listing: Listing<never> = {
  typeName: '*plugin.pluginContext',
  columns: [
    { name: 'ID', heading: 'ID', value: () => null },
    { name: 'Name', heading: 'NAME', value: () => null },
    { name: 'Description', heading: 'DESCRIPTION', value: () => null },
    { name: 'Enabled', heading: 'ENABLED', value: () => null },
    { name: 'PluginReference', heading: '', value: () => null },
  ],
  table: '{{.ID}}\t{{.Name}}\t{{.Description}}\t{{.Enabled}}',
}

export const pluginList: Command = {
  path: ['plugin', 'ls'],
  aliases: [['plugin', 'list']],
  usage: '[OPTIONS]',
  summary: 'List plugins',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      description: 'Provide filter values (e.g. "enabled=true")',
      unsupported: true,
    },
    listingFormatFlag,
    { name: 'no-trunc', type: 'bool', description: "Don't truncate output" },
    { name: 'quiet', short: 'q', type: 'bool', description: 'Only display plugin IDs' },
  ],
  execute({ out }, { flags }) {
    const given = flags.string('format')
    out(renderListing(listing, [], flags.boolean('quiet') && given === '' ? '{{.ID}}' : given))
    return 0
  },
}
