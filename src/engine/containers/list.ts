/** `docker ps`: which containers, newest first (moby, daemon/list.go). */
import { EngineError } from '../errors'
import { matchesExpressionOrText } from '../expressions'
import { booleanFilter, type Filters, matchesLabels, refuseUnknownFilters } from '../images/filters'
import { lookUpImage } from '../images/lookup'
import type { Machine } from '../machine'
import { portName } from '../networks/ports'
import type { Session } from '../session'
import { type Container, containerStatuses } from './container'
import { leadsOutside } from './networking'
import { findContainer, isRunning } from './store'

export type ListRequest = {
  /** Those that do not run as well. */
  readonly all: boolean
  /** At most so many of the newest; 0 and less for all. */
  readonly last: number
  readonly filters: Filters
}

/** Keys of `--filter`. */
export const containerFilters = [
  'ancestor',
  'before',
  'exited',
  'expose',
  'health',
  'id',
  'isolation',
  'is-task',
  'label',
  'name',
  'network',
  'publish',
  'since',
  'status',
  'volume',
]

export const healthStatuses = ['none', 'starting', 'healthy', 'unhealthy']

/** @throws EngineError for filters that are not possible. */
export function listContainers(session: Session, { all, last, filters }: ListRequest): readonly Container[] {
  checkFilters(filters)
  const included = all || last > 0 || filters.has('status')
  const tests = conditions(session, filters)
  const newestFirst = [...session.machine.containers.values()].toReversed()
  const found = newestFirst.filter((one) => (included || isRunning(one)) && tests.every((test) => test(one)))
  return last > 0 ? found.slice(0, last) : found
}

function checkFilters(filters: Filters): void {
  refuseUnknownFilters(filters, containerFilters)
  for (const value of filters.get('status') ?? []) {
    if (containerStatuses.some((status) => status === value)) continue
    throw invalidFilter(
      'status',
      value,
      `invalid value for state (${value}): must be one of ${containerStatuses.join(', ')}`,
    )
  }
  for (const value of filters.get('health') ?? []) {
    if (healthStatuses.includes(value)) continue
    throw invalidFilter(
      'health',
      value,
      `invalid value for health (${value}): must be one of ${healthStatuses.join(', ')}`,
    )
  }
  for (const value of filters.get('exited') ?? []) {
    if (!/^[-+]?\d+$/.test(value))
      throw invalidFilter('exited', value, `strconv.Atoi: parsing "${value}": invalid syntax`)
  }
}

function invalidFilter(name: string, value: string, reason: string): EngineError {
  return new EngineError('invalid-argument', `invalid filter '${name}=${value}': ${reason}`)
}

type Condition = (container: Container) => boolean

/** One condition for each filter that is given; of several values for one filter any may hold. */
function conditions(session: Session, filters: Filters): readonly Condition[] {
  const { machine } = session
  const wantsTasks = booleanFilter(filters, 'is-task', false)
  const any = (name: string, holds: (container: Container, value: string) => boolean): Condition => {
    const values = filters.get(name)
    return (container) => values === undefined || values.some((value) => holds(container, value))
  }
  return [
    any('id', ({ id }, value) => idOfPrefix(machine, value) === id),
    any('name', ({ name }, value) => [name, `/${name}`].some((text) => matchesExpressionOrText(value, text))),
    any('status', ({ state }, value) => state.status === value),
    any('health', ({ state }, value) => (state.health?.status ?? 'none') === value),
    any('exited', ({ state }, value) => state.finished !== undefined && state.exitCode === Number(value)),
    any('volume', ({ mounts }, value) =>
      mounts.some((mount) => mount.destination === value || (mount.type !== 'tmpfs' && sourceOf(mount) === value)),
    ),
    any('network', ({ endpoints }, value) =>
      endpoints.some(
        ({ networkName, networkId }) => networkName === value || (networkId !== '' && networkId.startsWith(value)),
      ),
    ),
    () => !wantsTasks,
    (container) => matchesLabels(filters, container.settings.labels),
    any('ancestor', ({ imageId }, value) => isAncestor(machine, imageId, value)),
    portCondition(filters, 'publish', ({ boundPorts }) =>
      boundPorts.map(({ hostPort, protocol }) => `${hostPort}/${protocol}`),
    ),
    portCondition(filters, 'expose', exposedPorts),
    orderCondition(session, filters, 'before', (own, other) => own < other),
    orderCondition(session, filters, 'since', (own, other) => own > other),
  ]
}

function sourceOf(mount: Exclude<Container['mounts'][number], { type: 'tmpfs' }>): string {
  return mount.type === 'volume' ? mount.volume : mount.source
}

/** The only container whose id begins so; undefined where there are several. */
function idOfPrefix({ containers }: Machine, prefix: string): string | undefined {
  const found = prefix === '' ? [] : [...containers.keys()].filter((id) => id.startsWith(prefix))
  return found.length === 1 ? found[0] : undefined
}

/** True for the image that the name means and for what was built on top of it, as its recorded parents tell. */
function isAncestor(machine: Machine, imageId: string, name: string): boolean {
  const ancestor = lookUpImage(machine, name)?.id
  let current: string | undefined = imageId
  while (current !== undefined && current !== ancestor) current = machine.images.get(current)?.parentId
  return ancestor !== undefined && current === ancestor
}

/** `publish` and `expose`: a port or a range, with or without its protocol. */
function portCondition(
  filters: Filters,
  name: 'publish' | 'expose',
  portsOf: (container: Container) => readonly string[],
): Condition {
  const values = filters.get(name)
  if (values === undefined) return () => true
  const wanted = new Set(values.flatMap((value) => readPorts(name, value)))
  return (container) => portsOf(container).some((port) => wanted.has(port))
}

/** Only a container that is on a network and runs has ports. */
function exposedPorts(container: Container): readonly string[] {
  if (!isRunning(container) || !leadsOutside(container)) return []
  return [...container.settings.exposedPorts, ...container.boundPorts.map(portName)]
}

function readPorts(name: string, text: string): readonly string[] {
  const [range = '', protocol = 'tcp'] = text.split('/')
  const [first = '', last = first] = range.split('-')
  const unreadable = (reason: string) =>
    new EngineError('invalid-argument', `error while looking up for ${name} ${text}: ${reason}`)
  for (const part of [first, last]) {
    if (/^\d+$/.test(part)) continue
    throw unreadable(`strconv.ParseUint: parsing "${part}": invalid syntax`)
  }
  if (Number(last) < Number(first)) throw unreadable(`Invalid range specified for the Port: ${range}`)
  const count = Number(last) - Number(first)
  return Array.from({ length: count + 1 }, (_, index) => `${Number(first) + index}/${protocol}`)
}

/** `before` and `since` another container, by the order of their creation. */
function orderCondition(
  session: Session,
  filters: Filters,
  name: 'before' | 'since',
  holds: (own: number, other: number) => boolean,
): Condition {
  const [reference] = filters.get(name) ?? []
  if (reference === undefined) return () => true
  const order = [...session.machine.containers.keys()]
  const other = order.indexOf(findContainer(session, reference, reference).id)
  return ({ id }) => holds(order.indexOf(id), other)
}
