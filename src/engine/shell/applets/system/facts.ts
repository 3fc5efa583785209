/** Facts about the machine: `uname`, `arch`, `hostname`, `nproc`, `uptime`, `free`, `tty`, `who`, `hostid`. */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import { readSet } from '../../../processes/processor-sets'
import type { Process } from '../../../processes/program'
import { AppletFailure, defineApplet, systemChangeFailure } from '../applet'
import { readOptional } from '../support/accounts'
import { knownHost } from '../support/addresses'
import { formatDate } from '../support/dates'
import { openInput } from '../support/input'
import { wholeNumber } from '../support/numbers'
import { humanSize } from '../support/sizes'

/** The fields of `uname` in the order in which they are printed. */
const unameFields: readonly {
  readonly letter: string
  readonly inAll: boolean
  readonly value: (process: Process) => string
}[] = [
  { letter: 's', inAll: true, value: ({ system }) => system.kernelName },
  { letter: 'n', inAll: true, value: (process) => process.hostname() },
  { letter: 'r', inAll: true, value: ({ system }) => system.kernelRelease },
  { letter: 'v', inAll: true, value: ({ system }) => system.kernelVersion },
  { letter: 'm', inAll: true, value: ({ system }) => system.hardware },
  { letter: 'p', inAll: false, value: () => 'unknown' },
  { letter: 'i', inAll: false, value: () => 'unknown' },
  { letter: 'o', inAll: true, value: () => 'GNU/Linux' },
]

export const uname = defineApplet({
  name: 'uname',
  options: 'snrvmpioa',
  maximumOperands: 0,
  run({ process, options }) {
    const chosen = unameFields.filter((field) => (options.has('a') ? field.inAll : options.has(field.letter)))
    const shown = chosen.length === 0 ? unameFields.slice(0, 1) : chosen
    process.write(1, `${shown.map((field) => field.value(process)).join(' ')}\n`)
    return 0
  },
})

export const arch = defineApplet({
  name: 'arch',
  run({ process }) {
    process.write(1, `${process.system.hardware}\n`)
    return 0
  },
})

export const hostname = defineApplet({
  name: 'hostname',
  options: 'sidfF:y',
  maximumOperands: 1,
  run({ process, options, operands }) {
    const asks = options.has('s', 'i', 'd', 'f')
    const file = options.value('F')
    if (!asks && (file !== undefined || operands.length > 0)) {
      if (file !== undefined) readSetFile(process, file)
      throw systemChangeFailure(process, 'SYS_ADMIN', 'sethostname: Operation not permitted')
    }
    const name = process.hostname()
    if (!asks) {
      process.write(1, `${name}\n`)
      return 0
    }
    const found = knownHost(process, name)
    if (found === undefined) throw new AppletFailure(`${name}: Host name lookup failure`)
    const [short = '', ...domain] = found.canonicalName.split('.')
    if (options.has('f')) process.write(1, `${found.canonicalName}\n`)
    else if (options.has('s')) process.write(1, `${short}\n`)
    else if (options.has('i')) process.write(1, `${found.address}\n`)
    else if (domain.length > 0) process.write(1, `${domain.join('.')}\n`)
    return 0
  },
})

/** The name that `-F` gives is read before it is refused. */
function readSetFile(process: Process, path: string): void {
  try {
    openInput(process, path).close()
  } catch (error) {
    if (error instanceof FileSystemError) throw new AppletFailure(`can't open '${path}': ${strerror(error.code)}`)
    throw error
  }
}

export const nproc = defineApplet({
  name: 'nproc',
  options: '\u0001\u0002:',
  longOptions: { all: '\u0001', ignore: '\u0002' },
  run({ process, options }) {
    const count = (options.has('\u0001') ? undefined : usableProcessors(process)) ?? process.system.processors
    process.write(1, `${Math.max(1, count - wholeNumber(options.value('\u0002') ?? '0'))}\n`)
    return 0
  },
})

