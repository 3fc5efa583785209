/** The engine's events as the daemon words them (moby, api/types/events and daemon/events.go). */
import type { DaemonNote, EngineEvent, EventLog } from '../../../engine/events'
import type { JsonObject } from '../../../engine/oci/json'
import { signalNumbers } from '../../../engine/processes/program'

/** One message of `docker events`. */
export type EventMessage = {
  /** Milliseconds since the Unix epoch. */
  readonly time: number
  readonly type: DaemonNote['subject']
  readonly action: string
  readonly id: string
  readonly attributes: ReadonlyMap<string, string>
}

type Draft = Omit<EventMessage, 'time' | 'attributes'> & { readonly attributes: Readonly<Record<string, string>> }

function signalNumber(name: string): string {
  const entry = Object.entries(signalNumbers).find(([known]) => known === name.replace(/^SIG/, ''))
  return String(entry?.[1] ?? name)
}

function containerDraft(event: EngineEvent): Draft | undefined {
  if (!('containerId' in event)) return undefined
  const draft = (action: string, attributes: Readonly<Record<string, string>>): Draft => ({
    type: 'container',
    action,
    id: event.containerId,
    attributes,
  })
  switch (event.type) {
    case 'container.created':
      return draft('create', { name: event.name })
    case 'container.started':
      return draft('start', { name: event.name })
    case 'container.paused':
      return draft('pause', { name: event.name })
    case 'container.unpaused':
      return draft('unpause', { name: event.name })
    case 'container.signalled':
      return draft('kill', { name: event.name, signal: signalNumber(event.signal) })
    case 'container.exited':
      return draft('die', {
        name: event.name,
        exitCode: String(event.exitCode),
        execDuration: String(event.seconds ?? 0),
      })
    case 'container.removed':
      return draft('destroy', { name: event.name })
    case 'container.renamed':
      return draft('rename', { name: event.to, oldName: `/${event.from}` })
    case 'container.committed':
      return draft('commit', {
        name: event.name,
        comment: event.comment ?? '',
        imageID: event.imageId,
        imageRef: event.reference ?? '',
      })
    case 'container.exported':
      return draft('export', { name: event.name })
    default:
      return undefined
  }
}

/** Names that come with an image are not reported by themselves; the builder leaves out the tag that goes without saying. */
function tagDraft({ imageId, reference, by }: Extract<EngineEvent, { type: 'image.tagged' }>): Draft | undefined {
  if (by === 'transfer') return undefined
  const name = by === 'build' ? reference.replace(/:latest$/, '') : reference
  return { type: 'image', action: 'tag', id: imageId, attributes: { name } }
}

function imageDraft(event: EngineEvent): Draft | undefined {
  const draft = (action: string, imageId: string, name = imageId): Draft => ({
    type: 'image',
    action,
    id: imageId,
    attributes: { name },
  })
  switch (event.type) {
    case 'image.created':
      if (event.by === 'pull') return undefined
      return draft(event.by === 'load' || event.by === 'import' ? event.by : 'create', event.imageId)
    case 'image.tagged':
      return tagDraft(event)
    case 'image.untagged':
      return event.along ? undefined : draft('untag', event.imageId)
    case 'image.removed':
      return draft('delete', event.imageId)
    case 'image.saved':
      return draft('save', event.imageId)
    default:
      return undefined
  }
}

type NetworkSubject = { readonly networkId: string; readonly network: string }

function networkDraft(action: string, { networkId, network }: NetworkSubject, container?: string): Draft {
  const drivers: Readonly<Record<string, string>> = { host: 'host', none: 'null' }
  const attributes = { name: network, type: drivers[network] ?? 'bridge' }
  return {
    type: 'network',
    action,
    id: networkId,
    attributes: container === undefined ? attributes : { container, ...attributes },
  }
}

function otherDraft(event: EngineEvent): Draft | undefined {
  switch (event.type) {
    case 'volume.created':
      return { type: 'volume', action: 'create', id: event.volume, attributes: { driver: 'local' } }
    case 'volume.removed':
      return { type: 'volume', action: 'destroy', id: event.volume, attributes: { driver: 'local' } }
    case 'network.created':
      return networkDraft('create', event)
    case 'network.removed':
      return networkDraft('destroy', event)
    case 'network.connected':
      return networkDraft('connect', event, event.containerId)
    case 'network.disconnected':
      return networkDraft('disconnect', event, event.containerId)
    default:
      return undefined
  }
}

function noteDraft({ subject, action, id, attributes }: DaemonNote, container: EventLog['container']): Draft {
  const name = container === undefined ? {} : { name: container.name }
  return { type: subject, action, id, attributes: { ...name, ...attributes } }
}

function draftOf({ event, container }: EventLog): Draft | undefined {
  if (event.type === 'note') return noteDraft(event, container)
  return otherDraft(event) ?? containerDraft(event) ?? imageDraft(event)
}

/** The message for an entry of the log; undefined for events that the daemon words in no message. */
export function toMessage(entry: EventLog): EventMessage | undefined {
  const draft = draftOf(entry)
  if (draft === undefined) return undefined
  const { time, imageLabels } = entry
  const container = draft.type === 'container' ? entry.container : undefined
  const attributes = new Map(container?.labels ?? imageLabels)
  if (container !== undefined) attributes.set('image', container.image)
  for (const [name, value] of Object.entries(draft.attributes)) attributes.set(name, value)
  return { ...draft, time, attributes: new Map([...attributes].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** Nanoseconds as the daemon prints them, from a clock of milliseconds. */
function nanoTime(time: number): string {
  return new Date(time).toISOString().replace('Z', '000000Z')
}

/** `2026-11-23T13:14:15.659000000Z container pause ID (image=busybox, name=web)`. */
export function messageLine(message: EventMessage): string {
  const attributes = [...message.attributes].map(([name, value]) => `${name}=${value}`).join(', ')
  const suffix = attributes === '' ? '' : ` (${attributes})`
  return `${nanoTime(message.time)} ${message.type} ${message.action} ${message.id}${suffix}`
}

/** The message as `--format json` prints it. */
export function messageJson(message: EventMessage): JsonObject {
  const deprecated = {
    status: message.action,
    id: message.id,
    from: message.type === 'container' ? message.attributes.get('image') : undefined,
  }
  return {
    ...(message.type === 'container' || message.type === 'image' ? deprecated : {}),
    Type: message.type,
    Action: message.action,
    Actor: { ID: message.id, Attributes: Object.fromEntries(message.attributes) },
    scope: 'local',
    time: Math.trunc(message.time / 1000),
    timeNano: message.time * 1_000_000,
  }
}
