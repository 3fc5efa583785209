/** What a command did, in few sentences: what happened to files and containers before all the rest, in the order of events. */
import { benchEventText as text } from '../../content/text/bench-events'
import type { EngineEvent, EngineEventType } from '../../engine/events'
import { describeEvent, type Moment, refusal } from './describe-event'

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
  'image.created': 3,
  'build.step': 4,
  'registry.layer-pushed': 4,
  'registry.layer-pulled': 4,
  'network.connected': 6,
  'network.disconnected': 6,
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

/** Containers that are gone after the command. */
function removedBy(events: readonly EngineEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.type === 'container.removed' ? [event.containerId] : [])))
}

/** Processes beside the main one that both started and ended. */
function finishedProcesses(events: readonly EngineEvent[]): ReadonlySet<string> {
  const ended = events.flatMap((event) => (event.type === 'process.exited' ? [processKey(event)] : []))
  const started = events.flatMap((event) => (event.type === 'process.started' ? [processKey(event)] : []))
  return new Set(ended.filter((key) => started.includes(key)))
}

const processKey = ({ containerId, command }: { readonly containerId: string; readonly command: string }) =>
  `${containerId}:${command}`

/** Sorts out what another event of the same command says better. */
function tellingEvents(events: readonly EngineEvent[], gone: ReadonlySet<string>): readonly EngineEvent[] {
  const removed = removedBy(events)
  const finished = finishedProcesses(events)
  return withoutRepeats(events).filter((event) => {
    if ('containerId' in event && gone.has(event.containerId) && event.type !== 'mount.written') {
      return event.type === 'container.removed'
    }
    if (event.type === 'process.started') return !event.main && !finished.has(processKey(event))
    if (event.type === 'process.exited') return !event.main
    return event.type !== 'container.exited' || !removed.has(event.containerId)
  })
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
  if (event.type === 'build.step') return event.type
  if (event.type === 'registry.layer-pushed' || event.type === 'registry.layer-pulled') {
    return `${event.type}:${event.outcome}:${event.registry}`
  }
  return undefined
}

function countGroup(group: readonly EngineEvent[]): string | undefined {
  const [first, second] = group
  if (first === undefined || group.length < 2) return undefined
  if (first.type === 'build.step') {
    const cached = group.filter((event) => event.type === 'build.step' && event.cached).length
    return text.buildSteps(group.length - cached, cached)
  }
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

type Stories = {
  readonly gone: ReadonlySet<string>
  readonly finished: ReadonlySet<string>
  /** True when a refusal is not all that happened. */
  readonly mixed: boolean
}

function describeOne(event: EngineEvent, moment: Moment, { gone, finished, mixed }: Stories): string {
  if (event.type === 'request.refused' && mixed) return text.partlyRefused(refusal(event.message))
  if (event.type === 'container.removed' && gone.has(event.containerId)) return text.containerCameAndWent(event.name)
  if (event.type === 'process.exited' && finished.has(processKey(event))) {
    return text.processRan(event.name, event.command, event.exitCode)
  }
  return describeEvent(event, moment)
}

/** A sentence with its weight and its place in the order of events. */
type Said = { readonly sentence: string; readonly rank: number; readonly order: number }

const inOrder = (one: Said, other: Said) => one.order - other.order

/** Sums up what one command did. */
export function summariseFrame({ events, transcript }: FrameOutcome, moment: Moment): FrameSummary {
  const gone = cameAndWent(events)
  const telling = tellingEvents(events, gone)
  const mixed = telling.some(({ type }) => type !== 'request.refused')
  const stories = { gone, finished: finishedProcesses(events), mixed }
  const said = groupEvents(telling)
    .flatMap((group): readonly Omit<Said, 'order'>[] => {
      const [first] = group
      const rank = (first && ranks[first.type]) ?? usualRank
      const counted = countGroup(group)
      const sentences = counted === undefined ? group.map((event) => describeOne(event, moment, stories)) : [counted]
      return sentences.map((sentence) => ({ sentence, rank }))
    })
    .map((one, order): Said => ({ ...one, order }))
  if (said.length === 0) {
    const { exitCode } = transcript
    return { sentences: [exitCode === 0 ? text.nothing : text.nothingFailed(exitCode)], further: [] }
  }
  const byWeight = [...said].sort((one, other) => one.rank - other.rank || inOrder(one, other))
  const words = (some: readonly Said[]) => [...some].sort(inOrder).map(({ sentence }) => sentence)
  return { sentences: words(byWeight.slice(0, mostSentences)), further: words(byWeight.slice(mostSentences)) }
}
