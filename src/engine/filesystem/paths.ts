/**
 * Paths as strings. A canonical path is absolute, without `.`, `..`, doubled or trailing slashes; the root is `/`.
 */

/** The components of a path without empty ones and `.`; `..` stays. */
export function splitPath(path: string): readonly string[] {
  return path.split('/').filter((component) => component !== '' && component !== '.')
}

/** A canonical path from its components. */
export function fromComponents(components: readonly string[]): string {
  return `/${components.join('/')}`
}

/** The path of `name` in the directory at the canonical path `directory`. */
export function joinPath(directory: string, name: string): string {
  return directory === '/' ? `/${name}` : `${directory}/${name}`
}

/** The directory that holds a canonical path; the root's is the root. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash <= 0 ? '/' : path.slice(0, slash)
}

/** The last component of a canonical path; empty for the root. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * The canonical form of a path, relative ones taken from `base`. Works on the text alone, as Go's `path.Clean` does:
 * `..` takes away the component before it without looking at symbolic links.
 */
export function normalisePath(path: string, base = '/'): string {
  const components: string[] = []
  for (const component of splitPath(path.startsWith('/') ? path : `${base}/${path}`)) {
    if (component === '..') components.pop()
    else components.push(component)
  }
  return fromComponents(components)
}

/** True when the canonical `path` is `ancestor` or lies beneath it. */
export function isWithin(path: string, ancestor: string): boolean {
  return ancestor === '/' || path === ancestor || path.startsWith(`${ancestor}/`)
}

/** The canonical `path` as seen from `ancestor`, which must hold it: `/a/b/c` in `/a` is `/b/c`, `/a` in `/a` is `/`. */
export function pathInside(path: string, ancestor: string): string {
  if (ancestor === '/') return path
  return path === ancestor ? '/' : path.slice(ancestor.length)
}

/** The reverse of `pathInside`: `/b/c` under `/a` is `/a/b/c`. */
export function pathUnder(ancestor: string, inner: string): string {
  if (inner === '/') return ancestor
  return ancestor === '/' ? inner : `${ancestor}${inner}`
}
