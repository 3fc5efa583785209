/** `/proc/net/tcp` and `tcp6`: the sockets that listen; the simulated connections are too short to be seen (`proc_pid_net(5)`). */

import { stableNumber } from '../../filesystem/stable-number'
import { kernelAddress } from '../../networks/addresses'
import type { ListeningSocket } from '../../networks/exchange'

/** Of `tcp` and `udp`, padded as the kernel pads it. */
export const socketHeader = `${'  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'.padEnd(149)}\n`

const headers = {
  tcp: socketHeader,
  tcp6: '  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n',
}

const nothing = { tcp: kernelAddress('0.0.0.0'), tcp6: '0'.repeat(32) }

/** State `0A`: it listens. */
const listeningState = '0A 00000000:00000000 00:00000000 00000000'

/** The table of one kind of sockets. */
export function socketTable(sockets: readonly ListeningSocket[], kind: 'tcp' | 'tcp6'): string {
  const rows = sockets.flatMap(({ port, address, userId }) => {
    const own = address.split(' ').find((part) => part.includes(':') === (kind === 'tcp6'))
    if (own === undefined) return []
    const place = kind === 'tcp' ? kernelAddress(own) : nothing.tcp6
    const digits = port.toString(16).toUpperCase().padStart(4, '0')
    const inode = 10_000 + (stableNumber(`${kind} ${port}`) % 90_000)
    const owner = `${String(userId).padStart(5)} ${'0'.padStart(8)} ${inode}`
    return `${place}:${digits} ${nothing[kind]}:0000 ${listeningState} ${owner} 1 0000000000000000 100 0 0 10 0`
  })
  const lines = rows.map((row, index) => `${String(index).padStart(4)}: ${row}`)
  return headers[kind] + lines.map((line) => `${kind === 'tcp' ? line.padEnd(149) : line}\n`).join('')
}
