/** How `ls` writes a list of entries: lines, long lines or columns. */

import type { FileStatus } from '../../../../filesystem/file-system'
import { modeLetters } from '../../../../filesystem/modes'
import type { Process } from '../../../../processes/program'
import { groupName, userName } from '../../support/accounts'
import { formatDate } from '../../support/dates'
import { largest } from '../../support/numbers'
import { allocatedBytes, humanSize } from '../../support/sizes'
import type { ListEntry } from './entries'
import type { ListOptions } from './options'

/** Files older than half a year, or from the future, show their year instead of the time of day. */
const halfYear = (365 * 86_400_000) / 2

/** The text of a list, each line with its end. */
export function layOut(process: Process, entries: readonly ListEntry[], options: ListOptions): string {
  if (options.format === 'long') return entries.map((entry) => `${longLine(process, entry, options)}\n`).join('')
  const cells = entries.map((entry) => ({
    text: prefix(entry, options) + shownName(entry, options),
    width: prefix(entry, options).length + [...entry.name].length,
  }))
  if (options.format === 'lines') return cells.map((cell) => `${cell.text}\n`).join('')
  return columns(cells, options)
}

function longLine(process: Process, entry: ListEntry, options: ListOptions): string {
  const { status } = entry
  // The group's name first: so it complains, too, when both files have bad records.
  const group = groupOf(process, status.groupId, options).padEnd(8)
  const owner = options.owner ? `${ownerName(process, status.userId, options).padEnd(8)} ` : ''
  const fields = [
    `${prefix(entry, options)}${modeLetters(status)}`,
    `${status.links}`.padStart(4),
    `${owner}${group}`,
    sizeColumn(status, options),
    timeColumn(process, status.modified, options),
  ]
  return `${fields.join(' ')} ${shownName(entry, options)}${linkTail(entry, options)}`
}

function ownerName(process: Process, userId: number, options: ListOptions): string {
  return (options.numeric ? undefined : userName(process, userId)) ?? `${userId}`
}

function groupOf(process: Process, groupId: number, options: ListOptions): string {
  return (options.numeric ? undefined : groupName(process, groupId)) ?? `${groupId}`
}

function sizeColumn(status: FileStatus, options: ListOptions): string {
  if (status.type === 'character-device' || status.type === 'block-device') {
    return `${`${status.major ?? 0}`.padStart(4)}, ${`${status.minor ?? 0}`.padStart(3)}`
  }
  return options.human ? humanSize(status.size).padStart(7) : `${status.size}`.padStart(9)
}

function timeColumn(process: Process, modified: number, options: ListOptions): string {
  if (options.fullTime) return formatDate(modified, '%Y-%m-%d %H:%M:%S +0000')
  const age = process.now() - modified
  return formatDate(modified, age > halfYear || age < -15 * 60_000 ? '%b %e  %Y' : '%b %e %H:%M')
}

function linkTail(entry: ListEntry, options: ListOptions): string {
  if (entry.link === undefined) return ''
  const { target, status } = entry.link
  const mark = status === undefined || options.indicator === 'none' ? '' : indicator(status, options)
  return ` -> ${target}${mark}`
}

function prefix(entry: ListEntry, options: ListOptions): string {
  const inode = options.inode ? `${`${entry.status.inode}`.padStart(7)} ` : ''
  const blocks = options.blocks ? `${blockColumn(entry.status, options)} ` : ''
  return inode + blocks
}

function blockColumn(status: FileStatus, options: ListOptions): string {
  const bytes = allocatedBytes(status)
  return options.human ? humanSize(bytes).padStart(7) : `${bytes / 1024}`.padStart(6)
}

function shownName(entry: ListEntry, options: ListOptions): string {
  const name = options.quoted ? `"${entry.name.replace(/["\\]/g, '\\$&')}"` : entry.name
  const painted = options.color ? `\u001b[${colorOf(entry.status)}m${name}\u001b[m` : name
  if (options.indicator === 'none' || (options.format === 'long' && entry.link !== undefined)) return painted
  return painted + indicator(entry.status, options)
}

function colorOf(status: FileStatus): string {
  if (status.type === 'symlink') return '1;36'
  if (status.type === 'directory') return '1;34'
  if (status.type === 'character-device' || status.type === 'block-device') return '1;33'
  if (status.type !== 'file') return '1;35'
  return (status.mode & 0o111) !== 0 ? '1;32' : '0;0'
}

function indicator(status: FileStatus, options: ListOptions): string {
  if (status.type === 'directory') return '/'
  if (options.indicator === 'slash') return ''
  if (status.type === 'symlink') return '@'
  if (status.type === 'fifo') return '|'
  if (status.type === 'socket') return '='
  return status.type === 'file' && (status.mode & 0o111) !== 0 ? '*' : ''
}

/** One entry in a column; its width leaves out colours and the mark of -F, which goes into the gap. */
type Cell = { readonly text: string; readonly width: number }

const gap = 2

function columns(cells: readonly Cell[], options: ListOptions): string {
  const width = largest(cells.map((cell) => cell.width)) + gap
  const perRow = options.width === 0 ? cells.length : Math.max(1, Math.floor(options.width / width))
  const rows = Math.ceil(cells.length / Math.max(1, perRow))
  const marked = options.indicator !== 'none'
  const lines = Array.from({ length: rows }, (_, row) => {
    const picked = cells.filter((__, index) =>
      options.format === 'rows' ? Math.floor(index / perRow) === row : index % rows === row,
    )
    return picked
      .map(({ text, width: own }, position) => {
        if (position === picked.length - 1) return text
        const mark = marked && !options.color && text.length > own ? 1 : 0
        return text + ' '.repeat(width - own - mark)
      })
      .join('')
  })
  return lines.map((line) => `${line}\n`).join('')
}
