/** `docker context ls`. */
import type { Command } from '../../command'
import { completeAddress } from '../../endpoint'
import { listingFormatFlag } from '../../format/format-flags'
import { type Listing, renderListing } from '../../format/listing'

/** The context that is always there: the daemon of this host. */
type DefaultContext = { readonly name: string; readonly endpoint: string }

const listing: Listing<DefaultContext> = {
  typeName: '*formatter.clientContextContext',
  columns: [
    { name: 'Current', heading: '', value: () => true },
    { name: 'Description', heading: 'DESCRIPTION', value: () => 'Current DOCKER_HOST based configuration' },
    { name: 'DockerEndpoint', heading: 'DOCKER ENDPOINT', value: ({ endpoint }) => endpoint },
    { name: 'Error', heading: 'ERROR', value: () => '' },
    { name: 'Name', heading: 'NAME', value: ({ name }) => name },
  ],
  table: '{{.Name}}{{if .Current}} *{{end}}\t{{.Description}}\t{{.DockerEndpoint}}\t{{.Error}}',
}

const overridden =
  'Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.\n'

export const contextList: Command = {
  path: ['context', 'ls'],
  aliases: [['context', 'list']],
  usage: '[OPTIONS]',
  summary: 'List contexts',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [listingFormatFlag, { name: 'quiet', short: 'q', type: 'bool', description: 'Only show context names' }],
  execute({ out, error, environment }, { flags }) {
    const named = environment.get('DOCKER_HOST') ?? ''
    const context = { name: 'default', endpoint: completeAddress(named) ?? named }
    out(flags.boolean('quiet') ? 'default\n' : renderListing(listing, [context], flags.string('format')))
    if (named !== '') error(overridden)
    return 0
  },
}
