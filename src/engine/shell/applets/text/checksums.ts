/** `md5sum`, `sha1sum`, `sha256sum`, `sha512sum`: checksums of files, made and checked. */
import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { sha3_224 } from '@noble/hashes/sha3.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import { crc32 as crc32Of } from '../../../oci/crc32'
import type { Program, Wait } from '../../../processes/program'
import { complain, defineApplet, type Invocation } from '../applet'
import { bytesOf } from '../support/bytes'
import { readInput, splitLines } from '../support/input'

type Hash = (data: Uint8Array) => Uint8Array

export const md5sum = checksumApplet('md5sum', md5)
export const sha1sum = checksumApplet('sha1sum', sha1)
export const sha256sum = checksumApplet('sha256sum', sha256)
export const sha384sum = checksumApplet('sha384sum', sha384)
export const sha512sum = checksumApplet('sha512sum', sha512)
export const sha3sum = checksumApplet('sha3sum', sha3_224)

/** The checksum of gzip: one blank before the name, and no checking of lists. */
export const crc32 = defineApplet({
  name: 'crc32',
  *run(invocation) {
    const { process, operands } = invocation
    const sums: (string | undefined)[] = []
    for (const file of operands.length === 0 ? ['-'] : operands) {
      const sum = yield* checksum(invocation, file, crc32Bytes)
      sums.push(sum)
      if (sum !== undefined) process.write(1, operands.length === 0 ? `${sum}\n` : `${sum} ${file}\n`)
    }
    return sums.includes(undefined) ? 1 : 0
  },
})

function crc32Bytes(data: Uint8Array): Uint8Array {
  const sum = crc32Of(data)
  return Uint8Array.from([24, 16, 8, 0], (shift) => (sum >>> shift) & 0xff)
}

function checksumApplet(name: string, hash: Hash): Program {
  return defineApplet({
    name,
    options: 'cswb',
    *run(invocation) {
      const { process, options, operands } = invocation
      const files = operands.length === 0 ? ['-'] : operands
      let exitCode = 0
      for (const file of files) {
        if (options.has('c')) {
          if (!(yield* checkList(invocation, file, hash))) exitCode = 1
          continue
        }
        const sum = yield* checksum(invocation, file, hash)
        if (sum === undefined) exitCode = 1
        else process.write(1, `${sum} ${options.has('b') ? '*' : ' '}${file}\n`)
      }
      return exitCode
    },
  })
}

function* checksum(invocation: Invocation, file: string, hash: Hash): Generator<Wait, string | undefined, void> {
  try {
    return bytesToHex(hash(bytesOf(yield* readInput(invocation.process, file))))
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    const action = error.code === 'EISDIR' ? `can't read '${file}'` : `can't open '${file}'`
    complain(invocation, `${action}: ${strerror(error.code)}`)
    return undefined
  }
}

function* checkList(invocation: Invocation, list: string, hash: Hash): Generator<Wait, boolean, void> {
  const { process, options } = invocation
  const lines = splitLines(yield* readInput(process, list))
  let failed = 0
  for (const line of lines) {
    const match = /^([0-9a-fA-F]*)[^ ]* [ *]?(.+)$/.exec(line)
    const file = match?.[2] ?? ''
    const good = match !== null && (yield* checksum(invocation, file, hash)) === match[1]?.toLowerCase()
    if (!good) failed += 1
    if (!options.has('s')) process.write(1, `${file}: ${good ? 'OK' : 'FAILED'}\n`)
  }
  if (failed > 0 && !options.has('s')) {
    complain(invocation, `WARNING: ${failed} of ${lines.length} computed checksums did NOT match`)
  }
  return failed === 0
}
