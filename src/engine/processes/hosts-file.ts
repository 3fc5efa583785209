/** `/etc/hosts` (`hosts(5)`): the names that a resolver knows before it asks a name server. */
import { type FileSystem, FileSystemError } from '../filesystem/file-system'

/** `canonicalName` is the first name of its line. */
export type HostLine = { readonly address: string; readonly canonicalName: string }

/** The first line that has the name, in whatever case; undefined when there is none. */
export function findInHostsFile(files: FileSystem, host: string): HostLine | undefined {
  for (const line of readHosts(files).split('\n')) {
    const [address = '', canonicalName = '', ...aliases] = line.replace(/#.*/, '').trim().split(/\s+/)
    const isNamed = [canonicalName, ...aliases].some((name) => name.toLowerCase() === host.toLowerCase())
    if (isNamed && /^[\d.]+$|:/.test(address)) return { address, canonicalName }
  }
  return undefined
}

function readHosts(files: FileSystem): string {
  try {
    return new TextDecoder().decode(files.readFile('/etc/hosts'))
  } catch (error) {
    if (error instanceof FileSystemError) return ''
    throw error
  }
}
