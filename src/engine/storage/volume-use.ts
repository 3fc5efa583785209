/** Which containers use which volumes. */
import type { Container } from '../containers/container'
import { temporaryOwner } from '../containers/temporary-options'
import type { LayerTree } from '../filesystem/node'
import { emptyTree } from '../filesystem/tree'
import type { Machine } from '../machine'
import { change, emit, type Session } from '../session'
import { temporaryVolumeOptions } from './local-options'

/** IDs of the containers that mount the volume, running or not, oldest first. */
export function usersOf(machine: Machine, volume: string): readonly string[] {
  return [...machine.containers.values()]
    .filter((container) => container.mounts.some((mount) => mount.type === 'volume' && mount.volume === volume))
    .map((container) => container.id)
}

/** What a volume begins with. A tmpfs is for everybody, unless its options say otherwise. */
export function emptyVolume(options: ReadonlyMap<string, string>, now: number): LayerTree {
  const temporary = temporaryVolumeOptions(options)
  if (temporary === undefined) return emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: now })
  return emptyTree({ ...temporaryOwner(temporary), modified: now })
}

/** What was in a volume that is a tmpfs is gone when the last container that has it mounted stops (moby, volume/local, `Unmount`). */
export function emptyTemporaryVolumes(session: Session, { mounts }: Container): void {
  const { clock, containers } = session.machine
  for (const mount of mounts) {
    const volume = mount.type === 'volume' ? session.machine.volumes.get(mount.volume) : undefined
    if (volume === undefined || temporaryVolumeOptions(volume.options) === undefined) continue
    const isMounted = usersOf(session.machine, volume.name).some((id) => holdsMounts(containers.get(id)))
    if (isMounted) continue
    const emptied = { ...volume, files: emptyVolume(volume.options, clock) }
    change(session, { volumes: new Map(session.machine.volumes).set(volume.name, emptied) })
  }
}

const holdsMounts = (container: Container | undefined) =>
  container?.state.status === 'running' || container?.state.status === 'paused'

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
