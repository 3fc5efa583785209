/** `/sys` of a container, as far as lessons read it: its network devices and its memory limit. */
import { type GeneratedNode, generatedDirectory, generatedFile } from '../../filesystem/generated-backing'
import type { Session } from '../../session'
import type { Container } from '../container'
import { containerById } from '../store'
import { networkDevices } from './network-devices'

/** What the kernel says where no limit is set (cgroup v1, `memory.limit_in_bytes`). */
const noLimit = '9223372036854771712'

/** Everything beneath `/sys`. */
export function systemInformation(session: Session, containerId: string): GeneratedNode {
  const { clock } = session.machine
  const container = () => containerById(session, containerId)
  const directory = (children: () => ReadonlyMap<string, GeneratedNode>) => ({
    ...generatedDirectory(children, clock),
    mode: 0o755,
  })
  const empty = directory(() => new Map())
  const memory = directory(
    () => new Map([['memory.limit_in_bytes', generatedFile(() => `${memoryLimit(container())}\n`, clock)]]),
  )
  const controllers = ['blkio', 'cpu', 'cpuacct', 'cpuset', 'devices', 'freezer', 'memory', 'pids', 'systemd']
  const groups = new Map(controllers.map((name) => [name, name === 'memory' ? memory : empty]))
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
        const files = Object.entries(values).map(([file, text]): [string, GeneratedNode] => [
          file,
          generatedFile(() => `${text}\n`, clock),
        ])
        return [name, directory(() => new Map(files))]
      }),
    )
  })
  const top = ['block', 'bus', 'class', 'dev', 'devices', 'firmware', 'fs', 'kernel', 'module', 'power']
  const known = new Map([
    ['class', directory(() => new Map([['net', devices]]))],
    ['fs', directory(() => new Map([['cgroup', directory(() => groups)]]))],
  ])
  return generatedDirectory(() => new Map(top.map((name) => [name, known.get(name) ?? empty])), clock)
}

function memoryLimit({ hostSettings }: Container): string {
  return hostSettings.memory === 0 ? noLimit : String(hostSettings.memory)
}
