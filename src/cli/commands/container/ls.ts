/** `docker container ls`, better known as `docker ps`. */
import { type Container, containerStatuses } from '../../../engine/containers/container'
import { allNames } from '../../../engine/containers/links'
import { containerFilters, healthStatuses, listContainers } from '../../../engine/containers/list'
import { virtualSize, writableSize } from '../../../engine/containers/size'
import { lookUpImage, shortIdentifier } from '../../../engine/images/lookup'
import { familiarName, parseReference } from '../../../engine/images/reference'
import type { Machine } from '../../../engine/machine'
import type { Command } from '../../command'
import { filterWords } from '../../completes'
import { listingFormatFlag } from '../../format/format-flags'
import { type Listing, renderListing, tryListingTemplate } from '../../format/listing'
import { goTime, humanDuration, humanSizeWithPrecision } from '../../format/units'
import { readFilters } from '../image/filters'
import { displayedPorts } from './displayed-ports'
import { describeStatus } from './status'

/** A line of the listing; the row that only tries a template has none. */
export type ContainerRow = { readonly container: Container | undefined }

const commandWidth = 20
const mountWidth = 15

/** The first characters of a text that is too long, with an ellipsis in the last place. */
function ellipsis(text: string, width: number): string {
  const characters = [...text]
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('')}…`
}

function commandText({ path, arguments: rest }: Container, full: boolean): string {
  const words = [path, ...rest.map((word) => (word.includes(' ') ? `'${word}'` : word))].join(' ')
  return JSON.stringify(full ? words : ellipsis(words, commandWidth))
}

/** The image as it was named, shortened, or its ID once that name means another image or none. */
function imageText(machine: Machine, { settings, imageId }: Container, full: boolean): string {
  if (lookUpImage(machine, settings.image)?.id !== imageId) return full ? imageId : shortIdentifier(imageId)
  return full ? settings.image : shortImageName(settings.image, imageId)
}

/** A name as people say it, without its digest; an ID with its first twelve digits. */
function shortImageName(name: string, imageId: string): string {
  if (shortIdentifier(name) === shortIdentifier(imageId)) return shortIdentifier(imageId)
  const { digest: _digest, ...reference } = parseReference(name)
  return familiarName(reference)
}

/** Volumes by name and bind mounts by source; a `--mount type=tmpfs` has neither and leaves its place empty. */
function mountsText({ mounts }: Container, full: boolean): string {
  const names = mounts.flatMap((mount) => {
    if (mount.type === 'volume') return [mount.volume]
    if (mount.type === 'bind') return [mount.source]
    return mount.listed === true ? [''] : []
  })
  return names.map((name) => (full ? name : ellipsis(name, mountWidth))).join(',')
}

function localVolumes({ mounts }: Container): string {
  return String(mounts.filter(({ type }) => type === 'volume').length)
}

function labelsText({ settings }: Container): string {
  return [...settings.labels].map(([key, value]) => `${key}=${value}`).join(',')
}

function sizeText(machine: Machine, container: Container, withSize: boolean): string {
  const own = humanSizeWithPrecision(withSize ? writableSize(container) : 0, 3)
  return withSize ? `${own} (virtual ${humanSizeWithPrecision(virtualSize(machine, container), 3)})` : own
}

type Options = { readonly full: boolean; readonly withSize: boolean }

/** Containers as rows. */
export function containerListing(machine: Machine, { full, withSize }: Options): Listing<ContainerRow> {
  const column = (name: string, heading: string, text: (container: Container) => string, empty = '') => ({
    name,
    heading,
    value: ({ container }: ContainerRow) => (container === undefined ? empty : text(container)),
  })
  return {
    typeName: '*formatter.ContainerContext',
    columns: [
      column('ID', 'CONTAINER ID', ({ id }) => (full ? id : shortIdentifier(id))),
      column('Image', 'IMAGE', (container) => imageText(machine, container, full), '<no image>'),
      column('Command', 'COMMAND', (container) => commandText(container, full), '""'),
      column('CreatedAt', 'CREATED AT', ({ created }) => goTime(created)),
      column('RunningFor', 'CREATED', ({ created }) => `${humanDuration(machine.clock - created)} ago`),
      column('Ports', 'PORTS', displayedPorts),
      column('State', 'STATE', ({ state }) => state.status),
      column('Status', 'STATUS', ({ state }) => describeStatus(state, machine.clock)),
      column('Names', 'NAMES', (container) => (full ? allNames(machine, container).join(',') : container.name)),
      column('Size', 'SIZE', (container) => sizeText(machine, container, withSize)),
      column('Labels', 'LABELS', labelsText),
      column('Mounts', 'MOUNTS', (container) => mountsText(container, full)),
      column('LocalVolumes', 'LOCAL VOLUMES', localVolumes, '0'),
      column('Networks', 'NETWORKS', ({ endpoints }) =>
        endpoints
          .map(({ networkName }) => networkName)
          .toSorted()
          .join(','),
      ),
      { name: 'Platform', heading: 'PLATFORM', value: () => null },
    ],
    methods: { Label: ({ container }, key) => container?.settings.labels.get(key) ?? '' },
    table: `{{.ID}}\t{{.Image}}\t{{.Command}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}\t{{.Names}}${withSize ? '\t{{.Size}}' : ''}`,
    raw: `container_id: {{.ID}}\nimage: {{.Image}}\ncommand: {{.Command}}\ncreated_at: {{.CreatedAt}}\nstate: {{.State}}\nstatus: {{.Status}}\nnames: {{.Names}}\nlabels: {{.Labels}}\nports: {{.Ports}}\n${withSize ? 'size: {{.Size}}\n' : ''}`,
  }
}

export const containerList: Command = {
  path: ['container', 'ls'],
  aliases: [['container', 'list'], ['container', 'ps'], ['ps']],
  usage: '[OPTIONS]',
  summary: 'List containers',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    { name: 'all', short: 'a', type: 'bool', description: 'Show all containers (default shows just running)' },
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      description: 'Filter output based on conditions provided',
      completes: filterWords(containerFilters, { status: containerStatuses, health: healthStatuses }),
    },
    listingFormatFlag,
    {
      name: 'last',
      short: 'n',
      type: 'int',
      description: 'Show n last created containers (includes all states) (default -1)',
      default: '-1',
    },
    {
      name: 'latest',
      short: 'l',
      type: 'bool',
      description: 'Show the latest created container (includes all states)',
    },
    { name: 'no-trunc', type: 'bool', description: "Don't truncate output" },
    { name: 'quiet', short: 'q', type: 'bool', description: 'Only display container IDs' },
    { name: 'size', short: 's', type: 'bool', description: 'Display total file sizes' },
  ],
  execute({ session, out, error }, { flags }) {
    const { machine } = session
    const quiet = flags.boolean('quiet')
    const format = flags.string('format')
    if (quiet && format !== '') {
      error('WARNING: Ignoring custom format, because both --format and --quiet are set.\n')
    }
    const full = flags.boolean('no-trunc')
    const trial = containerListing(machine, { full, withSize: false })
    const read = !quiet && isTemplate(format) ? tryListingTemplate(trial, { container: undefined }, format) : noFields
    const shape = containerListing(machine, { full, withSize: flags.boolean('size') || read.has('Size') })
    const containers = listContainers(session, {
      all: flags.boolean('all'),
      last: flags.boolean('latest') && !flags.changed('last') ? 1 : flags.integer('last'),
      filters: readFilters(flags.list('filter')),
    })
    const rows = containers.map((container) => ({ container }))
    out(renderListing(shape, rows, quiet ? quietFormat(format) : format))
    return 0
  },
}

const noFields: ReadonlySet<string> = new Set()

function quietFormat(format: string): string {
  return format === 'raw' ? 'container_id: {{.ID}}' : '{{.ID}}'
}

function isTemplate(format: string): boolean {
  return !['', 'table', 'json', 'raw'].includes(format)
}
