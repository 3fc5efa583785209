/** `/sys` of a container, as far as lessons read it: its network devices and its limits. */
import { type GeneratedNode, generatedDirectory, generatedFile } from '../../filesystem/generated-backing'
import type { Session } from '../../session'
import { systemFacts } from '../../system'
import { containerById } from '../store'
import { controlGroups } from './control-groups'
import { networkDevices } from './network-devices'

/** Everything beneath `/sys`. */
export function systemInformation(session: Session, containerId: string): GeneratedNode {
  const { clock } = session.machine
  const container = () => containerById(session, containerId)
  const directory = (children: () => ReadonlyMap<string, GeneratedNode>) => ({
    ...generatedDirectory(children, clock),
    mode: 0o755,
  })
  const empty = directory(() => new Map())
  const groups = (): ReadonlyMap<string, GeneratedNode> => {
    const controllers = controlGroups(container(), systemFacts(session.machine).processors)
    return new Map([...controllers].map(([name, files]) => [name, directory(() => textFiles(files, clock))]))
  }
  const devices = directory(() => {
    return new Map(
      networkDevices(session, container()).map((device): [string, GeneratedNode] => {
        const { name } = device
        const values = {
          address: device.hardwareAddress,
          ifindex: String(device.index),
          iflink: String(device.peerIndex),
          mtu: String(device.packetSize),
          operstate: name === 'lo' ? 'unknown' : 'up',
        }
        return [name, directory(() => textFiles(new Map(Object.entries(values)), clock))]
      }),
    )
  })
  const top = ['block', 'bus', 'class', 'dev', 'devices', 'firmware', 'fs', 'kernel', 'module', 'power']
  const known = new Map([
    ['class', directory(() => new Map([['net', devices]]))],
    ['fs', directory(() => new Map([['cgroup', directory(groups)]]))],
  ])
  return generatedDirectory(() => new Map(top.map((name) => [name, known.get(name) ?? empty])), clock)
}

/** A file for each text, with a newline at its end. */
function textFiles(texts: ReadonlyMap<string, string>, modified: number): ReadonlyMap<string, GeneratedNode> {
  return new Map([...texts].map(([name, text]) => [name, generatedFile(() => `${text}\n`, modified)]))
}
