/** Where a build gets its Dockerfile and its files (buildx, build/build.go and util/dockerutil). */

import { FileSystemError } from '../../../engine/filesystem/file-system'
import type { LayerTree } from '../../../engine/filesystem/node'
import { baseName } from '../../../engine/filesystem/paths'
import { emptyTree, nodeAt } from '../../../engine/filesystem/tree'
import { openHostFiles } from '../../../engine/host/host-files'
import type { BuildInput } from '../../../engine/images/build/context'
import { archiveBytes } from '../../../engine/images/build/unpack'
import { readTar } from '../../../engine/oci/layer-tar'
import { InvalidArchiveError } from '../../../engine/oci/tar-entry'
import { type CommandContext, CommandError } from '../../command'
import { absolutePath } from '../image/host-files'

const defaultName = 'Dockerfile'
const decoder = new TextDecoder()

function noContext(now: number): LayerTree {
  return emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: now })
}

function readFile(context: CommandContext, path: string): string | undefined {
  try {
    return decoder.decode(openHostFiles(context.session).readFile(absolutePath(context.session, path)))
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}

function isHostDirectory(context: CommandContext, path: string): boolean {
  const files = openHostFiles(context.session)
  const absolute = absolutePath(context.session, path)
  return files.exists(absolute) && files.status(absolute).type === 'directory'
}

/** The host's directory as a tree; links in the path are followed. */
function directoryTree(context: CommandContext, path: string): LayerTree {
  const { session } = context
  const files = openHostFiles(session)
  const absolute = absolutePath(session, path)
  const real = files.exists(absolute) ? files.realPath(absolute) : absolute
  const node = nodeAt(session.machine.host.files, real)
  if (node?.type !== 'directory') {
    throw new CommandError(`ERROR: failed to build: unable to prepare context: path ${JSON.stringify(path)} not found`)
  }
  return node
}

/** Splits `--build-context NAME=PATH`. Throws CommandError. */
export function readContextNames(values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    values.map((value) => {
      const equals = value.indexOf('=')
      if (equals === -1) throw new CommandError(`ERROR: invalid context value: ${value}, expected key=value`)
      return [value.slice(0, equals), value.slice(equals + 1)]
    }),
  )
}

/** The directories that additional contexts are. Throws CommandError. */
export function readNamedContexts(
  context: CommandContext,
  paths: ReadonlyMap<string, string>,
): ReadonlyMap<string, LayerTree> {
  const trees = new Map<string, LayerTree>()
  for (const [name, path] of paths) {
    if (path.includes('://'))
      throw new CommandError(`docker build --build-context ${name}=${path} is not simulated here`)
    if (!isHostDirectory(context, path)) {
      const reason = `stat ${path}: no such file or directory`
      throw new CommandError(`ERROR: failed to build: failed to get build context ${name}: ${reason}`)
    }
    trees.set(name, directoryTree(context, path))
  }
  return trees
}

/** A Dockerfile without a context, or a context as an archive, from standard input. Throws CommandError. */
function fromStandardInput(context: CommandContext, file: string): BuildInput {
  const content = context.standardInput()
  const files = noContext(context.session.machine.clock)
  const archive = archiveOf(content)
  if (archive === undefined) {
    if (file !== '') {
      throw new CommandError(
        'ERROR: failed to build: ambiguous Dockerfile source: both stdin and flag correspond to Dockerfiles',
      )
    }
    const common = { context: files, dockerfileName: defaultName, origin: '' }
    return { ...common, dockerfile: decoder.decode(content), isEmptyInput: content.length === 0 }
  }
  const name = file === '' ? defaultName : file
  const node = nodeAt(archive, `/${name}`)
  const dockerfile = node?.type === 'file' ? decoder.decode(node.content) : undefined
  return { context: archive, dockerfile, dockerfileName: baseName(`/${name}`), origin: '', archive: content }
}

/** The files of an archive; undefined where the content is none. */
function archiveOf(content: Uint8Array): LayerTree | undefined {
  try {
    const bytes = archiveBytes(content)
    return bytes === undefined ? undefined : readTar(bytes)
  } catch (error) {
    if (error instanceof InvalidArchiveError) return undefined
    throw error
  }
}

/** `Dockerfile` may also be written in small letters, where there is no other in its directory. */
function existingName(context: CommandContext, path: string): string {
  if (baseName(`/${path}`) !== defaultName) return path
  const files = openHostFiles(context.session)
  const lowerCase = path.replace(/Dockerfile$/, 'dockerfile')
  const exists = (candidate: string) => files.exists(absolutePath(context.session, candidate))
  return !exists(path) && exists(lowerCase) ? lowerCase : path
}

/** Refuses a `--file` in a directory that is not there. Throws CommandError. */
function checkDirectory(context: CommandContext, path: string): void {
  const parts = path.split('/').slice(0, -1)
  const files = openHostFiles(context.session)
  const directories = parts.map((_, index) => parts.slice(0, index + 1).join('/')).filter((part) => part !== '')
  for (const directory of directories) {
    const absolute = absolutePath(context.session, directory)
    if (!files.exists(absolute)) {
      throw new CommandError(`ERROR: failed to build: resolve : lstat ${directory}: no such file or directory`)
    }
    if (!isHostDirectory(context, directory)) {
      throw new CommandError(`ERROR: failed to build: stat ${directory}: not a directory`)
    }
  }
}

/**
 * Reads what a build needs from the host or from standard input. Throws CommandError.
 * @param file value of `--file`; '' means Dockerfile in the context, `-` standard input
 */
export function readBuildInput(context: CommandContext, path: string, file: string): BuildInput {
  if (path === '') {
    const reason = 'please specify build context (e.g. "." for the current directory)'
    throw new CommandError(`ERROR: failed to build: ${reason}`)
  }
  if (/^(?:https?|git):\/\/|^git@/.test(path)) {
    throw new CommandError('docker build of a URL is not simulated here')
  }
  if (path === '-' && file === '-') {
    const reason = "invalid argument: can't use stdin for both build context and dockerfile"
    throw new CommandError(`ERROR: failed to build: ${reason}`)
  }
  if (path === '-') return fromStandardInput(context, file)
  const tree = directoryTree(context, path)
  const origin = absolutePath(context.session, path)
  if (file === '-') {
    return { context: tree, dockerfile: decoder.decode(context.standardInput()), dockerfileName: defaultName, origin }
  }
  if (file !== '') checkDirectory(context, file)
  const dockerfilePath = existingName(context, file === '' ? `${path}/${defaultName}` : file)
  const dockerfile = readFile(context, dockerfilePath)
  const isDirectory = dockerfile === undefined && isHostDirectory(context, dockerfilePath)
  return { context: tree, dockerfile, isDirectory, dockerfileName: baseName(`/${dockerfilePath}`), origin }
}

/** buildx asks git about the directory of a repository, and says when there is no git on the host (buildx, build/git.go); else ''. */
export function gitRemark(context: CommandContext, path: string): string {
  if (path === '-' || !isHostDirectory(context, `${path}/.git`)) return ''
  const reason = 'git was not found in the system: exec: "git": executable file not found in $PATH'
  return `WARNING: current commit information was not captured by the build: ${reason}\n`
}
