/** Options of a tmpfs: what the daemon accepts (moby, pkg/parsers and daemon/oci_linux.go) and what `/proc/mounts` shows. */
import { EngineError } from '../errors'
import type { Metadata } from '../filesystem/node'

/** Options of `mount(8)` that are switches. */
const switches = new Set(
  (
    'defaults ro rw suid nosuid dev nodev exec noexec sync async dirsync remount mand nomand atime noatime ' +
    'diratime nodiratime bind rbind unbindable runbindable private rprivate shared rshared slave rslave ' +
    'relatime norelatime strictatime nostrictatime'
  ).split(' '),
)

const amount = /^\d+[kmgtpe]?$/i

/** Options with a value (`tmpfs(5)`) and what the kernel takes as one, in the order in which it shows them. */
const valueForms: Readonly<Record<string, RegExp>> = {
  size: /^\d+([kmgtpe]|%)?$/i,
  nr_blocks: amount,
  nr_inodes: amount,
  mode: /^[0-7]+$/,
  uid: /^\d+$/,
  gid: /^\d+$/,
  mpol: /^/,
}
const valueNames = Object.keys(valueForms)

const unitBytes: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** @throws EngineError for the first option that is none of a tmpfs. */
export function checkTemporaryOptions(options: string): void {
  const unknown = options.split(',').find((option) => !isOption(option))
  if (unknown === undefined) return
  throw new EngineError('invalid-argument', `invalid tmpfs option ${JSON.stringify(unknown.split('=')[0])}`)
}

function isOption(option: string): boolean {
  const [name = '', value] = option.split('=')
  return value === undefined ? option === '' || switches.has(option) : name in valueForms
}

/** Whether the kernel takes these options for a tmpfs: it looks at the values, too. */
export function isTemporaryOptions(options: string): boolean {
  return options.split(',').every((option) => {
    const [name = '', value] = option.split('=')
    return isOption(option) && (value === undefined || valueForms[name]?.test(value) === true)
  })
}

/** Mode and owner of the root of a tmpfs. */
export function temporaryOwner(options: string): Pick<Metadata, 'mode' | 'userId' | 'groupId'> {
  const given = (name: string) => optionValue(options, name)
  return {
    mode: Number.parseInt(given('mode') ?? '1777', 8),
    userId: Number(given('uid') ?? 0),
    groupId: Number(given('gid') ?? 0),
  }
}

/** The permission bits of a tmpfs where nobody names others and it covers nothing. */
export const anyoneWrites = 0o1777

/**
 * The permission bits of the root of a tmpfs in a container: runc takes them from the directory that it covers, where nobody names them.
 * @param covered those of that directory
 */
export function temporaryRootMode(options: string, covered: number | undefined): number {
  const given = optionValue(options, 'mode')
  return given === undefined ? (covered ?? anyoneWrites) : Number.parseInt(given, 8)
}

/** The options as runc hands them to the kernel: with the permission bits of the root that the kernel would not give by itself. */
export function withRootMode(options: string, mode: number): string {
  if (mode === anyoneWrites || optionValue(options, 'mode') !== undefined) return options
  return [options, `mode=${mode.toString(8)}`].filter((part) => part !== '').join(',')
}

/** How runc asks the kernel for a tmpfs over something with these permission bits, or over nothing. */
export function mountCallOptions(options: string, covered: number | undefined): string {
  const given = options.split(',')
  const flags = ['suid', 'dev', 'exec']
    .filter((name) => !given.includes(name))
    .map((name) => `MS_NO${name.toUpperCase()}`)
  const mode = covered === undefined ? [] : [`mode=${covered.toString(8).padStart(4, '0')}`]
  const data = given.filter((option) => valueNames.includes(option.split('=')[0] ?? ''))
  return `flags=${flags.join('|')}, data=${[...mode, ...data].join(',')}`
}

function optionValue(options: string, name: string): string | undefined {
  return options
    .split(',')
    .findLast((option) => option.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/** The options of a volume that is a tmpfs in the words of `/proc/mounts`: nothing is forbidden that was not asked for. */
export function shownVolumeOptions(options: string, readOnly: boolean): string {
  const given = options.split(',')
  const restrictions = ['nosuid', 'nodev', 'noexec'].filter((name) => given.includes(name))
  return [readOnly || given.includes('ro') ? 'ro' : 'rw', ...restrictions, 'relatime', ...shownValues(options)].join(
    ',',
  )
}

/** The options in the words of `/proc/mounts`. */
export function shownTemporaryOptions(options: string, readOnly: boolean): string {
  const given = options.split(',')
  const restrictions = ['suid', 'dev', 'exec'].filter((name) => !given.includes(name)).map((name) => `no${name}`)
  return [readOnly ? 'ro' : 'rw', ...restrictions, 'relatime', ...shownValues(options)].join(',')
}

/** What a tmpfs has anyway, which the kernel does not show. */
const defaults: ReadonlySet<string> = new Set([`mode=${anyoneWrites.toString(8)}`, 'uid=0', 'gid=0'])

function shownValues(options: string): readonly string[] {
  return valueNames
    .flatMap((name) => {
      const value = optionValue(options, name)
      return value === undefined ? [] : [shownValue(name, value)]
    })
    .filter((shown) => !defaults.has(shown))
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
  const size = optionValue(options, 'size')
  return size === undefined ? undefined : bytesOf(size) || undefined
}
