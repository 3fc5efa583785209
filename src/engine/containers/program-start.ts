/** Finding the program that a container or an exec is to run, and runc's words when it cannot be run. */
import { EngineError } from '../errors'
import { type FileSystem, FileSystemError } from '../filesystem/file-system'
import { normalisePath } from '../filesystem/paths'
import { strerror } from '../filesystem/strerror'
import { findProgram, type Search } from '../processes/find-program'
import type { StartedProgram } from '../processes/started-program'
import type { ProcessSpecification } from '../processes/task'
import type { Session } from '../session'
import type { Container } from './container'
import { openContainerFileSystem } from './file-system'
import { linkedEnvironment } from './links'
import { initFailure } from './runc'
import { type ContainerUser, findUser } from './users'

/** The exit code for what runc refuses before it tries to start anything. */
export const badProcess = 128

/** A program that cannot be started, and the exit code that the docker command ends with. */
export class ProgramStartError extends EngineError {
  readonly exitCode: 126 | 127 | typeof badProcess

  constructor(reason: string, exitCode: 126 | 127 | typeof badProcess) {
    super('invalid-argument', reason)
    this.name = 'ProgramStartError'
    this.exitCode = exitCode
  }
}

/** What to start, before the user and the program have been looked up in the container. */
export type ProgramRequest = {
  readonly arguments: readonly string[]
  /** Over the container's own variables, as `docker exec -e` gives them: `NAME=value`, or a NAME alone to take away. */
  readonly environment?: readonly string[]
  readonly user: string
  readonly workingDirectory: string
  readonly terminal: boolean
  readonly standardInputStaysOpen: boolean
  /** True when an init process starts the program (`docker run --init`), so that runc does not look for it. */
  readonly behindInit?: boolean
}

/** A program with everything it needs to run. */
export type PreparedProgram = ProcessSpecification & { readonly program: StartedProgram }

const openAsRoot = (session: Session, { id }: Container) =>
  openContainerFileSystem(session, id, { userId: 0, groupId: 0, groups: [], lacks: new Set() })

/** Looks up a user as a program in the container would have it. @throws EngineError when there is none of that name */
export function findUserInside(session: Session, container: Container, name: string): ContainerUser {
  return findUser(openAsRoot(session, container), name, container.hostSettings.groupAdd)
}

/**
 * Looks up user, directory and program in the container's file system.
 * @throws EngineError for unknown users, ProgramStartError with runc's reason for the rest.
 */
export function prepareProgram(session: Session, container: Container, request: ProgramRequest): PreparedProgram {
  const asRoot = openAsRoot(session, container)
  const user = findUser(asRoot, request.user, container.hostSettings.groupAdd)
  const linked = linkedEnvironment(session.machine, container)
  const environment = processEnvironment(container, request, { linked, home: user.home })
  const requested = request.workingDirectory || '/'
  checkDirectory(asRoot, requested)
  const workingDirectory = asRoot.realPath(requested)
  const resolve = (name: string) => normalisePath(name, workingDirectory)
  // runc still has the right to pass over permissions when it calls execve: any executable file will do.
  const search = { files: asRoot, programs: session.programs, path: environment.get('PATH') ?? '', resolve }
  const { userId, groupId, groups } = user
  const { terminal, standardInputStaysOpen } = request
  const { memory, ulimits = [] } = container.hostSettings
  return {
    ...(request.behindInit ? resolveBehindInit(search, request.arguments) : resolveProgram(search, request.arguments)),
    environment,
    workingDirectory,
    userId,
    groupId,
    groups,
    terminal,
    standardInputStaysOpen,
    ...(memory === 0 ? {} : { memoryLimit: memory }),
    ...(ulimits.length === 0 ? {} : { limits: ulimits }),
  }
}

type Resolved = { readonly program: StartedProgram; readonly arguments: readonly string[] }

/** The program for argv, as `docker-init` is told to run it; where there is none, the container has started all the same and its init process says so. */
function resolveBehindInit(search: Search, argv: readonly string[]): Resolved {
  const found = findProgram(search, argv)
  const executable = 'error' in found ? { path: argv[0] ?? '', error: found.error } : { name: found.name }
  const words = 'error' in found ? argv : found.arguments
  return { program: { behindInit: true, executable }, arguments: ['/sbin/docker-init', '--', ...words] }
}

