/** Creating, finding and removing volumes (moby, volume/service and volume/local). */
import { EngineError } from '../errors'
import { nextIdentifier } from '../identifiers'
import { change, emit, type Session } from '../session'
import { problemWithOptions } from './local-options'
import type { Volume } from './volume'
import { deleteVolume, emptyVolume, usersOf } from './volume-use'

const validName = /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/

/** What `docker volume create` asks for; an empty name makes an anonymous volume. */
export type VolumeRequest = {
  readonly name: string
  readonly driver: string
  readonly labels: ReadonlyMap<string, string>
  readonly options: ReadonlyMap<string, string>
}

/** Where the files of a volume lie on the host: `Mountpoint` of `docker volume inspect`. */
export function mountpointOf(volumeName: string): string {
  return `/var/lib/docker/volumes/${volumeName}/_data`
}

/**
 * Creates a volume, or returns the one that has this name already.
 * @throws EngineError for names and drivers that are not possible.
 */
export function createVolume(session: Session, request: VolumeRequest): Volume {
  const name = request.name === '' ? nextIdentifier(session) : request.name
  checkDriver(name, request.driver)
  const existing = session.machine.volumes.get(name)
  if (existing !== undefined) return existing
  checkName(name)
  const problem = problemWithOptions(request.options)
  if (problem !== undefined) throw new EngineError(problem.kind, `create ${name}: ${problem.message}`)
  const now = session.machine.clock
  const labels = request.name === '' ? new Map(request.labels).set(anonymousLabel, '') : request.labels
  const volume: Volume = {
    name,
    driver: 'local',
    created: now,
    labels,
    options: request.options,
    anonymous: request.name === '',
    files: emptyVolume(request.options, now),
  }
  change(session, { volumes: new Map(session.machine.volumes).set(volume.name, volume) })
  emit(session, { type: 'volume.created', volume: volume.name })
  return volume
}

/** The label that the daemon puts on volumes that nobody named. */
const anonymousLabel = 'com.docker.volume.anonymous'

function checkDriver(name: string, driver: string): void {
  if (driver === '' || driver === 'local') return
  throw new EngineError(
    'not-found',
    `create ${name}: error looking up volume plugin ${driver}: plugin "${driver}" not found`,
  )
}

function checkName(name: string): void {
  if (/^[!-~ ]$/.test(name)) {
    throw new EngineError(
      'invalid-argument',
      `create ${name}: volume name is too short, names should be at least two alphanumeric characters`,
    )
  }
  if (validName.test(name)) return
  throw new EngineError(
    'invalid-argument',
    `create ${name}: "${name}" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path`,
  )
}

/**
 * The volume with exactly this name, with or without a slash before it, which is lost in an address, and blanks around it.
 * @throws EngineError when there is none.
 */
export function findVolume(session: Session, reference: string): Volume {
  const name = reference.trim().replace(/^\//, '')
  const volume = session.machine.volumes.get(name)
  if (volume === undefined) throw new EngineError('not-found', `get ${name}: no such volume`)
  return volume
}

/**
 * Removes a volume that no container uses. With `force` a volume that is not there is no error.
 * @throws EngineError when it is in use or, without force, missing.
 */
export function removeVolume(session: Session, reference: string, force: boolean): void {
  const name = reference.replace(/^\//, '')
  if (force && !session.machine.volumes.has(name)) return
  findVolume(session, name)
  const users = usersOf(session.machine, name)
  if (users.length > 0) {
    throw new EngineError('conflict', `remove ${name}: volume is in use - [${users.join(', ')}]`)
  }
  deleteVolume(session, name)
}
