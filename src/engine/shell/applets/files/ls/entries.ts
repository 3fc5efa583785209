/** What `ls` lists: files with their status, read and sorted. */
import type { FileStatus } from '../../../../filesystem/file-system'
import type { Process } from '../../../../processes/program'
import { byteStringOf } from '../../support/bytes'
import { compareBytes, compareVersions } from '../../support/order'
import { baseName, joinPath } from '../../support/paths'
import type { ListOptions } from './options'

export type ListEntry = {
  /** As shown. */
  readonly name: string
  /** As reached from the working directory. */
  readonly path: string
  readonly status: FileStatus
  /** What a symbolic link points to: its text, and the type there if it leads anywhere. */
  readonly link?: { readonly target: string; readonly status: FileStatus | undefined }
}

/** The names in a directory that the options ask for. */
export function visibleNames(process: Process, path: string, options: ListOptions): readonly string[] {
  const names = process.files.readDirectory(process.resolve(path))
  if (options.hidden === 'all') return ['.', '..', ...names]
  return options.hidden === 'almost-all' ? names : names.filter((name) => !name.startsWith('.'))
}

/** The path by which an entry of a directory is reached. */
export function entryPath(directory: string, name: string): string {
  return joinPath(directory, name)
}

/** Sorts in the order that the options ask for; names break ties. */
export function sortEntries(entries: readonly ListEntry[], options: ListOptions): readonly ListEntry[] {
  const direction = options.reverse ? -1 : 1
  return entries.toSorted((first, second) => {
    if (options.directoriesFirst) {
      const groups = Number(second.status.type === 'directory') - Number(first.status.type === 'directory')
      if (groups !== 0) return groups
    }
    return direction * (compare(first, second, options.sort) || compareText(first.name, second.name))
  })
}

function compare(first: ListEntry, second: ListEntry, sort: ListOptions['sort']): number {
  switch (sort) {
    case 'size':
      return second.status.size - first.status.size
    case 'time':
      return Math.floor(second.status.modified / 1000) - Math.floor(first.status.modified / 1000)
    case 'extension':
      return compareText(extension(first.name), extension(second.name))
    case 'version':
      return compareVersions(first.name, second.name)
    case 'name':
      return 0
  }
}

function extension(name: string): string {
  const base = baseName(name)
  const dot = base.lastIndexOf('.')
  return dot < 0 ? '' : base.slice(dot)
}

function compareText(first: string, second: string): number {
  return compareBytes(byteStringOf(first), byteStringOf(second))
}
