/** `mount`, `umount` and `df`: what is mounted. */
import type { MountEntry } from '../../../filesystem/file-system'
import type { Process } from '../../../processes/program'
import { complain, defineApplet, type Invocation, systemChangeFailure } from '../applet'
import { joinPath } from '../support/paths'
import { allocatedBytes, humanSize } from '../support/sizes'
import { linkStatusOf, namesIn } from '../support/status'

export const mount = defineApplet({
  name: 'mount',
  options: 'afrwo:t:O:nsviB',
  longOptions: { bind: 'B', move: 'B', rbind: 'B' },
  run({ process, options, operands }) {
    if (operands.length > 0 || options.has('a', 'o', 'B')) {
      throw systemChangeFailure(process, 'SYS_ADMIN', 'permission denied (are you root?)')
    }
    const type = options.value('t')
    const entries = process.files.mounts().filter((entry) => type === undefined || entry.type === type)
    process.write(
      1,
      entries.map((entry) => `${entry.source} on ${entry.path} type ${entry.type} (${entry.options})\n`).join(''),
    )
    return 0
  },
})

export const umount = defineApplet({
  name: 'umount',
  options: 'rlfdat:',
  minimumOperands: 1,
  run(invocation) {
    for (const path of invocation.operands) {
      const refusal = `can't unmount ${path}: Operation not permitted`
      complain(invocation, systemChangeFailure(invocation.process, 'SYS_ADMIN', refusal).message)
    }
    return 1
  },
})

export const df = defineApplet({
  name: 'df',
  options: 'kPTmhaiB:t:',
  run(invocation) {
    const { process, options, operands } = invocation
    const entries = operands.length === 0 ? listed(invocation) : undefined
    process.write(1, `${header(invocation)}\n`)
    let exitCode = 0
    for (const entry of entries ?? operands.map((path) => mountOf(process, path) ?? path)) {
      if (typeof entry === 'string') {
        complain(invocation, `${entry}: can't find mount point`)
        exitCode = 1
      } else process.write(1, `${row(invocation, entry)}\n`)
    }
    return options.has('i') ? 0 : exitCode
  },
})

/** Mounts with a size of their own, unless -a asks for all. */
function listed({ process, options }: Invocation): readonly MountEntry[] {
  const type = options.value('t')
  return process.files
    .mounts()
    .filter((entry) => type === undefined || entry.type === type)
    .filter((entry) => options.has('a') || spaceOf(process, entry).total > 0)
}

/** The mount that a path lies on: the longest path that it begins with. */
function mountOf(process: Process, path: string): MountEntry | undefined {
  const absolute = process.resolve(path)
  if (!process.files.exists(absolute)) return undefined
  const real = process.files.realPath(absolute)
  return process.files
    .mounts()
    .filter((entry) => entry.path === '/' || `${real}/`.startsWith(`${entry.path}/`))
    .reduce<MountEntry | undefined>(
      (best, entry) => (best === undefined || entry.path.length >= best.path.length ? entry : best),
      undefined,
    )
}

type Space = { readonly total: number; readonly used: number; readonly available: number }

/** Types of file systems that have no size. */
const withoutSize = new Set(['proc', 'sysfs', 'devpts', 'mqueue', 'cgroup', 'cgroup2'])

/** The simulated host's disk, in bytes. */
const disk: Space = { total: 264_212_084 * 1024, used: 25_576_180 * 1024, available: 80_814_732 * 1024 }

const unitBytes: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

function spaceOf(process: Process, entry: MountEntry): Space {
  if (withoutSize.has(entry.type)) return { total: 0, used: 0, available: 0 }
  if (entry.type !== 'tmpfs') return disk
  const [, amount = '50', unit = '%'] = /(?:^|,)size=(\d+)([kmg%]?)/.exec(entry.options) ?? []
  const total = Number(amount) * (unit === '%' ? process.system.memoryTotal / 100 : (unitBytes[unit] ?? 1))
  const used = bytesInside(process, entry.path)
  return { total, used, available: Math.max(0, total - used) }
}

/** What the files of a file system in memory take, as far as the one who asks can see them. */
function bytesInside(process: Process, path: string, device = linkStatusOf(process, path)?.device): number {
  const status = linkStatusOf(process, path)
  if (status === undefined || status.device !== device) return 0
  if (status.type !== 'directory') return allocatedBytes(status)
  return (namesIn(process, path) ?? []).reduce(
    (sum, name) => sum + bytesInside(process, joinPath(path, name), device),
    0,
  )
}

function unitOf({ options }: Invocation): { readonly title: string; readonly show: (bytes: number) => string } {
  if (options.last('h', 'm', 'k') === 'h') {
    return { title: '     Size', show: (bytes) => (bytes === 0 ? '0' : humanSize(bytes)) }
  }
  const size = options.last('h', 'm', 'k') === 'm' ? 1024 ** 2 : Number(options.value('B') ?? 1024)
  const title =
    size === 1024 ** 2
      ? '1M-blocks'
      : size === 1024
        ? options.has('P')
          ? '1024-blocks'
          : '1K-blocks'
        : `${size}-blocks`
  return { title, show: (bytes) => `${Math.round(bytes / size)}` }
}

function header(invocation: Invocation): string {
  const { options } = invocation
  if (options.has('i')) return 'Filesystem              Inodes      Used Available Use% Mounted on'
  const type = options.has('T') ? 'Type       ' : ''
  const { title } = unitOf(invocation)
  const usage = options.has('P') ? '   Used Available Capacity' : '     Used Available Use%'
  const start = `Filesystem           ${type}`
  return `${start}${title.padStart(9)}${options.has('P') ? ' ' : ' '}${usage} Mounted on`
}

/** Inodes of the simulated disk. */
const inodes = { total: 16_777_216, used: 400_000 }

function row(invocation: Invocation, entry: MountEntry): string {
  const { process, options } = invocation
  const space = spaceOf(process, entry)
  const { show } = unitOf(invocation)
  const [total, used, available] = options.has('i')
    ? [inodes.total, inodes.used, inodes.total - inodes.used].map((count) => `${count}`)
    : [space.total, space.used, space.available].map(show)
  const whole = options.has('i') ? inodes.total : space.used + space.available
  const share = whole === 0 ? 0 : Math.round(((options.has('i') ? inodes.used : space.used) * 100) / whole)
  const type = options.has('T') ? `${entry.type.padEnd(10)} ` : ''
  const source =
    entry.source.length > 20 && !options.has('P') ? `${entry.source}\n${' '.repeat(20)}` : entry.source.padEnd(20)
  const numbers = `${(total ?? '').padStart(9)} ${(used ?? '').padStart(9)} ${(available ?? '').padStart(9)}`
  return `${source} ${type}${numbers} ${`${share}`.padStart(3)}% ${entry.path}`
}
