/** What a command line is typed in: files, a directory to stand in, variables, and the names of programs. */

import type { Container } from '../../engine/containers/container'
import { openFromOutside } from '../../engine/containers/file-system'
import { type FileSystem, FileSystemError } from '../../engine/filesystem/file-system'
import { openHostFiles } from '../../engine/host/host-files'
import type { Image } from '../../engine/images/image'
import { openImageFiles } from '../../engine/images/image-files'
import type { Machine } from '../../engine/machine'
import { openSession } from '../../engine/session'

export type Surroundings = {
  readonly files: FileSystem
  readonly workingDirectory: string
  readonly variables: ReadonlyMap<string, string>
}

/** The host's shell. */
export function hostSurroundings(machine: Machine): Surroundings {
  const { workingDirectory, variables } = machine.host
  return {
    files: openHostFiles(openSession(machine, new Map())),
    workingDirectory,
    variables: new Map([...variables].map(([name, { value }]) => [name, value])),
  }
}

/** A program that is started in a container. */
export function containerSurroundings(machine: Machine, { id, settings }: Container): Surroundings {
  return {
    files: openFromOutside(openSession(machine, new Map()), id),
    workingDirectory: settings.workingDirectory || '/',
    variables: environmentOf(settings.environment),
  }
}

/** A program of a container that is yet to be made from an image. */
export function imageSurroundings(machine: Machine, image: Image): Surroundings {
  return {
    files: openImageFiles(machine, image),
    workingDirectory: image.settings.workingDirectory || '/',
    variables: environmentOf(image.settings.environment),
  }
}

const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

function environmentOf(environment: readonly string[]): ReadonlyMap<string, string> {
  const given = environment.map((entry): [string, string] => {
    const equals = entry.indexOf('=')
    return [entry.slice(0, equals), entry.slice(equals + 1)]
  })
  return new Map([['PATH', usualPath], ['HOME', '/root'], ...given])
}

/** Names of the programs in the directories of PATH. */
export function programNames({ files, variables }: Surroundings): readonly string[] {
  const directories = new Set((variables.get('PATH') ?? usualPath).split(':'))
  return [...new Set([...directories].flatMap((directory) => namesIn(files, directory)))]
}

/** The names in a directory; none when it cannot be read. */
export function namesIn(files: FileSystem, path: string): readonly string[] {
  return orElse(() => files.readDirectory(path), [])
}

/** A path with a slash at its end is there only if it is a directory; its whole status would take longer to gather. */
export function isDirectory(files: FileSystem, path: string): boolean {
  return files.exists(`${path}/`)
}

function orElse<Result>(ask: () => Result, otherwise: Result): Result {
  try {
    return ask()
  } catch (error) {
    if (error instanceof FileSystemError) return otherwise
    throw error
  }
}
