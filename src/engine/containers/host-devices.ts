/** Devices of the host that a container is given (`--device`; moby, daemon/daemon_unix.go and oci/devices_linux.go). */
import { EngineError } from '../errors'
import type { SpecialNode } from '../filesystem/node'
import { nodeAt } from '../filesystem/tree'
import type { Machine } from '../machine'
import type { Container } from './container'

/**
 * The devices of a container that starts, by their paths in it.
 * @throws EngineError where the host has no such device
 */
export function hostDevices(machine: Machine, { hostSettings }: Container): ReadonlyMap<string, SpecialNode> {
  const found = (hostSettings.devices ?? []).map(({ host, inside }): [string, SpecialNode] => {
    const node = nodeAt(machine.host.files, host)
    if (node?.type === 'special') return [inside, node]
    const reason = node === undefined ? 'no such file or directory' : 'not a device node'
    const attempt = `error gathering device information while adding custom device "${host}"`
    throw new EngineError('invalid-argument', `${attempt}: ${reason}`)
  })
  return new Map(found)
}
