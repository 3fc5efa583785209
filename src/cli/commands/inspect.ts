/** `docker inspect`: any object by name or identifier (docker/cli, cli/command/system/inspect.go). */
import { inspectContainer } from '../../engine/containers/inspect'
import { findContainer } from '../../engine/containers/store'
import { EngineError } from '../../engine/errors'
import { inspectImage } from '../../engine/images/inspect'
import { findImageInUrl } from '../../engine/images/lookup'
import { inspectNetwork } from '../../engine/networks/inspect'
import { addressedNetwork } from '../../engine/networks/network-store'
import { inspectVolume } from '../../engine/storage/inspect'
import { findVolume } from '../../engine/storage/volume-store'
import { type Command, type CommandContext, CommandError, type FlagValues } from '../command'
import { names, words } from '../completes'
import { templateFlag } from '../format/format-flags'
import { imageValue } from '../format/image-value'
import { type Inspected, InspectRefusal, writeInspection } from '../format/inspect'
import { fromTypedJson } from '../format/inspect-types'
import { networkValue } from '../format/network-value'
import { volumeValue } from '../format/volume-value'

const objectTypes = ['container', 'image', 'network', 'volume'] as const
type ObjectType = (typeof objectTypes)[number]

/** Kinds of objects that only a swarm, or a plugin, has. */
const unsimulatedTypes = ['config', 'node', 'plugin', 'secret', 'service', 'task']

function inspectObject({ session }: CommandContext, type: ObjectType, reference: string, withSize: boolean): Inspected {
  const { machine } = session
  switch (type) {
    case 'container':
      return { json: inspectContainer(machine, findContainer(session, reference), withSize), toValue: fromTypedJson }
    case 'image':
      return { json: inspectImage(machine, findImageInUrl(machine, reference)), toValue: imageValue, escapesHtml: true }
    case 'network':
      return { json: inspectNetwork(session, addressedNetwork(session, reference)), toValue: networkValue }
    case 'volume':
      return { json: inspectVolume(findVolume(session, reference)), toValue: volumeValue }
  }
}

/** Tries each kind in turn; what is no name of one kind may be one of the next. */
function inspectAny(context: CommandContext, reference: string, withSize: boolean): Inspected {
  for (const type of objectTypes) {
    try {
      const found = inspectObject(context, type, reference, withSize)
      warnOfSize(context, type, withSize)
      return found
    } catch (error) {
      const isElsewhere = error instanceof EngineError && (error.kind === 'not-found' || type === 'image')
      if (!isElsewhere) throw error
    }
  }
  throw new InspectRefusal(`Error: No such object: ${reference}`)
}

function warnOfSize(context: CommandContext, type: ObjectType, withSize: boolean): void {
  if (withSize && type !== 'container') context.error(`WARNING: --size ignored for ${type}\n`)
}

/** The kind asked for; undefined for any. */
function readType(flags: FlagValues): ObjectType | undefined {
  if (!flags.changed('type')) return undefined
  const text = flags.string('type')
  const known = objectTypes.find((type) => type === text)
  if (known !== undefined) return known
  if (unsimulatedTypes.includes(text))
    throw new CommandError(`docker: objects of the type ${text} are not simulated here`)
  const all = [...objectTypes, ...unsimulatedTypes].sort().map((type) => JSON.stringify(type))
  const reason = text === '' ? 'type is empty' : `unknown type: ${JSON.stringify(text)}`
  throw new CommandError(`${reason}: must be one of ${all.join(', ')}`)
}

export const inspectCommand: Command = {
  path: ['inspect'],
  usage: '[OPTIONS] NAME|ID [NAME|ID...]',
  summary: 'Return low-level information on Docker objects',
  completes: [names(...objectTypes)],
  minimumArguments: 1,
  flags: [
    templateFlag,
    { name: 'size', short: 's', type: 'bool', description: 'Display total file sizes if the type is container' },
    {
      name: 'type',
      type: 'string',
      description: 'Only inspect objects of the given type',
      completes: words(...objectTypes),
    },
  ],
  execute(context, { arguments: references, flags }) {
    const type = readType(flags)
    const withSize = flags.boolean('size')
    if (type !== undefined) warnOfSize(context, type, withSize)
    return writeInspection(context, references, flags.string('format'), (reference) => {
      if (reference === '') throw new InspectRefusal('invalid container name or ID: value is empty')
      return type === undefined
        ? inspectAny(context, reference, withSize)
        : inspectObject(context, type, reference, withSize)
    })
  },
}
