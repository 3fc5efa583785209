/** Directory, file or link at a glance. A word beside it says the same. */
import type { FileEntry } from './model/entries'

const shapes: Partial<Readonly<Record<FileEntry['type'], string>>> = {
  directory: 'M1.75 12.75v-9.5h4.5l1.5 2h6.5v7.5z',
  file: 'M3.75 1.75h5.5l3 3v9.5h-8.5zM9 2v3h3',
  symlink: 'M3.75 1.75h8.5v12.5h-8.5zM6 10.25c0-2.5 1-3 4-3M8.5 5.5L10.5 7.25 8.5 9',
}
const other = 'M3.75 1.75h8.5v12.5h-8.5zM6 8h4'

export function EntryIcon({ type }: Pick<FileEntry, 'type'>) {
  return (
    <svg className="entry-icon" viewBox="0 0 16 16" aria-hidden="true" data-type={type}>
      <path d={shapes[type] ?? other} fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round" />
    </svg>
  )
}
