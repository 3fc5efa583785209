/** `/proc/PID/ns`: the namespaces that a process is in (`namespaces(7)`). */
import { type GeneratedNode, generatedDirectory } from '../../filesystem/generated-backing'
import { stableNumber } from '../../filesystem/stable-number'
import type { Container } from '../container'

/** The numbers of the first namespaces of a kernel, those of the host (include/linux/proc_ns.h). */
const hostNumbers = { cgroup: 4026531835, net: 4026531840, time: 4026531834, user: 4026531837, uts: 4026531838 }

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
  const { networkMode, pidMode = '', utsMode } = hostSettings
  switch (kind) {
    case 'cgroup':
    case 'time':
    case 'user':
      return hostNumbers[kind]
    case 'net':
      return networkMode === 'host' ? hostNumbers.net : ownNumber(sharedWith(networkMode) ?? id, kind)
    case 'pid':
      return ownNumber(sharedWith(pidMode) ?? id, kind)
    case 'uts':
      return utsMode === 'host' ? hostNumbers.uts : ownNumber(id, kind)
    default:
      return ownNumber(id, kind)
  }
}

/** The ID of the container that a mode names. */
function sharedWith(mode: string): string | undefined {
  return /^container:(.*)$/.exec(mode)?.[1]
}

/** The kernel counts upwards from the host's; ours follow from the container's ID. */
function ownNumber(id: string, kind: Kind): number {
  return 4026532200 + (stableNumber(`${id} ${kind}`) % 100_000)
}
