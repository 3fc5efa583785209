/** Path name expansion (POSIX 2.13.3): the files that a pattern names, sorted by bytes. */
import { FileSystemError } from '../../filesystem/file-system'
import type { Process } from '../../processes/program'
import { hasWildcard, matchesPattern, unescapePattern } from './pattern'

/** Paths that match, written as the pattern was: relative to the working directory or absolute. */
export function matchingPaths(process: Process, pattern: string): readonly string[] {
  const [first = '', ...rest] = pattern.split('/')
  if (first === '' && rest.length > 0) return descend(process, '/', rest)
  return descend(process, '', [first, ...rest])
}

/** @param base what is matched already, with its slash at the end */
function descend(process: Process, base: string, components: readonly string[]): readonly string[] {
  const [component, ...rest] = components
  if (component === undefined) return [base]
  if (component === '') return rest.length === 0 ? directoryOnly(process, base) : descend(process, `${base}/`, rest)
  const matches = hasWildcard(component)
    ? namesIn(process, base).filter((name) => fits(component, name))
    : [unescapePattern(component)].filter((name) => exists(process, `${base}${name}`))
  if (rest.length === 0) return matches.map((name) => `${base}${name}`)
  return matches.flatMap((name) => descend(process, `${base}${name}/`, rest))
}

/** A leading dot must be named. */
function fits(component: string, name: string): boolean {
  if (name.startsWith('.') && !/^\\?\./.test(component)) return false
  return matchesPattern(component, name)
}

function directoryOnly(process: Process, base: string): readonly string[] {
  return exists(process, base) ? [base] : []
}

function namesIn(process: Process, base: string): readonly string[] {
  try {
    return ['.', '..', ...process.files.readDirectory(process.resolve(base === '' ? '.' : base))]
  } catch (error) {
    if (error instanceof FileSystemError) return []
    throw error
  }
}

function exists(process: Process, path: string): boolean {
  try {
    process.files.linkStatus(process.resolve(path))
    return true
  } catch (error) {
    if (error instanceof FileSystemError) return false
    throw error
  }
}
