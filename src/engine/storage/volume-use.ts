/** Which containers use which volumes. */
import type { Container } from '../containers/container'
import type { Machine } from '../machine'
import { change, emit, type Session } from '../session'

/** IDs of the containers that mount the volume, running or not, oldest first. */
export function usersOf(machine: Machine, volume: string): readonly string[] {
  return [...machine.containers.values()]
    .filter((container) => container.mounts.some((mount) => mount.type === 'volume' && mount.volume === volume))
    .map((container) => container.id)
}

/** Removes the anonymous volumes of a container that is gone already, as far as nobody else uses them. */
export function removeAnonymousVolumes(session: Session, container: Container): void {
  for (const mount of container.mounts) {
    if (mount.type !== 'volume' || !mount.anonymous) continue
    if (usersOf(session.machine, mount.volume).length === 0) deleteVolume(session, mount.volume)
  }
}

/** Takes a volume out of the store; nobody uses it. */
export function deleteVolume(session: Session, name: string): void {
  const volumes = new Map(session.machine.volumes)
  if (!volumes.delete(name)) return
  change(session, { volumes })
  emit(session, { type: 'volume.removed', volume: name })
}
