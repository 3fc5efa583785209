/** `truncate` and `fallocate`: files of a given size. */
import { wholeBlocks } from '../../../filesystem/blocks'
import { withHoles } from '../../../filesystem/node'
import { attempt, attemptValue, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { wholeNumber } from '../support/numbers'
import { allocatedBytes } from '../support/sizes'
import { statusOf } from '../support/status'

export const truncate = defineApplet({
  name: 'truncate',
  options: 'cs:',
  minimumOperands: 1,
  run(invocation) {
    const { options, operands } = invocation
    const size = options.value('s')
    if (size === undefined) throw new UsageError()
    const wanted = wholeNumber(size)
    const makeHole = (path: string): number => Math.min(allocatedAt(invocation, path), wholeBlocks(wanted))
    return operands.map((path) => setSize(invocation, path, wanted, makeHole(path))).every(Boolean) ? 0 : 1
  },
})

function allocatedAt({ process }: Invocation, path: string): number {
  const status = statusOf(process, path)
  return status === undefined ? 0 : allocatedBytes(status)
}

/** @param allocated bytes that the file takes then, where what is added is a hole */
function setSize(invocation: Invocation, path: string, size: number, allocated?: number): boolean {
  const { process, options } = invocation
  const absolute = process.resolve(path)
  const missing = statusOf(process, path) === undefined
  if (missing && options.has('c')) return true
  const content = missing
    ? new Uint8Array()
    : attemptValue(invocation, `${path}: open`, () => process.files.readFile(absolute))
  if (content === undefined) return false
  const resized = new Uint8Array(size)
  resized.set(content.subarray(0, size))
  return attempt(invocation, `${path}: open`, () =>
    process.files.writeFile(absolute, resized, { mode: 0o666 & ~process.umask, ...withHoles(allocated) }),
  )
}

/** Makes a file at least as long as it should be. */
export const fallocate = defineApplet({
  name: 'fallocate',
  options: 'l:o:',
  minimumOperands: 1,
  maximumOperands: 1,
  run(invocation) {
    const { process, options, operands } = invocation
    const length = options.value('l')
    const [path = ''] = operands
    if (length === undefined) throw new UsageError()
    const wanted = wholeNumber(options.value('o') ?? '0') + wholeNumber(length)
    return setSize(invocation, path, Math.max(wanted, statusOf(process, path)?.size ?? 0)) ? 0 : 1
  },
})
