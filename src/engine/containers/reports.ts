/** What the daemon reports in `docker events` of a container's runs: its networks, volumes and programs. */
import { nextIdentifier } from '../identifiers'
import { note, type Session } from '../session'
import type { Container } from './container'

/** Notes that the container's volumes are mounted (moby, container/container_unix.go, `mountVolumes`). */
export function reportMounted(session: Session, { id, mounts }: Container): void {
  for (const mount of mounts) {
    if (mount.type !== 'volume') continue
    note(session, 'volume', 'mount', mount.volume, {
      driver: 'local',
      container: id,
      destination: mount.destination,
      'read/write': String(!mount.readOnly),
      propagation: '',
    })
  }
}

/** Notes that the container's volumes are not mounted any more. */
export function reportUnmounted(session: Session, { id, mounts }: Container): void {
  for (const mount of mounts) {
    if (mount.type === 'volume') note(session, 'volume', 'unmount', mount.volume, { driver: 'local', container: id })
  }
}

/** Notes that a container that starts has joined its networks (moby, daemon/container_operations.go). */
export function reportConnected(session: Session, container: Container): void {
  reportNetworks(session, container, 'connect')
}

/** Notes that the container has left its networks, also those that a failed start had not joined yet: the daemon clears up alike. */
export function reportDisconnected(session: Session, container: Container): void {
  reportNetworks(session, container, 'disconnect')
}

function reportNetworks(session: Session, { id, endpoints }: Container, action: 'connect' | 'disconnect'): void {
  for (const { networkId, networkName } of endpoints) {
    const { networks } = session.machine
    const network = networks.get(networkId) ?? [...networks.values()].find(({ name }) => name === networkName)
    if (network === undefined) continue
    note(session, 'network', action, network.id, { container: id, name: network.name, type: network.driver })
  }
}

/** Notes that a program is going to run beside the main one, and returns the identifier that it goes by. */
export function announceExec(session: Session, containerId: string, command: readonly string[]): string {
  const execID = nextIdentifier(session)
  const [program = '', ...words] = command
  for (const action of ['exec_create', 'exec_start']) {
    note(session, 'container', `${action}: ${program} ${words.join(' ')}`, containerId, { execID })
  }
  return execID
}
