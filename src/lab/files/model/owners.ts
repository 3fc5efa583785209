/** Owners by name, as the view's own `/etc/passwd` and `/etc/group` know them. */
import { fileText } from '../../../content/text/lab-files'
import { type FileEntry, follow, readFile } from './entries'
import type { FileView } from './view'

type Names = ReadonlyMap<number, string>
const known = new WeakMap<FileView, { readonly users: Names; readonly groups: Names }>()

/** Numbers and names of a file whose lines are `name:password:number:…`. The first line of a number counts. */
function namesIn(view: FileView, path: string): Names {
  const names = new Map<number, string>()
  if (follow(view, path)?.type !== 'file') return names
  for (const line of new TextDecoder().decode(readFile(view, path)).split('\n')) {
    const [name = '', , number = ''] = line.split(':')
    if (/^\d+$/.test(number) && !names.has(Number(number))) names.set(Number(number), name)
  }
  return names
}

function namesOf(view: FileView) {
  const before = known.get(view)
  if (before !== undefined) return before
  const names = { users: namesIn(view, '/etc/passwd'), groups: namesIn(view, '/etc/group') }
  known.set(view, names)
  return names
}

/** `root:root`; a number where nobody has a name for it. */
export function ownerOf(view: FileView, { userId, groupId }: Pick<FileEntry, 'userId' | 'groupId'>): string {
  const { users, groups } = namesOf(view)
  return fileText.owner(users.get(userId) ?? String(userId), groups.get(groupId) ?? String(groupId))
}