/** The program for argv; one that the kernel cannot load starts all the same and ends with runc's last words. */
function resolveProgram(search: Search, argv: readonly string[]): Resolved {
  const found = findProgram(search, argv)
  if (!('error' in found)) {
    return { program: { behindInit: false, executable: { name: found.name } }, arguments: found.arguments }
  }
  const [name = ''] = argv
  const place = findExecutable(search, name)
  if (place !== undefined) {
    return { program: { behindInit: false, executable: { path: place, error: found.error } }, arguments: argv }
  }
  const quoted = JSON.stringify(name)
  if (!name.includes('/')) throw new ProgramStartError(`exec: ${quoted}: executable file not found in $PATH`, 127)
  switch (found.error) {
    case 'EISDIR':
      throw new ProgramStartError(`exec: ${quoted}: is a directory: permission denied`, 126)
    case 'ENOENT':
      throw new ProgramStartError(`exec: ${quoted}: stat ${name}: no such file or directory`, 127)
    default:
      throw new ProgramStartError(`exec: ${quoted}: permission denied`, 126)
  }
}

/** Where the executable file is that runc hands to the kernel; undefined when there is none. */
function findExecutable({ files, path, resolve }: Search, name: string): string | undefined {
  if (name === '') return undefined
  const candidates = name.includes('/') ? [name] : path.split(':').map((directory) => `${directory || '.'}/${name}`)
  return candidates.map(resolve).find((candidate) => isExecutable(files, candidate))
}

function isExecutable(files: FileSystem, path: string): boolean {
  try {
    return files.status(path).type === 'file' && files.accessible(path, { execute: true })
  } catch (error) {
    if (error instanceof FileSystemError) return false
    throw error
  }
}

/** The variables of a process: those that the daemon sets, then those of links, then the requested ones (moby, container/env.go and container_unix.go). */
function processEnvironment(
  { settings }: Container,
  { environment = [], terminal }: ProgramRequest,
  { linked, home }: { readonly linked: readonly string[]; readonly home: string },
): ReadonlyMap<string, string> {
  const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
  const variables = new Map([
    ['PATH', defaultPath],
    ['HOSTNAME', settings.hostname],
  ])
  if (terminal) variables.set('TERM', 'xterm')
  replaceOrAppend(variables, linked)
  replaceOrAppend(variables, settings.environment)
  replaceOrAppend(variables, environment)
  if ((variables.get('HOME') ?? '') === '') variables.set('HOME', home)
  return variables
}

/**
 * Sets variables; later entries win. What was there before them keeps its place, of the others the last entry's place counts
 * (runc, libcontainer/env.go). A NAME alone takes away only what was there before (moby, container/env.go, `ReplaceOrAppendEnvVars`).
 */
function replaceOrAppend(variables: Map<string, string>, entries: readonly string[]): void {
  const before = new Set(variables.keys())
  for (const entry of entries) {
    const [, name = entry, value] = /^([^=]*)=([\s\S]*)$/.exec(entry) ?? []
    if (value === undefined ? before.has(name) : !before.has(name)) variables.delete(name)
    if (value !== undefined) variables.set(name, value)
  }
}

/**
 * runc makes the working directory where it is missing, inside a mount, too, as root.
 * @throws EngineError where that cannot be
 */
export function makeWorkingDirectory(session: Session, container: Container): void {
  const files = openAsRoot(session, container)
  const directories = normalisePath(container.settings.workingDirectory || '/')
    .split('/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/'))
  for (const path of directories.slice(1)) {
    const problem = problemWithMaking(files, path)
    if (problem !== undefined) throw new EngineError('system', `${initFailure}: mkdir ${path}: ${problem}`)
  }
}

function problemWithMaking(files: FileSystem, path: string): string | undefined {
  try {
    if (files.exists(path)) return files.status(path).type === 'directory' ? undefined : notADirectory
    files.makeDirectory(path, 0o755)
    return undefined
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    return strerror(error.code).replace(/^./, (letter) => letter.toLowerCase())
  }
}

function checkDirectory(files: FileSystem, path: string): void {
  if (!path.startsWith('/')) throw new ProgramStartError('Cwd must be an absolute path', badProcess)
  const problem = directoryProblem(files, path)
  if (problem === undefined) return
  throw new ProgramStartError(`chdir to cwd ("${path}") set in config.json failed: ${problem}`, 127)
}

const notADirectory =
  'not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type'

function directoryProblem(files: FileSystem, path: string): string | undefined {
  try {
    return files.status(path).type === 'directory' ? undefined : notADirectory
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    return error.code === 'ENOTDIR' ? notADirectory : 'no such file or directory'
  }
}
