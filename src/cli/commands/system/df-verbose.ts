/** `docker system df -v`: every object with the space it takes (docker/cli, cli/command/formatter/disk_usage.go). */
import { buildCacheUsage, imageUsages, isShared, volumeSize, writableSize } from '../../../engine/disk-usage'
import type { BuildCacheEntry } from '../../../engine/images/build-cache'
import type { ImageSummary } from '../../../engine/images/list'
import { familiarRepository } from '../../../engine/images/reference'
import type { Machine } from '../../../engine/machine'
import { usersOf } from '../../../engine/storage/volume-use'
import { CommandError } from '../../command'
import { TemplateError } from '../../format/go-template/errors'
import { type CompiledTemplate, compileTemplate } from '../../format/go-template/template'
import type { GoValue } from '../../format/go-template/value'
import { type Column, type Listing, renderListing, rowValue, withEscapes } from '../../format/listing'
import { goTime, humanDuration, humanSize, humanSizeWithPrecision } from '../../format/units'
import { containerListing } from '../container/ls'
import { type ImageRow, imageListing, none } from '../image/ls'
import { volumeListing } from '../volume/ls'

/** A heading, and rows with the listing that shows them; the row type stays inside. */
type Section = { readonly field: string; readonly text: string; readonly rows: readonly GoValue[] }

function section<Row>(field: string, title: string, listing: Listing<Row>, rows: readonly Row[]): Section {
  return {
    field,
    text: `${title}\n\n${renderListing(listing, rows, 'table')}`,
    rows: rows.map((row) => rowValue(listing, row)),
  }
}

/** The listing with some columns worked out in another way. */
function withColumns<Row>(
  listing: Listing<Row>,
  values: readonly (readonly [name: string, value: Column<Row>['value']])[],
  table: string,
): Listing<Row> {
  const other = new Map(values)
  const columns = listing.columns.map((column) => ({ ...column, value: other.get(column.name) ?? column.value }))
  return { ...listing, columns, table }
}

/** The one name that an image goes by here, however many it has. */
function firstTag({ references }: ImageSummary): Pick<ImageRow, 'repository' | 'tag'> {
  const tagged = references.find(({ tag }) => tag !== undefined)
  if (tagged?.tag === undefined) return { repository: none, tag: none }
  return { repository: familiarRepository(tagged), tag: tagged.tag }
}

/** @param full true for whole identifiers, which templates see and tables do not */
function images(machine: Machine, full: boolean): Section {
  const usages = imageUsages(machine)
  const shared = new Map(usages.map((usage) => [usage.image.id, usage.shared]))
  const listing = withColumns(
    imageListing(full, false, machine.clock),
    [
      ['Digest', () => ''],
      ['SharedSize', ({ summary }) => humanSize(shared.get(summary.image.id) ?? 0)],
      ['UniqueSize', ({ summary }) => humanSize(summary.size - (shared.get(summary.image.id) ?? 0))],
    ],
    '{{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}\t{{.SharedSize}}\t{{.UniqueSize}}\t{{.Containers}}',
  )
  const rows = usages.map((summary) => ({ summary, ...firstTag(summary), digest: none }))
  return section('Images', 'Images space usage:', listing, rows)
}

function containers(machine: Machine, full: boolean): Section {
  const listing = withColumns(
    containerListing(machine, { full, withSize: false }),
    [['Size', ({ container }) => (container === undefined ? '' : humanSizeWithPrecision(writableSize(container), 3))]],
    '{{.ID}}\t{{.Image}}\t{{.Command}}\t{{.LocalVolumes}}\t{{.Size}}\t{{.RunningFor}}\t{{.Status}}\t{{.Names}}',
  )
  const rows = [...machine.containers.values()].reverse().map((container) => ({ container }))
  return section('Containers', '\nContainers space usage:', listing, rows)
}

