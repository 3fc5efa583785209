/** The filters of `docker events` (moby, daemon/events/filter.go). */
import type { EventMessage } from './event-messages'

/** Values by the name of their filter. */
export type EventFilters = ReadonlyMap<string, readonly string[]>

/** `NAME=VALUE`, as often as given: values of one name are alternatives. */
export function groupFilters(values: readonly string[]): EventFilters {
  const filters = new Map<string, readonly string[]>()
  for (const value of values) {
    const [name = '', ...rest] = value.split('=')
    const key = name.trim().toLowerCase()
    filters.set(key, [...(filters.get(key) ?? []), rest.join('=').trim()])
  }
  return filters
}

/** Whether a message passes all filters; those that the daemon does not know let everything pass. */
export function matchesFilters(message: EventMessage, filters: EventFilters): boolean {
  return [...filters].every(([name, values]) => {
    if (name === 'label') return values.every((value) => hasLabel(message, value))
    return values.some((value) => matches(message, name, value))
  })
}

function hasLabel({ attributes }: EventMessage, value: string): boolean {
  return [...attributes].some(([key, text]) => value === key || value === `${key}=${text}`)
}

function matches(message: EventMessage, name: string, value: string): boolean {
  switch (name) {
    case 'type':
      return message.type === value
    case 'event':
      return message.action === value || message.action.startsWith(`${value}:`)
    case 'scope':
      return value === 'local'
    case 'container':
    case 'network':
    case 'volume':
    case 'plugin':
    case 'daemon':
      return message.type === name && isCalled(message, value)
    case 'image':
      return isOfImage(message, value)
    default:
      return true
  }
}

/** The beginning of the identifier or of the name. */
function isCalled({ id, attributes }: EventMessage, value: string): boolean {
  return id.startsWith(value) || (attributes.get('name')?.startsWith(value) ?? false)
}

/** Events of an image, and of the containers made from it, by identifier or name, with or without its tag. */
function isOfImage({ type, id, attributes }: EventMessage, value: string): boolean {
  const name = attributes.get(type === 'image' ? 'name' : 'image') ?? ''
  return [id, withoutTag(id), name, withoutTag(name)].includes(value)
}

function withoutTag(name: string): string {
  return name.replace(/(?<=[^/]):[^:/]*$/, '')
}
