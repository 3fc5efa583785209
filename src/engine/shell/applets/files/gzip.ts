/** `gzip`, `gunzip` and `zcat`: files in gzip's format, compressed in place of the plain ones or to standard output. */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import { CompressionError, gzip as compress, gunzip as decompress, isGzip } from '../../../oci/gzip'
import type { Program, Wait } from '../../../processes/program'
import { attempt, complain, defineApplet, type Invocation } from '../applet'
import { bytesOf } from '../support/bytes'
import { readInput } from '../support/input'

type Direction = 'compress' | 'decompress'

export const gzip = gzipApplet('gzip', 'cfkdtqv123456789n', ({ options }) =>
  options.has('d', 't') ? 'decompress' : 'compress',
)
export const gunzip = gzipApplet('gunzip', 'cfktqvdn', () => 'decompress')
export const zcat = gzipApplet('zcat', 'cfktqvdn', () => 'decompress')

function gzipApplet(name: string, options: string, directionOf: (invocation: Invocation) => Direction): Program {
  return defineApplet({
    name,
    options,
    *run(invocation) {
      const direction = directionOf(invocation)
      const { operands } = invocation
      let exitCode = 0
      for (const file of operands.length === 0 ? ['-'] : operands) {
        if (!(yield* convertFile(invocation, file, direction))) exitCode = 1
      }
      return exitCode
    },
  })
}

/** Converts one file; false when it could not be done and that was said. */
function* convertFile(invocation: Invocation, file: string, direction: Direction): Generator<Wait, boolean, void> {
  const { process, options, name } = invocation
  const toOutput = file === '-' || name === 'zcat' || options.has('c', 't')
  const target = toOutput ? undefined : newName(file, direction)
  const data = yield* contentOf(invocation, file)
  if (data === undefined) return false
  if (!toOutput && target === undefined) {
    complain(invocation, `${file}: unknown suffix - ignored`)
    return false
  }
  if (target !== undefined && !options.has('f') && process.files.exists(process.resolve(target))) {
    complain(invocation, `can't open '${target}': ${strerror('EEXIST')}`)
    return false
  }
  const converted = convert(invocation, data, direction)
  if (converted === undefined || options.has('t')) return converted !== undefined
  if (target !== undefined) return replaceFile(invocation, file, target, converted)
  process.write(1, converted)
  yield* process.drain(1)
  return true
}

/** A directory opens, and reads as nothing. */
function* contentOf(invocation: Invocation, file: string): Generator<Wait, Uint8Array | undefined, void> {
  try {
    return bytesOf(yield* readInput(invocation.process, file))
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    if (error.code === 'EISDIR') return new Uint8Array()
    complain(invocation, `${file}: ${strerror(error.code)}`)
    return undefined
  }
}

/** The file's name with `.gz`, or without it; undefined when it has none to take away. */
function newName(file: string, direction: Direction): string | undefined {
  if (direction === 'compress') return `${file}.gz`
  if (file.endsWith('.tgz')) return `${file.slice(0, -'gz'.length - 1)}tar`
  return file.endsWith('.gz') ? file.slice(0, -'.gz'.length) : undefined
}

function convert(invocation: Invocation, data: Uint8Array, direction: Direction): Uint8Array | undefined {
  if (direction === 'compress') return compress(data)
  if (invocation.name === 'zcat' && !isGzip(data)) {
    complain(invocation, 'no gzip/bzip2/xz magic')
    return undefined
  }
  try {
    return decompress(data)
  } catch (error) {
    if (!(error instanceof CompressionError)) throw error
    complain(invocation, error.message)
    return undefined
  }
}

/** Writes the new file with the mode and time of the old one, and removes that. */
function replaceFile(invocation: Invocation, file: string, target: string, content: Uint8Array): boolean {
  const { process, options } = invocation
  const [from, to] = [process.resolve(file), process.resolve(target)]
  const { mode, modified } = process.files.status(from)
  const written = attempt(invocation, `can't open '${target}'`, () => {
    process.files.writeFile(to, content, { mode })
    process.files.setModified(to, modified)
  })
  if (!written || options.has('k')) return written
  return attempt(invocation, `can't remove file '${file}'`, () => process.files.remove(from))
}
