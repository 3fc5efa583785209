/** `tar`: plain archives and gzipped ones; other compressions are not simulated. */
import { FileSystemError } from '../../../../filesystem/file-system'
import { modeLetters } from '../../../../filesystem/modes'
import { strerror } from '../../../../filesystem/strerror'
import { CompressionError, gunzip, gzip, isGzip } from '../../../../oci/gzip'
import { readTarEntries, writeTar } from '../../../../oci/tar'
import { InvalidArchiveError, type TarEntry } from '../../../../oci/tar-entry'
import type { Wait } from '../../../../processes/program'
import { AppletFailure, complain, defineApplet, type Invocation } from '../../applet'
import { UsageError } from '../../options'
import { bytesOf } from '../../support/bytes'
import { formatDate } from '../../support/dates'
import { readInput } from '../../support/input'
import { numericOwner, Packer } from './create'
import { unpack } from './extract'

/** Looks at what is read whether it is compressed, as GNU's tar does. */
const detect = '\u0003'

export const tar = defineApplet({
  name: 'tar',
  options: 'txchvmoOkpf:C:T:X:zjJZa\u0001:\u0002\u0003\u0004',
  longOptions: {
    'detect-compression': detect,
    'strip-components': '\u0001',
    'no-recursion': '\u0002',
    'numeric-owner': numericOwner,
    'same-permissions': 'p',
  },
  rewrite: (words) =>
    words[0] !== undefined && /^[a-zA-Z]+$/.test(words[0]) ? [`-${words[0]}`, ...words.slice(1)] : words,
  *run(invocation) {
    const { options } = invocation
    const [action, ...others] = ['c', 'x', 't'].filter((letter) => options.has(letter))
    if (action === undefined || others.length > 0) throw new UsageError()
    if (options.has('j', 'J', 'Z')) throw new AppletFailure('-j, -J and -Z are not simulated in Layerlab; -z is')
    return action === 'c' ? yield* create(invocation) : yield* read(invocation, action === 'x')
  },
})

/** -C applies to what is packed and unpacked, not to where the archive is. */
function enterDirectory({ process, options }: Invocation): void {
  for (const directory of options.values('C')) {
    const path = process.resolve(directory)
    try {
      if (process.files.status(path).type !== 'directory') throw new FileSystemError('ENOTDIR', path)
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      throw new AppletFailure(`can't change directory to '${directory}': ${strerror(error.code)}`)
    }
    process.workingDirectory = process.files.realPath(path)
  }
}

function* create(invocation: Invocation): Generator<Wait, number, void> {
  const { process, options, operands } = invocation
  if (operands.length === 0) throw new AppletFailure('empty archive')
  const archive = options.value('f') ?? '-'
  const output = archive === '-' ? 1 : openArchive(process, archive)
  enterDirectory(invocation)
  const packer = new Packer(invocation)
  for (const path of operands) packer.add(path)
  const bytes = writeTar(packer.entries)
  process.write(output, isCompressed(options, archive) ? gzip(bytes) : bytes)
  yield* process.drain(output)
  if (packer.failed) throw new AppletFailure('error exit delayed from previous errors')
  return 0
}

/** -z says so, or -a and the archive's name. */
function isCompressed(options: Invocation['options'], archive: string): boolean {
  return options.has('z') || (options.has('a') && /\.t?gz$/.test(archive))
}

function openArchive(process: Invocation['process'], archive: string): number {
  try {
    return process.open(process.resolve(archive), 'write')
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new AppletFailure(`can't open '${archive}': ${strerror(error.code)}`)
  }
}

function* read(invocation: Invocation, extracts: boolean): Generator<Wait, number, void> {
  const { process, options, operands } = invocation
  const entries = yield* readArchive(invocation)
  enterDirectory(invocation)
  const wanted = operands.map((operand) => operand.replace(/\/+$/, ''))
  const isWanted = ({ name }: TarEntry): boolean =>
    wanted.length === 0 || wanted.some((path) => name === path || name.startsWith(`${path}/`))
  const chosen = entries.filter(isWanted)
  const results = chosen.map((entry) => (extracts ? extract(invocation, entry) : list(invocation, entry)))
  // The names wait in a buffer until all contents have been written past it.
  if (extracts && options.has('O') && options.has('v')) for (const { name } of chosen) process.write(1, `${name}\n`)
  for (const path of wanted) {
    if (!chosen.some(({ name }) => name === path || name.startsWith(`${path}/`))) {
      complain(invocation, `${path}: not found in archive`)
      return 1
    }
  }
  return results.every(Boolean) ? 0 : 1
}

function* readArchive(invocation: Invocation): Generator<Wait, readonly TarEntry[], void> {
  const { process, options } = invocation
  const archive = options.value('f') ?? '-'
  try {
    const bytes = bytesOf(yield* readInput(process, archive))
    if (bytes.length === 0) throw new AppletFailure('short read')
    const compressed = isCompressed(options, archive) || (options.has(detect) && archive !== '-' && isGzip(bytes))
    return readTarEntries(compressed ? gunzip(bytes) : bytes)
  } catch (error) {
    if (error instanceof CompressionError) {
      complain(invocation, error.message)
      throw new AppletFailure('short read')
    }
    if (error instanceof InvalidArchiveError) {
      throw new AppletFailure(error.message === 'unexpected EOF' ? 'short read' : 'invalid tar magic')
    }
    if (error instanceof FileSystemError) throw new AppletFailure(`can't open '${archive}': ${strerror(error.code)}`)
    throw error
  }
}

function extract(invocation: Invocation, entry: TarEntry): boolean {
  const { process, options } = invocation
  if (options.has('O')) {
    process.write(1, entry.content ?? '')
    return true
  }
  const stripped = Number(options.value('\u0001') ?? 0)
  const name = entry.name.split('/').slice(stripped).join('/')
  if (options.has('v')) process.write(1, `${entry.name}\n`)
  if (name === '') return true
  return unpack(invocation, { ...entry, name })
}

function list({ process, options }: Invocation, entry: TarEntry): boolean {
  process.write(1, options.has('v') ? longLine(options, entry) : `${entry.name}\n`)
  return true
}

/** Owners are called as the archive calls them. GNU's tar, which detects compressions, tells times without seconds and hard links as such. */
function longLine(options: Invocation['options'], entry: TarEntry): string {
  const { name, mode, userId, groupId, linkName, modified } = entry
  const isNumeric = options.has(numericOwner)
  const isGnu = options.has(detect)
  const type = entry.type === 'hard-link' ? 'file' : entry.type
  const isNamedLink = isGnu && entry.type === 'hard-link'
  const letters = modeLetters({ type, mode })
  const user = (isNumeric ? undefined : entry.userName) ?? `${userId}`
  const group = (isNumeric ? undefined : entry.groupName) ?? `${groupId}`
  const size = `${entry.content?.length ?? 0}`.padStart(9)
  const time = formatDate(modified, isGnu ? '%Y-%m-%d %H:%M' : '%Y-%m-%d %H:%M:%S')
  const link = linkName === undefined ? '' : ` ${isNamedLink ? 'link to' : '->'} ${linkName}`
  return `${isNamedLink ? letters.replace('-', 'h') : letters} ${user}/${group} ${size} ${time} ${name}${link}\n`
}
