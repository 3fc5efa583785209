/** `docker image ls`. */
import { type ImageSummary, imageFilters, listImages } from '../../../engine/images/list'
import { shortIdentifier } from '../../../engine/images/lookup'
import { familiarRepository } from '../../../engine/images/reference'
import type { Command, FlagValues } from '../../command'
import { filterWords, names } from '../../completes'
import { listingFormatFlag } from '../../format/format-flags'
import { type Listing, renderListing } from '../../format/listing'
import { goTime, humanDuration, humanSize, humanSizeWithPrecision } from '../../format/units'
import { readFilters } from './filters'
import { checkTreeFlags, imageTree } from './tree'

/** Stands for a name that an image does not have. */
export const none = '<none>'

/** One line: an image under one of its names. */
export type ImageRow = {
  readonly summary: ImageSummary
  readonly repository: string
  readonly tag: string
  readonly digest: string
}

/**
 * A line for each tag; with digests a line for each digest of the tag's repository.
 * Repositories of which only a digest is known get a line too (docker/cli, cli/command/formatter/image.go).
 */
function imageRows(summary: ImageSummary, withDigests: boolean): readonly ImageRow[] {
  const row = (repository: string, tag: string, digest: string): ImageRow => ({ summary, repository, tag, digest })
  const { references } = summary
  if (references.length === 0) return [row(none, none, none)]
  const repositories = new Set(references.map(familiarRepository))
  return [...repositories].flatMap((repository) => {
    const own = references.filter((reference) => familiarRepository(reference) === repository)
    const tags = own.flatMap(({ tag }) => tag ?? [])
    const digests = own.flatMap(({ digest }) => digest ?? [])
    const shownDigests = withDigests && digests.length > 0 ? digests : [none]
    return (tags.length === 0 ? [none] : tags).flatMap((tag) =>
      shownDigests.map((digest) => row(repository, tag, digest)),
    )
  })
}

/** Images as rows. */
export function imageListing(full: boolean, withDigests: boolean, now: number): Listing<ImageRow> {
  const image = ({ summary }: ImageRow) => summary.image
  return {
    typeName: '*formatter.imageContext',
    columns: [
      { name: 'ID', heading: 'IMAGE ID', value: (row) => (full ? image(row).id : shortIdentifier(image(row).id)) },
      { name: 'Repository', heading: 'REPOSITORY', value: ({ repository }) => repository },
      { name: 'Tag', heading: 'TAG', value: ({ tag }) => tag },
      { name: 'Digest', heading: 'DIGEST', value: ({ digest }) => digest },
      { name: 'CreatedSince', heading: 'CREATED', value: (row) => `${humanDuration(now - image(row).created)} ago` },
      { name: 'CreatedAt', heading: 'CREATED AT', value: (row) => goTime(image(row).created) },
      { name: 'Size', heading: 'SIZE', value: ({ summary }) => humanSizeWithPrecision(summary.size, 3) },
      { name: 'Containers', heading: 'CONTAINERS', value: ({ summary }) => String(summary.containers) },
      { name: 'VirtualSize', heading: 'SIZE', value: ({ summary }) => humanSize(summary.size) },
      { name: 'SharedSize', heading: 'SHARED SIZE', value: () => 'N/A' },
      { name: 'UniqueSize', heading: 'UNIQUE SIZE', value: () => 'N/A' },
    ],
    table: withDigests
      ? '{{.Repository}}\t{{.Tag}}\t{{.Digest}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}'
      : '{{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}',
    raw: `repository: {{.Repository}}\ntag: {{.Tag}}\n${withDigests ? 'digest: {{.Digest}}\n' : ''}image_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n`,
  }
}

/** What stands after `docker image`, and is easily typed after `docker images` (docker/cli, `printAmbiguousHint`). */
const subcommands = new Set('build history import inspect list load ls prune pull push rm save tag'.split(' '))
const hint = (pattern: string): string =>
  `\nNo images found matching ${JSON.stringify(pattern)}: did you mean "docker image ${pattern}"?\n`

/** `--quiet` replaces the formats that have a name only; `--digests` adds its column to a table that does not show it. */
function formatOf(flags: FlagValues): string {
  const given = flags.string('format')
  if (flags.boolean('quiet') && (given === '' || given === 'table')) return '{{.ID}}'
  if (flags.boolean('quiet') && given === 'raw') return 'image_id: {{.ID}}'
  const addsDigest = flags.boolean('digests') && given.startsWith('table ') && !given.includes('{{.Digest}}')
  return addsDigest ? `${given}\t{{.Digest}}` : given
}

export const imageList: Command = {
  path: ['image', 'ls'],
  aliases: [['image', 'list'], ['images']],
  usage: '[OPTIONS] [REPOSITORY[:TAG]]',
  summary: 'List images',
  completes: [names('image')],
  minimumArguments: 0,
  maximumArguments: 1,
  flags: [
    {
      name: 'all',
      short: 'a',
      type: 'bool',
      description: 'Show all images (default hides intermediate images)',
    },
    { name: 'digests', type: 'bool', description: 'Show digests' },
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      description: 'Filter output based on conditions provided',
      completes: filterWords(imageFilters, { dangling: ['true', 'false'] }),
    },
    listingFormatFlag,
    { name: 'no-trunc', type: 'bool', description: "Don't truncate output" },
    { name: 'quiet', short: 'q', type: 'bool', description: 'Only show image IDs' },
    { name: 'tree', type: 'bool', description: 'List multi-platform images as a tree (EXPERIMENTAL)' },
  ],
  execute({ session, out, error }, { arguments: [pattern = ''], flags, words }) {
    const isTree = flags.boolean('tree')
    if (isTree) checkTreeFlags(flags)
    const given = readFilters(flags.list('filter'))
    const references = [...(given.get('reference') ?? []), ...(pattern === '' ? [] : [pattern])]
    const filters = references.length === 0 ? given : new Map(given).set('reference', references)
    const digestFormat = flags.string('format').includes('{{.Digest}}')
    const withDigests = flags.boolean('digests') || digestFormat
    const summaries = listImages(session.machine, { all: flags.boolean('all'), filters })
    if (isTree) {
      out(imageTree(summaries.filter(({ references }) => flags.boolean('all') || references.length > 0)))
      return 0
    }
    const rows = summaries.flatMap((summary) => imageRows(summary, withDigests))
    const format = formatOf(flags)
    const shape = imageListing(flags.boolean('no-trunc'), flags.boolean('digests'), session.machine.clock)
    out(renderListing(shape, rows, format))
    if (rows.length === 0 && words.length === 1 && subcommands.has(pattern)) error(hint(pattern))
    return 0
  },
}
