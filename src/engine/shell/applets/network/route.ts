/** `route` and `arp`: the routing table, and neighbours, of which there is no list. */
import type { Process } from '../../../processes/program'
import { defineApplet, systemChangeFailure } from '../applet'
import { routingTable } from '../support/interfaces'

export const route = defineApplet({
  name: 'route',
  options: 'A:ne',
  run({ process, options, operands }) {
    if (operands.length > 0) throw systemChangeFailure(process, 'NET_ADMIN', 'SIOCADDRT: Operation not permitted')
    printRoutes(process, options.has('n'), options.has('e'))
    return 0
  },
})

/** @param windows shows the columns of `netstat -r` instead of those of `route` */
export function printRoutes(process: Process, numeric: boolean, windows: boolean): void {
  const columns = windows ? '  MSS Window  irtt' : 'Metric Ref    Use'
  const heading = `Kernel IP routing table\nDestination     Gateway         Genmask         Flags ${columns} Iface\n`
  const rows = routingTable(process).map(({ device, destination, gateway, mask }) => {
    const isDefault = destination === '0.0.0.0'
    const to = isDefault && !numeric ? 'default' : destination
    const via = gateway === '0.0.0.0' && !numeric ? '*' : gateway
    const flags = gateway === '0.0.0.0' ? 'U' : 'UG'
    const numbers = windows ? '    0 0          0' : '0      0        0'
    return `${[to, via, mask].map((text) => text.padEnd(16)).join('')}${flags.padEnd(6)}${numbers} ${device}\n`
  })
  process.write(1, heading + rows.join(''))
}

/** The simulated kernel keeps no list of neighbours. */
export const arp = defineApplet({
  name: 'arp',
  options: 'nvaH:A:p:d:s:D:i:t:',
  run: () => 0,
})
