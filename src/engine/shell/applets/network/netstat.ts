/** `netstat`: the sockets that the kernel's tables have. */
import type { Process } from '../../../processes/program'
import { defineApplet } from '../applet'
import { readOptional } from '../support/accounts'
import { printRoutes } from './route'

export const netstat = defineApplet({
  name: 'netstat',
  options: 'laentuwxr',
  run({ process, options }) {
    if (options.has('r')) {
      printRoutes(process, options.has('n'), true)
      return 0
    }
    const some = options.has('t', 'u', 'w', 'x')
    const kept = options.has('a') ? 'servers and established' : options.has('l') ? 'only servers' : 'w/o servers'
    if (!some || options.has('t', 'u', 'w')) {
      const columns = 'Proto Recv-Q Send-Q Local Address           Foreign Address         State       '
      const shown = options.has('a', 'l') && (!some || options.has('t'))
      const rows = shown ? listeningRows(process, options.has('n')) : []
      process.write(1, `Active Internet connections (${kept})\n${columns}\n${rows.join('')}`)
    }
    if (!some || options.has('x')) {
      const columns = 'Proto RefCnt Flags       Type       State         I-Node Path'
      process.write(1, `Active UNIX domain sockets (${kept})\n${columns}\n`)
    }
    return 0
  },
})

/** Place and port in the kernel's digits: `0100007F:1F90`, or with the 32 digits of an IPv6 address. */
const entry = /^ *\d+: ([0-9A-F]+):([0-9A-F]{4}) /

/** A row for every line of the tables, in which there are only sockets that listen. */
function listeningRows(process: Process, numeric: boolean): readonly string[] {
  const lines = ['tcp', 'tcp6'].flatMap((name) => readOptional(process, `/proc/net/${name}`).split('\n'))
  return lines.flatMap((line) => {
    const [, digits, port] = entry.exec(line) ?? []
    if (digits === undefined || port === undefined) return []
    const anywhere = digits.length > 8 ? '::' : '0.0.0.0'
    const local = `${placeOf(digits, numeric)}:${Number.parseInt(port, 16)}`
    return `tcp        0      0 ${local.padEnd(23)} ${`${anywhere}:*`.padEnd(23)} LISTEN      \n`
  })
}

function placeOf(digits: string, numeric: boolean): string {
  if (digits.length > 8) return '::'
  const bytes = (digits.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).toReversed()
  const address = bytes.join('.')
  return address === '127.0.0.1' && !numeric ? 'localhost' : address
}
