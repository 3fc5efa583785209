/** `docker context ls`. */
import type { Command } from '../../command'
import { listingFormatFlag } from '../../format/format-flags'
import { type Listing, renderListing } from '../../format/listing'

/** The context that is always there: the daemon of this host. */
type DefaultContext = { readonly name: string; readonly endpoint: string }

const defaultContext: DefaultContext = { name: 'default', endpoint: 'unix:///var/run/docker.sock' }

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

export const contextList: Command = {
  path: ['context', 'ls'],
  aliases: [['context', 'list']],
  usage: '[OPTIONS]',
  summary: 'List contexts',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [listingFormatFlag, { name: 'quiet', short: 'q', type: 'bool', description: 'Only show context names' }],
  execute({ out }, { flags }) {
    out(flags.boolean('quiet') ? 'default\n' : renderListing(listing, [defaultContext], flags.string('format')))
    return 0
  },
}
