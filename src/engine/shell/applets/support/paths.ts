/** Paths as text. */

/** The last component as `basename(1)` has it: `a/b/` is `b`, `/` is `/`. */
export function baseName(path: string): string {
  const trimmed = path.replace(/\/+$/, '')
  if (trimmed === '') return path === '' ? '' : '/'
  return trimmed.slice(trimmed.lastIndexOf('/') + 1)
}

/** All but the last component as `dirname(1)` has it: `a` is `.`, `/a` is `/`. */
export function directoryName(path: string): string {
  const trimmed = path.replace(/\/+$/, '')
  if (trimmed === '') return path.startsWith('/') ? '/' : '.'
  const slash = trimmed.lastIndexOf('/')
  if (slash < 0) return '.'
  const directory = trimmed.slice(0, slash).replace(/\/+$/, '')
  return directory === '' ? '/' : directory
}

/** A directory and a name in it, with exactly one slash between them (busybox: `concat_path_file`). */
export function joinPath(directory: string, name: string): string {
  return directory.endsWith('/') ? `${directory}${name}` : `${directory}/${name}`
}
