/** `stat`: all that `stat(2)` tells about a file, by default, tersely or in a given format. */
import type { FileStatus } from '../../../filesystem/file-system'
import { modeLetters, typeBits } from '../../../filesystem/modes'
import type { Process } from '../../../processes/program'
import { attemptValue, defineApplet, type Invocation } from '../applet'
import { accountById, groupNameById } from '../support/accounts'
import { formatDate } from '../support/dates'
import { allocatedBytes } from '../support/sizes'

export const stat = defineApplet({
  name: 'stat',
  options: 'ltfLc:',
  minimumOperands: 1,
  run(invocation) {
    return invocation.operands.map((path) => showStatus(invocation, path)).every(Boolean) ? 0 : 1
  },
})

const blockSize = 4096
const terseFormat = '%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %o'

function showStatus(invocation: Invocation, path: string): boolean {
  const { process, options } = invocation
  const absolute = process.resolve(path)
  if (options.has('f')) return showFileSystem(invocation, path)
  const status = attemptValue(invocation, `can't stat '${path}'`, () =>
    options.has('L') ? process.files.status(absolute) : process.files.linkStatus(absolute),
  )
  if (status === undefined) return false
  const format = options.value('c') ?? (options.has('t') ? terseFormat : longFormat(status))
  const link = status.type === 'symlink' ? process.files.readLink(absolute) : undefined
  process.write(
    1,
    `${fill(format, statusFields(path, status, link), (letter) => ownerName(process, status, letter))}\n`,
  )
  return true
}

function longFormat(status: FileStatus): string {
  const device = status.major === undefined ? '' : ' Device type: %t,%T'
  const links = device === '' ? '%h' : '%-5h'
  return [
    '  File: %N',
    '  Size: %-10s\tBlocks: %-10b IO Block: %-6o %F',
    `Device: %Dh/%dd\tInode: %-10i  Links: ${links}${device}`,
    'Access: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)',
    'Access: %x',
    'Modify: %y',
    'Change: %z',
  ].join('\n')
}

type Fields = Readonly<Record<string, string>>

/** The owners' names. They are looked up only where the format asks for them, for a look-up may complain. */
function ownerName(process: Process, { userId, groupId }: FileStatus, letter: string): string | undefined {
  if (letter === 'U') return accountById(process, userId)?.name ?? 'UNKNOWN'
  return letter === 'G' ? (groupNameById(process, groupId) ?? 'UNKNOWN') : undefined
}

function statusFields(path: string, status: FileStatus, link: string | undefined): Fields {
  const time = formatDate(status.modified, '%Y-%m-%d %H:%M:%S')
  const fraction = `${((status.modified % 1000) + 1000) % 1000}`.padStart(3, '0')
  const readable = `${time}.${fraction}000000 +0000`
  const seconds = `${Math.floor(status.modified / 1000)}`
  return {
    n: path,
    N: link === undefined ? path : `'${path}' -> '${link}'`,
    s: `${status.size}`,
    b: `${allocatedBytes(status) / 512}`,
    B: '512',
    o: `${blockSize}`,
    f: (typeBits[status.type] | status.mode).toString(16),
    F: typeName(status),
    a: status.mode.toString(8),
    A: modeLetters(status),
    h: `${status.links}`,
    i: `${status.inode}`,
    d: `${status.device}`,
    D: status.device.toString(16),
    t: (status.major ?? 0).toString(16),
    T: (status.minor ?? 0).toString(16),
    u: `${status.userId}`,
    g: `${status.groupId}`,
    x: readable,
    y: readable,
    z: readable,
    X: seconds,
    Y: seconds,
    Z: seconds,
    '%': '%',
  }
}

function typeName(status: FileStatus): string {
  switch (status.type) {
    case 'file':
      return status.size === 0 ? 'regular empty file' : 'regular file'
    case 'symlink':
      return 'symbolic link'
    case 'character-device':
      return 'character special file'
    case 'block-device':
      return 'block special file'
    default:
      return status.type
  }
}

/** Puts fields into a format like that of printf: flags `-` and `0`, and a width; an unknown letter stands for itself. */
function fill(format: string, fields: Fields, lookUp: (letter: string) => string | undefined): string {
  return format.replace(/%([-0]?)(\d*)(?:\.\d+)?(.)/g, (_, flag: string, width: string, letter: string) => {
    const value = fields[letter] ?? lookUp(letter) ?? letter
    if (width === '') return value
    const size = Number(width)
    return flag === '-' ? value.padEnd(size) : value.padStart(size, flag === '0' ? '0' : ' ')
  })
}

/** The disk behind all file systems of the simulated host, in blocks of 4096 bytes. */
const disk = { total: 66_053_021, free: 59_658_967, available: 20_203_683, files: 16_777_216, filesFree: 16_000_000 }

function showFileSystem(invocation: Invocation, path: string): boolean {
  const { process, options } = invocation
  const status = attemptValue(invocation, `can't read file system information for '${path}'`, () =>
    process.files.status(process.resolve(path)),
  )
  if (status === undefined) return false
  const format =
    options.value('c') ??
    [
      '  File: "%n"',
      '    ID: %-8i Namelen: %-7l Type: %T',
      'Block size: %-10s',
      'Blocks: Total: %-10b Free: %-10f Available: %a',
      'Inodes: Total: %-10c Free: %d',
    ].join('\n')
  const fields: Fields = {
    n: path,
    i: `${status.device.toString(16)}00000000`,
    l: '255',
    T: 'UNKNOWN',
    t: '794c7630',
    s: `${blockSize}`,
    S: `${blockSize}`,
    b: `${disk.total}`,
    f: `${disk.free}`,
    a: `${disk.available}`,
    c: `${disk.files}`,
    d: `${disk.filesFree}`,
    '%': '%',
  }
  process.write(1, `${fill(format, fields, () => undefined)}\n`)
  return true
}
