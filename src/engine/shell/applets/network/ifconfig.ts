/** `ifconfig`: the network devices and their addresses. Changing them takes rights that containers do not have. */
import { AppletFailure, defineApplet, systemChangeFailure, verbatim } from '../applet'
import { type Interface, interfaces } from '../support/interfaces'

export const ifconfig = defineApplet({
  name: 'ifconfig',
  rewrite: verbatim,
  run({ process, operands }) {
    const words = operands.filter((word) => word !== '-a')
    const all = interfaces(process)
    const [name, change] = words
    const shown = name === undefined ? all : all.filter((device) => device.name === name)
    if (change !== undefined) {
      throw systemChangeFailure(process, 'NET_ADMIN', `${requestOf(change)}: Operation not permitted`)
    }
    if (shown.length === 0) throw new AppletFailure(`${name}: error fetching interface information: Device not found`)
    process.write(1, shown.map((device) => `${description(device)}\n`).join(''))
    return 0
  },
})

/** The `ioctl` by which the kernel is asked for a change. */
function requestOf(change: string): string {
  if (change === 'up' || change === 'down') return 'SIOCSIFFLAGS'
  if (change === 'mtu') return 'SIOCSIFMTU'
  return change === 'netmask' ? 'SIOCSIFNETMASK' : 'SIOCSIFADDR'
}

function description(device: Interface): string {
  const isLoopback = device.name === 'lo'
  const kind = isLoopback ? 'Local Loopback  ' : `Ethernet  HWaddr ${device.hardwareAddress.toUpperCase()}  `
  const flags = isLoopback ? 'UP LOOPBACK RUNNING' : 'UP BROADCAST RUNNING MULTICAST'
  const lines = [
    ...addressLine(device),
    ...(isLoopback ? ['inet6 addr: ::1/128 Scope:Host'] : []),
    `${flags}  MTU:${device.packetSize}  Metric:1`,
    'RX packets:0 errors:0 dropped:0 overruns:0 frame:0',
    'TX packets:0 errors:0 dropped:0 overruns:0 carrier:0',
    `collisions:0 txqueuelen:${isLoopback ? 1000 : 0} `,
    'RX bytes:0 (0.0 B)  TX bytes:0 (0.0 B)',
  ]
  const heading = `${device.name.padEnd(9)} Link encap:${kind}\n`
  return heading + lines.map((line) => `          ${line}\n`).join('')
}

function addressLine({ address }: Interface): readonly string[] {
  if (address === undefined) return []
  const broadcast = address.broadcast === '' ? '' : `  Bcast:${address.broadcast}`
  return [`inet addr:${address.address}${broadcast}  Mask:${maskOf(address.prefixLength)}`]
}

function maskOf(prefixLength: number): string {
  return [0, 8, 16, 24].map((start) => 256 - 2 ** (8 - Math.min(8, Math.max(0, prefixLength - start)))).join('.')
}