function volumes(machine: Machine): Section {
  const listing = withColumns(
    volumeListing,
    [
      ['Links', ({ name }) => String(usersOf(machine, name).length)],
      ['Size', (volume) => humanSize(volumeSize(volume))],
    ],
    '{{.Name}}\t{{.Links}}\t{{.Size}}',
  )
  return section('Volumes', '\nLocal Volumes space usage:', listing, [...machine.volumes.values()])
}

function buildCacheListing(machine: Machine): Listing<BuildCacheEntry> {
  const ago = (time: number): string => `${humanDuration(machine.clock - time)} ago`
  return {
    typeName: '*formatter.buildCacheContext',
    columns: [
      { name: 'ID', heading: 'CACHE ID', value: ({ id }) => id.slice(0, 12) },
      { name: 'CacheType', heading: 'CACHE TYPE', value: ({ kind }) => kind },
      { name: 'Size', heading: 'SIZE', value: ({ size }) => humanSizeWithPrecision(size, 3) },
      { name: 'CreatedAt', heading: 'CREATED', value: ({ created }) => goTime(created) },
      { name: 'CreatedSince', heading: 'CREATED', value: ({ created }) => ago(created) },
      { name: 'LastUsedAt', heading: 'LAST USED', value: ({ lastUsed }) => goTime(lastUsed) },
      { name: 'LastUsedSince', heading: 'LAST USED', value: ({ lastUsed }) => ago(lastUsed) },
      { name: 'UsageCount', heading: 'USAGE', value: ({ usageCount }) => String(usageCount) },
      { name: 'InUse', heading: 'IN USE', value: () => 'false' },
      { name: 'Shared', heading: 'SHARED', value: (entry) => String(isShared(machine, entry)) },
      { name: 'Description', heading: 'DESCRIPTION', value: ({ description }) => description },
    ],
    table: '{{.ID}}\t{{.CacheType}}\t{{.Size}}\t{{.CreatedSince}}\t{{.LastUsedSince}}\t{{.UsageCount}}\t{{.Shared}}',
  }
}

function buildCache(machine: Machine): Section {
  const title = `\nBuild cache usage: ${humanSize(buildCacheUsage(machine).size)}`
  const entries = [...machine.buildCache.values()].toSorted(
    (left, right) => left.lastUsed - right.lastUsed || (left.id < right.id ? -1 : 1),
  )
  return section('BuildCache', title, buildCacheListing(machine), entries)
}

const rawFormat = `{{range .Images}}type: Image
repository: {{.Repository}}
tag: {{.Tag}}
digest: {{.Digest}}
image_id: {{.ID}}
created_at: {{.CreatedAt}}
virtual_size: {{.Size}}

{{end}}{{range .Containers}}type: Container
container_id: {{.ID}}
image: {{.Image}}
command: {{.Command}}
created_at: {{.CreatedAt}}
state: {{.State}}
status: {{.Status}}
names: {{.Names}}
labels: {{.Labels}}
ports: {{.Ports}}
size: {{.Size}}

{{end}}{{range .Volumes}}type: Volume
name: {{.Name}}
driver: {{.Driver}}

{{end}}`

const namedFormats: Readonly<Record<string, string>> = { json: '{{json .}}', raw: rawFormat }

/** @throws {CommandError} for a template that cannot be parsed or does not fit */
export function verboseDiskUsage(machine: Machine, format: string): string {
  const isTable = format === '' || format === 'table'
  const sections = [images(machine, !isTable), containers(machine, !isTable), volumes(machine), buildCache(machine)]
  if (isTable) return sections.map(({ text }) => text).join('')
  const fields = new Map<string, GoValue>(
    sections.map(({ field, rows }) => [field, { kind: 'slice', items: rows, type: '[]interface {}' }]),
  )
  const { output, error } = compile(namedFormats[format] ?? withEscapes(format)).execute({
    kind: 'struct',
    type: '*formatter.diskUsageContext',
    fields,
  })
  if (error !== undefined) throw new CommandError(error.message)
  return output
}

function compile(format: string): CompiledTemplate {
  try {
    return compileTemplate(format)
  } catch (error) {
    if (error instanceof TemplateError) throw new CommandError(`template parsing error: ${error.message}`)
    throw error
  }
}
