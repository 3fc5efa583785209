/** `docker search` (docker/cli, cli/command/registry/search.go and formatter_search.go). */
import { type SearchResult, searchFilters, searchImages } from '../../../engine/registry/search'
import type { Command } from '../../command'
import { filterWords } from '../../completes'
import { type Listing, renderListing } from '../../format/listing'
import { readFilters } from '../image/filters'

/** Cut after 45 characters, the last of them dots. */
function shorten(text: string): string {
  const characters = Array.from(text)
  return characters.length <= 45 ? text : `${characters.slice(0, 44).join('')}…`
}

function listing(full: boolean): Listing<SearchResult> {
  return {
    typeName: '*registry.searchContext',
    columns: [
      { name: 'Name', heading: 'NAME', value: ({ name }) => name },
      {
        name: 'Description',
        heading: 'DESCRIPTION',
        value: ({ description }) => (full ? description : shorten(description)),
      },
      { name: 'StarCount', heading: 'STARS', value: ({ stars }) => String(stars) },
      { name: 'IsOfficial', heading: 'OFFICIAL', value: ({ official }) => (official ? '[OK]' : '') },
      { name: 'IsAutomated', heading: 'AUTOMATED', value: () => '' },
    ],
    table: '{{.Name}}\t{{.Description}}\t{{.StarCount}}\t{{.IsOfficial}}',
  }
}

export const search: Command = {
  path: ['search'],
  usage: '[OPTIONS] TERM',
  summary: 'Search Docker Hub for images',
  minimumArguments: 1,
  maximumArguments: 1,
  flags: [
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      description: 'Filter output based on conditions provided',
      completes: filterWords(searchFilters, { 'is-official': ['true', 'false'] }),
    },
    { name: 'format', type: 'string', description: 'Pretty-print search using a Go template' },
    { name: 'limit', type: 'int', description: 'Max number of search results' },
    { name: 'no-trunc', type: 'bool', description: "Don't truncate output" },
  ],
  execute({ session, out }, { arguments: [term = ''], flags }) {
    const filters = readFilters(flags.list('filter'))
    const results = searchImages(session.machine, { term, filters, limit: flags.integer('limit') })
    out(renderListing(listing(flags.boolean('no-trunc')), results, flags.string('format')))
    return 0
  },
}
