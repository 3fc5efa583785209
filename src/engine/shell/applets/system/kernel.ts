/** Applets about the kernel, its users and its devices, most of which a container may not or need not touch. */
import { AppletFailure, complain, defineApplet } from '../applet'
import { UsageError } from '../options'
import { knownHost } from '../support/addresses'
import { readInput } from '../support/input'

export const dmesg = defineApplet({
  name: 'dmesg',
  options: 'cn:s:r',
  run(): never {
    throw new AppletFailure('klogctl: Operation not permitted')
  },
})

export const lsmod = defineApplet({
  name: 'lsmod',
  run(invocation) {
    complain(invocation, '/proc/modules: No such file or directory')
    invocation.process.write(1, 'Module                  Size  Used by    Not tainted\n')
    return 0
  },
})

/** There is no record of logins in a container. */
export const last = defineApplet({
  name: 'last',
  options: 'Wf:',
  run(): never {
    throw new AppletFailure("can't open '/var/log/wtmp': No such file or directory")
  },
})

export const logname = defineApplet({
  name: 'logname',
  run(): never {
    throw new AppletFailure('getlogin: Inappropriate ioctl for device')
  },
})

export const w = defineApplet({
  name: 'w',
  run({ process }) {
    process.write(1, 'USER\t\tTTY\t\tIDLE\tTIME\t\t HOST\n')
    return 0
  },
})

export const nologin = defineApplet({
  name: 'nologin',
  run({ process }) {
    process.write(1, 'This account is not available\n')
    return 1
  },
})

/** The first address of the host's name, its bytes in an order of their own (`gethostid(3)`). */
export const hostid = defineApplet({
  name: 'hostid',
  run({ process }) {
    const address = knownHost(process, process.hostname())?.address ?? '0.0.0.0'
    const bytes = address.split('.').map((byte) => Number(byte).toString(16).padStart(2, '0'))
    process.write(1, `${[1, 0, 3, 2].map((index) => bytes[index] ?? '00').join('')}\n`)
    return 0
  },
})

export const dnsdomainname = defineApplet({
  name: 'dnsdomainname',
  run({ process }) {
    const name = process.hostname()
    const found = knownHost(process, name)
    if (found === undefined) throw new AppletFailure(`${name}: Host name lookup failure`)
    const [, ...domain] = found.canonicalName.split('.')
    if (domain.length > 0) process.write(1, `${domain.join('.')}\n`)
    return 0
  },
})

/** What is written is on the disk at once. */
export const sync = defineApplet({ name: 'sync', options: 'df', run: () => 0 })

export const uuidgen = defineApplet({
  name: 'uuidgen',
  run({ process }) {
    process.write(1, process.files.readFile('/proc/sys/kernel/random/uuid'))
    return 0
  },
})

export const factor = defineApplet({
  name: 'factor',
  *run({ process, operands }) {
    const words = operands.length > 0 ? operands : (yield* readInput(process, '-')).trim().split(/\s+/)
    for (const operand of words) {
      if (!/^\d+$/.test(operand)) throw new UsageError()
      process.write(
        1,
        `${operand}:${primeFactors(Number(operand))
          .map((prime) => ` ${prime}`)
          .join('')}\n`,
      )
    }
    return 0
  },
})

function primeFactors(number: number): readonly number[] {
  const factors: number[] = []
  let rest = number
  for (let candidate = 2; candidate * candidate <= rest; candidate += 1) {
    while (rest % candidate === 0) {
      factors.push(candidate)
      rest /= candidate
    }
  }
  return rest > 1 ? [...factors, rest] : factors
}
