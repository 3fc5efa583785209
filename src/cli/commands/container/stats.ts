/** `docker container stats`: one look at each container; there is no stream of them here. */
import type { Container } from '../../../engine/containers/container'
import { memoryInUse, processCount } from '../../../engine/containers/resource-use'
import { findContainer, isRunning } from '../../../engine/containers/store'
import { shortIdentifier } from '../../../engine/images/lookup'
import type { Session } from '../../../engine/session'
import { systemFacts } from '../../../engine/system'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { listingFormatFlag } from '../../format/format-flags'
import { type Listing, renderListing } from '../../format/listing'
import { bytesSize } from '../../format/units'
import { refusalText } from '../../refusal'

/** A container under the name by which it was asked for. */
type Row = { readonly container: Container; readonly asked: string }

/** Bytes that a container's first packets come to: plausible and always the same. */
const receivedAtStart = 646
const sentAtStart = 84

function listing(hostMemory: number, full: boolean): Listing<Row> {
  const used = ({ container }: Row) => memoryInUse(container)
  const limit = ({ container }: Row) => (isRunning(container) ? container.hostSettings.memory || hostMemory : 0)
  const percent = (row: Row) => (limit(row) === 0 ? 0 : (used(row) / limit(row)) * 100)
  const isConnected = ({ container }: Row) => container.endpoints.some(({ ipAddress }) => ipAddress !== undefined)
  return {
    typeName: '*container.statsContext',
    columns: [
      { name: 'Container', heading: 'CONTAINER', value: ({ asked }) => asked },
      { name: 'ID', heading: 'CONTAINER ID', value: ({ container: { id } }) => (full ? id : shortIdentifier(id)) },
      { name: 'Name', heading: 'NAME', value: ({ container }) => container.name },
      { name: 'CPUPerc', heading: 'CPU %', value: () => '0.00%' },
      {
        name: 'MemUsage',
        heading: 'MEM USAGE / LIMIT',
        value: (row) => `${bytesSize(used(row))} / ${bytesSize(limit(row))}`,
      },
      { name: 'MemPerc', heading: 'MEM %', value: (row) => `${percent(row).toFixed(2)}%` },
      {
        name: 'NetIO',
        heading: 'NET I/O',
        value: (row) => (isConnected(row) ? `${receivedAtStart}B / ${sentAtStart}B` : '0B / 0B'),
      },
      { name: 'BlockIO', heading: 'BLOCK I/O', value: () => '0B / 0B' },
      { name: 'PIDs', heading: 'PIDS', value: ({ container }) => String(processCount(container)) },
    ],
    table: '{{.ID}}\t{{.Name}}\t{{.CPUPerc}}\t{{.MemUsage}}\t{{.MemPerc}}\t{{.NetIO}}\t{{.BlockIO}}\t{{.PIDs}}',
  }
}

/** @throws {CommandError} that names every container that is not there */
function findAll(session: Session, references: readonly string[]): readonly Row[] {
  const refusals: string[] = []
  const rows = references.flatMap((asked): readonly Row[] => {
    try {
      return [{ container: findContainer(session, asked), asked }]
    } catch (error) {
      refusals.push(refusalText(error))
      return []
    }
  })
  if (refusals.length > 0) throw new CommandError(refusals.join('\n'))
  return rows
}

export const containerStats: Command = {
  path: ['container', 'stats'],
  aliases: [['stats']],
  usage: '[OPTIONS] [CONTAINER...]',
  summary: 'Display a live stream of container(s) resource usage statistics',
  completes: [names('running container')],
  minimumArguments: 0,
  flags: [
    { name: 'all', short: 'a', type: 'bool', description: 'Show all containers (default shows just running)' },
    listingFormatFlag,
    { name: 'no-stream', type: 'bool', description: 'Disable streaming stats and only pull the first result' },
    { name: 'no-trunc', type: 'bool', description: 'Do not truncate output' },
  ],
  execute({ session, out }, { arguments: references, flags }) {
    const { machine } = session
    const everyone = [...machine.containers.values()].filter((one) => flags.boolean('all') || isRunning(one))
    const rows =
      references.length > 0
        ? findAll(session, references)
        : everyone.toReversed().map((container) => ({ container, asked: container.id }))
    const shape = listing(systemFacts(machine).memoryTotal, flags.boolean('no-trunc'))
    out(renderListing(shape, rows, flags.string('format')))
    return 0
  },
}