/** How many processors the process may run on; undefined where no `/proc` tells (`sched_getaffinity(2)`). */
function usableProcessors(process: Process): number | undefined {
  const [, list = ''] = /^Cpus_allowed_list:\t(.*)$/m.exec(readOptional(process, '/proc/self/status')) ?? []
  return readSet(list)?.length
}

export const uptime = defineApplet({
  name: 'uptime',
  options: '',
  run({ process }) {
    const seconds = Number(readOptional(process, '/proc/uptime').split(' ')[0] ?? 0)
    const minutes = Math.floor(seconds / 60)
    const days = Math.floor(minutes / 1440)
    const length =
      (days > 0 ? `${days} day${days === 1 ? '' : 's'}, ` : '') +
      (minutes % 1440 >= 60
        ? `${`${Math.floor((minutes % 1440) / 60)}`.padStart(2)}:${`${minutes % 60}`.padStart(2, '0')}`
        : `${minutes % 60} min`)
    process.write(1, ` ${formatDate(process.now(), '%H:%M:%S')} up ${length},  load average: 0.00, 0.00, 0.00\n`)
    return 0
  },
})

/** How the memory of the simulated host is used, as shares of the whole. */
const memoryShares = { used: 0.009, shared: 0.0004, cache: 0.025 }

export const free = defineApplet({
  name: 'free',
  options: 'bkmgh',
  run({ process, options }) {
    const total = process.system.memoryTotal
    const used = Math.floor(total * memoryShares.used)
    const cache = Math.floor(total * memoryShares.cache)
    const shared = Math.floor(total * memoryShares.shared)
    const show = memoryFormat(options.last('b', 'k', 'm', 'g', 'h'))
    const row = (title: string, values: readonly number[]): string =>
      `${title.padEnd(7)}${values.map((value) => show(value).padStart(12)).join('')}\n`
    const header = `       ${['total', 'used', 'free', 'shared', 'buff/cache', 'available'].map((name) => name.padStart(12)).join('')}\n`
    process.write(
      1,
      header +
        row('Mem:', [total, used, total - used - cache, shared, cache, total - used - shared]) +
        row('Swap:', [0, 0, 0]),
    )
    return 0
  },
})

function memoryFormat(unit: string | undefined): (bytes: number) => string {
  if (unit === 'h') return humanSize
  const divisor = unit === 'b' ? 1 : unit === 'm' ? 1024 ** 2 : unit === 'g' ? 1024 ** 3 : 1024
  return (bytes) => `${Math.floor(bytes / divisor)}`
}

export const tty = defineApplet({
  name: 'tty',
  options: 's',
  run({ process, options }) {
    const terminal = process.isTerminal(0)
    if (!options.has('s')) process.write(1, terminal ? '/dev/pts/0\n' : 'not a tty\n')
    return terminal ? 0 : 1
  },
})

/** Nobody logs in to a container. */
export const who = defineApplet({ name: 'who', options: 'aH', run: () => 0 })

export const sysctl = defineApplet({
  name: 'sysctl',
  options: 'neqw',
  minimumOperands: 1,
  run({ process, options, operands, name }) {
    let exitCode = 0
    for (const operand of operands) {
      const [key = '', ...value] = operand.split('=')
      if (options.has('w') || value.length > 0)
        throw new AppletFailure(`error setting key '${key}': Read-only file system`)
      try {
        const content = process.files.readFile(`/proc/sys/${key.replaceAll('.', '/')}`)
        const text = new TextDecoder().decode(content).trimEnd()
        process.write(1, options.has('n') ? `${text}\n` : `${key} = ${text}\n`)
      } catch (error) {
        if (!(error instanceof FileSystemError)) throw error
        const reason =
          error.code === 'ENOENT'
            ? `error: '${key.replaceAll('.', '/')}' is an unknown key`
            : `error reading key '${key}': ${strerror(error.code)}`
        process.write(2, `${name}: ${reason}\n`)
        exitCode = 1
      }
    }
    return exitCode
  },
})
