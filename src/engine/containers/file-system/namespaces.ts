/** `/proc/PID/ns`: the namespaces that a process is in (`namespaces(7)`). */
import { type GeneratedNode, generatedDirectory } from '../../filesystem/generated-backing'
import { stableNumber } from '../../filesystem/stable-number'
import type { Container } from '../container'

/** The numbers of the first namespaces of a kernel, those of the host (include/linux/proc_ns.h). */
const hostNumbers = { cgroup: 4026531835, net: 4026531840, time: 4026531834, user: 4026531837 }

/** Names in the directory, and the kind of namespace that each leads to. */
const entries = [
  ['cgroup', 'cgroup'],
  ['ipc', 'ipc'],
  ['mnt', 'mnt'],
  ['net', 'net'],
  ['pid', 'pid'],
  ['pid_for_children', 'pid'],
  ['time', 'time'],
  ['time_for_children', 'time'],
  ['user', 'user'],
  ['uts', 'uts'],
] as const

type Kind = (typeof entries)[number][1]

/** The directory of a process of this container. `link` makes a symbolic link. */
export function describeNamespaces(
  container: Container,
  link: (target: string) => GeneratedNode,
  modified: number,
): GeneratedNode {
  const links = entries.map(([name, kind]): [string, GeneratedNode] => [
    name,
    link(`${kind}:[${namespaceNumber(container, kind)}]`),
  ])
  return { ...generatedDirectory(() => new Map(links), modified), mode: 0o511 }
}

/** Two processes are in the same namespace when these numbers are the same. */
function namespaceNumber({ id, hostSettings }: Container, kind: Kind): number {
  switch (kind) {
    case 'cgroup':
    case 'time':
    case 'user':
      return hostNumbers[kind]
    case 'net':
      return networkNumber(id, hostSettings.networkMode)
    default:
      return ownNumber(id, kind)
  }
}

function networkNumber(id: string, networkMode: string): number {
  if (networkMode === 'host') return hostNumbers.net
  const [, owner = id] = /^container:(.*)$/.exec(networkMode) ?? []
  return ownNumber(owner, 'net')
}

/** The kernel counts upwards from the host's; ours follow from the container's ID. */
function ownNumber(id: string, kind: Kind): number {
  return 4026532200 + (stableNumber(`${id} ${kind}`) % 100_000)
}
