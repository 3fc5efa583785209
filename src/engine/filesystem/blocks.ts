/** What disks and memory give out: blocks and pages of 4096 bytes. */

const blockSize = 4096

/** The bytes of the blocks that so many bytes begin. */
export function wholeBlocks(bytes: number): number {
  return Math.ceil(bytes / blockSize) * blockSize
}

/** Where the block begins that a position lies in. */
export function blockStart(position: number): number {
  return position - (position % blockSize)
}
