/** Options of a tmpfs: what the daemon accepts (moby, pkg/parsers and daemon/oci_linux.go) and what `/proc/mounts` shows. */
import { EngineError } from '../errors'

/** Options of `mount(8)` that are switches. */
const switches = new Set(
  (
    'defaults ro rw suid nosuid dev nodev exec noexec sync async dirsync remount mand nomand atime noatime ' +
    'diratime nodiratime bind rbind unbindable runbindable private rprivate shared rshared slave rslave ' +
    'relatime norelatime strictatime nostrictatime'
  ).split(' '),
)

/** Options with a value (`tmpfs(5)`), in the order in which the kernel shows them. */
const valueNames = ['size', 'nr_blocks', 'nr_inodes', 'mode', 'uid', 'gid', 'mpol']

const unitBytes: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** @throws EngineError for the first option that is none of a tmpfs. */
export function checkTemporaryOptions(options: string): void {
  for (const option of options.split(',')) {
    const [name = '', value] = option.split('=')
    const known = value === undefined ? option === '' || switches.has(option) : valueNames.includes(name)
    if (!known) throw new EngineError('invalid-argument', `invalid tmpfs option ${JSON.stringify(name)}`)
  }
}

/** The options in the words of `/proc/mounts`. */
export function shownTemporaryOptions(options: string, readOnly: boolean): string {
  const given = options.split(',')
  const restrictions = ['suid', 'dev', 'exec'].filter((name) => !given.includes(name)).map((name) => `no${name}`)
  const values = valueNames.flatMap((name) => {
    const value = given.findLast((option) => option.startsWith(`${name}=`))?.slice(name.length + 1)
    return value === undefined ? [] : [shownValue(name, value)]
  })
  return [readOnly ? 'ro' : 'rw', ...restrictions, 'relatime', ...values].join(',')
}

/** The kernel gives sizes in kilobytes, and permission bits without leading zeros. */
function shownValue(name: string, value: string): string {
  if (name === 'mode') return `mode=${value.replace(/^0+(?=.)/, '')}`
  const bytes = name === 'size' ? bytesOf(value) : undefined
  return bytes === undefined ? `${name}=${value}` : `size=${Math.ceil(bytes / 4096) * 4}k`
}

/** Bytes of a size as written; undefined for a share of the memory. */
function bytesOf(value: string): number | undefined {
  const [, digits, unit = ''] = /^(\d+)([kmg]?)$/i.exec(value) ?? []
  return digits === undefined ? undefined : Number(digits) * (unitBytes[unit.toLowerCase()] ?? 1)
}

/** Bytes that fit into a tmpfs with these options; undefined where no size is given, or 0, which stands for no limit. */
export function temporaryCapacity(options: string): number | undefined {
  const size = options.split(',').findLast((option) => option.startsWith('size='))
  return size === undefined ? undefined : bytesOf(size.slice('size='.length)) || undefined
}
