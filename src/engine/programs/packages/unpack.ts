/** Putting a package's files into the file system, and the note of what is installed. */
import { bytesOf } from '../../bytes'
import { parentPath } from '../../filesystem/paths'
import { makeExecutable, smallStandIn } from '../../processes/executable'
import type { Process } from '../../processes/program'
import { readOptional } from '../../shell/applets/support/accounts'
import type { AvailablePackage, Repository } from './catalogue'

/** Makes a directory with all above it. */
export function makeDirectories(process: Process, path: string): void {
  if (process.files.exists(path)) return
  makeDirectories(process, parentPath(path))
  process.files.makeDirectory(path, 0o755)
}

/** Writes a file, and the directories above it. */
export function putFile(process: Process, path: string, content: Uint8Array | string, mode = 0o644): void {
  makeDirectories(process, parentPath(path))
  process.files.writeFile(path, bytesOf(content), { mode })
}

/** Names in the program table for tools whose applets serve both distributions. */
const toolPrograms: Readonly<Record<Repository, string>> = { alpine: 'alpine-busybox', debian: 'gnu-tools' }

/**
 * Installs the files of a package: its programs, and one file that takes the space of all the others.
 * @param database the file that lists what is installed
 */
export function unpack(process: Process, one: AvailablePackage, repository: Repository, database: string): void {
  for (const entry of one.programs) {
    const [name = '', program = 'unsimulated'] = entry.split(':')
    const runs = program === 'tools' ? toolPrograms[repository] : program
    const path = `/usr/bin/${name}`
    if (process.files.exists(path)) process.files.remove(path)
    putFile(process, path, makeExecutable(runs, smallStandIn), 0o755)
  }
  putFile(process, `/usr/share/doc/${one.name}/copyright`, `${one.name} ${one.version}\n`)
  putFile(process, `/usr/lib/${one.name}/${one.name}.bin`, new Uint8Array(one.size * 1000))
  process.files.writeFile(database, new TextEncoder().encode(`${one.name} ${one.version}\n`), { append: true })
}

/** The installed packages with their versions. */
export function installedPackages(process: Process, database: string): ReadonlyMap<string, string> {
  const lines = readOptional(process, database).split('\n')
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [name = '', version = ''] = line.split(' ')
      return version === '' ? [] : [[name, version]]
    }),
  )
}

/** Takes a package's files away again. */
export function remove(process: Process, one: AvailablePackage, database: string): void {
  const files = [...one.programs.map((entry) => `/usr/bin/${entry.replace(/:.*/, '')}`)]
  const own = [`/usr/share/doc/${one.name}/copyright`, `/usr/lib/${one.name}/${one.name}.bin`]
  for (const path of [...files, ...own]) if (process.files.exists(path)) process.files.remove(path)
  for (const path of [`/usr/share/doc/${one.name}`, `/usr/lib/${one.name}`]) {
    if (process.files.exists(path)) process.files.removeDirectory(path)
  }
  const rest = [...installedPackages(process, database)].filter(([name]) => name !== one.name)
  const text = rest.map(([name, version]) => `${name} ${version}\n`).join('')
  process.files.writeFile(database, new TextEncoder().encode(text))
}
