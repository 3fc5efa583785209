/** What a command did, in few sentences: files first, then containers, then all the rest. */
import { benchEventText as text } from '../../content/text/bench-events'
import type { EngineEvent, EngineEventType } from '../../engine/events'
import { describeEvent, type Moment } from './describe-event'

/** The parts of a frame that its words depend on. */
export type FrameOutcome = {
  readonly events: readonly EngineEvent[]
  readonly transcript: { readonly exitCode: number }
}

export type FrameSummary = {
  /** One to three sentences. */
  readonly sentences: readonly string[]
  /** The rest, for whoever wants to know it all. */
  readonly further: readonly string[]
  readonly refused: boolean
}

/** Sentences that stand under the bench; the others are a click away. */
const mostSentences = 2
/** From this many files on, they are counted instead of listed. */
const countedFrom = 3

/** Lower comes first. */
const ranks: Readonly<Partial<Record<EngineEventType, number>>> = {
  'request.refused': 0,
  'build.failed': 0,
  'file.copied-up': 1,
  'file.whited-out': 1,
  'file.added': 2,
  'file.changed': 2,
  'file.removed': 2,
  'mount.written': 2,
  'container.removed': 3,
  'container.exited': 3,
  'container.committed': 3,
  'container.created': 4,
  'container.started': 4,
  'image.removed': 4,
  'image.created': 4,
  'registry.layer-pushed': 4,
  'registry.layer-pulled': 4,
  'network.connected': 6,
  'network.disconnected': 6,
  'build.step': 6,
  'layer.committed': 6,
  'process.started': 7,
  'process.exited': 7,
}
const usualRank = 5

/** Containers that were both created and removed by the command: their story is one sentence. */
function cameAndWent(events: readonly EngineEvent[]): ReadonlySet<string> {
  const created = new Set<string>()
  const gone = new Set<string>()
  for (const event of events) {
    if (event.type === 'container.created') created.add(event.containerId)
    if (event.type === 'container.removed' && created.has(event.containerId)) gone.add(event.containerId)
  }
  return gone
}

/** True for what another event of the same command says better. */
function isImplied(event: EngineEvent, gone: ReadonlySet<string>): boolean {
  if ('containerId' in event && gone.has(event.containerId) && event.type !== 'mount.written') {
    return event.type !== 'container.removed'
  }
  return (event.type === 'process.started' || event.type === 'process.exited') && event.main
}

/** Changes of a file that the same command brought into the writable layer, or changed before, go without saying. */
function withoutRepeats(events: readonly EngineEvent[]): readonly EngineEvent[] {
  const known = new Set<string>()
  return events.filter((event) => {
    if (event.type !== 'file.added' && event.type !== 'file.copied-up' && event.type !== 'file.changed') return true
    const place = `${event.containerId}:${event.path}`
    const repeated = event.type === 'file.changed' && known.has(place)
    known.add(place)
    return !repeated
  })
}

const groupedFiles = {
  'file.added': text.filesAdded,
  'file.copied-up': text.filesCopiedUp,
  'file.changed': text.filesChanged,
  'file.whited-out': text.filesWhitedOut,
  'file.removed': text.filesRemoved,
} as const

/** Events of one kind about one thing, which one sentence can count. */
function groupKey(event: EngineEvent): string | undefined {
  if (event.type in groupedFiles && 'containerId' in event) return `${event.type}:${event.containerId}`
  if (event.type === 'registry.layer-pushed' || event.type === 'registry.layer-pulled') {
    return `${event.type}:${event.outcome}:${event.registry}`
  }
  return undefined
}

function countGroup(group: readonly EngineEvent[]): string | undefined {
  const [first, second] = group
  if (first === undefined || group.length < 2) return undefined
  if (first.type === 'registry.layer-pushed') return text.layersPushed[first.outcome](group.length, first.registry)
  if (first.type === 'registry.layer-pulled') return text.layersPulled[first.outcome](group.length, first.registry)
  if (group.length < countedFrom || second === undefined || !('path' in second)) return undefined
  switch (first.type) {
    case 'file.added':
    case 'file.copied-up':
    case 'file.changed':
    case 'file.whited-out':
    case 'file.removed':
      return groupedFiles[first.type](first.name, group.length, `${first.path}, ${second.path}`)
    default:
      return undefined
  }
}

function groupEvents(events: readonly EngineEvent[]): readonly (readonly EngineEvent[])[] {
  const groups = new Map<string, EngineEvent[]>()
  for (const [index, event] of events.entries()) {
    const key = groupKey(event) ?? `alone:${index}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [event])
    else group.push(event)
  }
  return [...groups.values()]
}

function describeGroup(group: readonly EngineEvent[], moment: Moment, gone: ReadonlySet<string>): readonly string[] {
  const counted = countGroup(group)
  if (counted !== undefined) return [counted]
  return group.map((event) =>
    event.type === 'container.removed' && gone.has(event.containerId)
      ? text.containerCameAndWent(event.name)
      : describeEvent(event, moment),
  )
}

const rankOf = ([first]: readonly EngineEvent[]): number => (first && ranks[first.type]) ?? usualRank

/** Sums up what one command did. */
export function summariseFrame({ events, transcript }: FrameOutcome, moment: Moment): FrameSummary {
  const refused = events.some(({ type }) => type === 'request.refused' || type === 'build.failed')
  const gone = cameAndWent(events)
  const telling = withoutRepeats(events).filter((event) => !isImplied(event, gone))
  const sentences = [...groupEvents(telling)]
    .sort((one, other) => rankOf(one) - rankOf(other))
    .flatMap((group) => describeGroup(group, moment, gone))
  if (sentences.length === 0) {
    const { exitCode } = transcript
    return { sentences: [exitCode === 0 ? text.nothing : text.nothingFailed(exitCode)], further: [], refused }
  }
  return { sentences: sentences.slice(0, mostSentences), further: sentences.slice(mostSentences), refused }
}
