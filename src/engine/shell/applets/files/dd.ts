/** `dd`: copies blocks. */
import { blockStart, wholeBlocks } from '../../../filesystem/blocks'
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Process, Wait } from '../../../processes/program'
import { AppletFailure, defineApplet } from '../applet'
import { allocatedBytes } from '../support/sizes'
import { statusOf } from '../support/status'
import { type Plan, parsePlan } from './dd-plan'

export const dd = defineApplet({
  name: 'dd',
  rewrite: (words) => ['--', ...words],
  *run({ process, operands }) {
    const plan = parsePlan(operands)
    const input = openFile(process, plan.input, 'read')
    const blocks = yield* readBlocks(process, input ?? 0, plan)
    if (input !== undefined) process.close(input)
    const copied = join(blocks)
    const full = writeUntilFull(process, plan, copied)
    const pieces = split(copied, blocks, plan)
    const written = full ? fittingPieces(process, plan, pieces) : pieces
    if (plan.status !== 'none') {
      const read = full && plan.readSize === plan.writeSize ? blocks.slice(0, written.length + 1) : blocks
      process.write(2, `${count(read, plan.readSize)} records in\n`)
      process.write(2, `${count(written, plan.writeSize)} records out\n`)
    }
    return full ? 1 : 0
  },
})

function openFile(process: Process, path: string | undefined, how: 'read' | 'write' | 'append'): number | undefined {
  if (path === undefined) return undefined
  try {
    return process.open(process.resolve(path), how)
  } catch (error) {
    if (error instanceof FileSystemError) throw new AppletFailure(`can't open '${path}': ${strerror(error.code)}`)
    throw error
  }
}

/** Reads block after block until the count is reached or the input ends; a pipe may give short ones. */
function* readBlocks(process: Process, descriptor: number, plan: Plan): Generator<Wait, Uint8Array[], void> {
  process.holdMemory(plan.readSize)
  for (let left = plan.skip; left > 0; ) {
    const skipped = yield* process.read(descriptor, left)
    if (skipped === undefined) break
    left -= skipped.length
  }
  const blocks: Uint8Array[] = []
  for (let left = plan.count; left > 0; ) {
    const size = Math.min(plan.readSize, left)
    const block = yield* readBlock(process, descriptor, size)
    if (block === undefined) break
    const whole = plan.pads ? padded(block, plan.readSize) : block
    blocks.push(plan.swaps ? swapped(whole) : whole)
    left -= plan.readSize
  }
  return blocks
}

/** One block: as much as there is, up to the size. */
function* readBlock(process: Process, descriptor: number, size: number): Generator<Wait, Uint8Array | undefined, void> {
  const block = new Uint8Array(size)
  let filled = 0
  while (filled < size) {
    const chunk = yield* process.read(descriptor, size - filled)
    if (chunk === undefined) break
    block.set(chunk, filled)
    filled += chunk.length
  }
  return filled === 0 ? undefined : block.subarray(0, filled)
}

function padded(block: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size)
  whole.set(block)
  return whole
}

/** A byte without a partner stays where it is. */
function swapped(block: Uint8Array): Uint8Array {
  return block.map((byte, at) => block[at ^ 1] ?? byte)
}

function join(blocks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0))
  let position = 0
  for (const block of blocks) {
    whole.set(block, position)
    position += block.length
  }
  return whole
}

/** With one size for both, what was read is written as it came; otherwise it is cut anew. */
function split(data: Uint8Array, blocks: readonly Uint8Array[], plan: Plan): readonly Uint8Array[] {
  if (plan.readSize === plan.writeSize) return blocks
  const pieces = Math.ceil(data.length / plan.writeSize)
  return Array.from({ length: pieces }, (_, index) =>
    data.subarray(index * plan.writeSize, (index + 1) * plan.writeSize),
  )
}

/** Full and partial blocks: `2+1`. */
function count(blocks: readonly Uint8Array[], size: number): string {
  const full = blocks.filter((block) => block.length === size).length
  return `${full}+${blocks.length - full}`
}

/** Writes all of it; true when the file system had no room for the rest, which is complained of. */
function writeUntilFull(process: Process, plan: Plan, data: Uint8Array): boolean {
  try {
    writeOutput(process, plan, data)
    return false
  } catch (error) {
    if (!(error instanceof FileSystemError) || error.code !== 'ENOSPC') throw error
    process.write(2, `dd: error writing '${plan.output ?? 'standard output'}': ${strerror(error.code)}\n`)
    return true
  }
}

/** The blocks that found room. */
function fittingPieces(process: Process, plan: Plan, pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const size = plan.output === undefined ? 0 : (statusOf(process, plan.output)?.size ?? 0)
  return pieces.slice(0, Math.floor(size / plan.writeSize))
}

function writeOutput(process: Process, plan: Plan, data: Uint8Array): void {
  if (plan.output === undefined) {
    process.write(1, data)
    return
  }
  const isFile = (statusOf(process, plan.output)?.type ?? 'file') === 'file'
  const keepsOld = isFile && (!plan.truncates || plan.seek > 0)
  const appends = plan.appends && !plan.truncates
  if (!keepsOld || appends) {
    const output = openFile(process, plan.output, appends ? 'append' : 'write') ?? 1
    process.write(output, data)
    process.close(output)
    return
  }
  const output = openFile(process, plan.output, 'append')
  if (output !== undefined) process.close(output)
  const path = process.resolve(plan.output)
  const before = allocatedBytes(process.files.status(path))
  const old = process.files.readFile(path)
  const end = plan.seek + data.length
  const content = new Uint8Array(plan.truncates ? end : Math.max(end, old.length))
  content.set(plan.truncates ? old.subarray(0, plan.seek) : old)
  content.set(data, plan.seek)
  process.files.writeFile(path, content, { allocated: allocatedAfter(plan, data.length, old.length, before) })
}

/** What the file takes on its disk: nothing for what is skipped behind its old end. */
function allocatedAfter({ seek, truncates }: Plan, length: number, oldSize: number, before: number): number {
  const kept = truncates ? Math.min(oldSize, seek) : oldSize
  const start = Math.max(wholeBlocks(kept), blockStart(seek))
  const added = length === 0 ? 0 : Math.max(0, wholeBlocks(seek + length) - start)
  return Math.min(before, wholeBlocks(kept)) + added
}
