/** Sizes: allocated blocks, and numbers for people as busybox writes them. */
import { blockStart, wholeBlocks } from '../../../filesystem/blocks'
import type { FileStatus } from '../../../filesystem/file-system'

/**
 * Bytes that a file takes on a disk with blocks of 4096 bytes, as `st_blocks * 512`. Short links live in their inode;
 * directories in memory (tmpfs, proc) have odd sizes and take nothing.
 */
export function allocatedBytes(status: FileStatus): number {
  if (status.type === 'file') return status.allocated ?? wholeBlocks(status.size)
  return status.type === 'directory' ? blockStart(status.size) : 0
}

const units = ['', 'K', 'M', 'G', 'T', 'P', 'E']

/**
 * `26`, `1.5K`, `2.0M` …: one decimal always once a unit is used, rounded half up (busybox: `make_human_readable_str`).
 * @param value bytes
 */
export function humanSize(value: number): string {
  let unit = 0
  let size = value
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024
    unit += 1
  }
  if (unit === 0) return `${value}`
  const tenths = Math.floor(size * 10 + 0.5)
  return `${Math.floor(tenths / 10)}.${tenths % 10}${units[unit] ?? ''}`
}

const suffixes: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['b', 512],
  ['c', 1],
  ['w', 2],
  ['kB', 1000],
  ['kD', 1000],
  ['k', 1024],
  ['K', 1024],
  ['m', 1024 ** 2],
  ['M', 1024 ** 2],
  ['MB', 1000 ** 2],
  ['MD', 1000 ** 2],
  ['G', 1024 ** 3],
  ['GB', 1000 ** 3],
])

/** A whole number with one of the suffixes b k m … as `head -c` and `dd` take it; undefined when it is none. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+)([a-zA-Z]{0,2})$/.exec(text)
  const factor = suffixes.get(match?.[2] ?? '')
  return match === null || factor === undefined ? undefined : Number(match[1]) * factor
}
