/** What root may do in a container (moby, `daemon/pkg/oci/caps`). */
import { EngineError } from '../errors'
import { type Capability, capabilities } from '../processes/capabilities'
import type { HostSettings } from './host-settings'

const ordinary: ReadonlySet<Capability> = new Set([
  'CHOWN',
  'DAC_OVERRIDE',
  'FSETID',
  'FOWNER',
  'MKNOD',
  'NET_RAW',
  'SETGID',
  'SETUID',
  'SETFCAP',
  'SETPCAP',
  'NET_BIND_SERVICE',
  'SYS_CHROOT',
  'KILL',
  'AUDIT_WRITE',
])

/** All of them, in requests. */
const all = 'ALL'

type Requested = Pick<HostSettings, 'privileged' | 'addedCapabilities' | 'droppedCapabilities'>

/** What a container's processes may have at most: all of it when it is privileged. */
export function boundingSet({
  privileged,
  addedCapabilities = [],
  droppedCapabilities = [],
}: Requested): ReadonlySet<Capability> {
  const [added, dropped] = [new Set(addedCapabilities), new Set(droppedCapabilities)]
  const has = (set: ReadonlySet<string>, name: Capability): boolean => set.has(`CAP_${name}`)
  if (privileged) return new Set(capabilities)
  if (added.has(all)) return new Set(capabilities.filter((name) => !has(dropped, name)))
  return new Set(
    capabilities.filter((name) => has(added, name) || (!dropped.has(all) && ordinary.has(name) && !has(dropped, name))),
  )
}

const without = (own: ReadonlySet<Capability>): ReadonlySet<Capability> =>
  new Set(capabilities.filter((name) => !own.has(name)))

// A container's file system is opened often, and most containers are ordinary.
const ordinarilyLacked = without(ordinary)

/** What root cannot do in a container. */
export function lackedCapabilities(settings: Requested): ReadonlySet<Capability> {
  const { privileged, addedCapabilities, droppedCapabilities } = settings
  const isOrdinary = !privileged && addedCapabilities === undefined && droppedCapabilities === undefined
  return isOrdinary ? ordinarilyLacked : without(boundingSet(settings))
}

/**
 * The lists as they are kept: `CAP_CHOWN` for `chown`, in order and without repetitions.
 * @throws EngineError for a capability that is not known
 */
export function settleCapabilities(settings: HostSettings): HostSettings {
  const { addedCapabilities = [], droppedCapabilities = [] } = settings
  const added = normalised(addedCapabilities, 'CapAdd')
  const dropped = normalised(droppedCapabilities, 'CapDrop')
  return {
    ...settings,
    ...(added.length === 0 ? {} : { addedCapabilities: added }),
    ...(dropped.length === 0 ? {} : { droppedCapabilities: dropped }),
  }
}

const known = new Set<string>(capabilities.map((name) => `CAP_${name}`)).add(all)

function normalised(names: readonly string[], field: string): readonly string[] {
  const full = names.map((name) => {
    const upper = name.toUpperCase()
    return upper === all || upper.startsWith('CAP_') ? upper : `CAP_${upper}`
  })
  const unknown = full.find((name) => !known.has(name))
  if (unknown !== undefined) {
    throw new EngineError('invalid-argument', `invalid ${field}: unknown capability: ${JSON.stringify(unknown)}`)
  }
  return [...new Set(full)].sort()
}
