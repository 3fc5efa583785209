/** Where a build gets its Dockerfile and its files (buildx, build/build.go and util/dockerutil). */

import { FileSystemError } from '../../../engine/filesystem/file-system'
import type { LayerTree } from '../../../engine/filesystem/node'
import { baseName } from '../../../engine/filesystem/paths'
import { emptyTree, nodeAt } from '../../../engine/filesystem/tree'
import { openHostFiles } from '../../../engine/host/host-files'
import type { BuildInput } from '../../../engine/images/build/context'
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

/** A Dockerfile without a context, or a context as an archive, from standard input. */
function fromStandardInput(context: CommandContext, file: string): BuildInput {
  const content = context.standardInput()
  const files = noContext(context.session.machine.clock)
  const archive = archiveOf(content)
  if (archive === undefined) {
    return { context: files, dockerfile: decoder.decode(content), dockerfileName: defaultName, origin: '' }
  }
  const name = file === '' ? defaultName : file
  const node = nodeAt(archive, `/${name}`)
  const dockerfile = node?.type === 'file' ? decoder.decode(node.content) : undefined
  return { context: archive, dockerfile, dockerfileName: baseName(`/${name}`), origin: '' }
}

function archiveOf(content: Uint8Array): LayerTree | undefined {
  if (content.length < 1024) return undefined
  try {
    return readTar(content)
  } catch (error) {
    if (error instanceof InvalidArchiveError) return undefined
    throw error
  }
}

/** @param file value of `--file`; '' means Dockerfile in the context, `-` standard input */
export function readBuildInput(context: CommandContext, path: string, file: string): BuildInput {
  if (/^(?:https?|git):\/\/|^git@/.test(path)) {
    throw new CommandError('docker build of a URL is not simulated here')
  }
  if (path === '-') return fromStandardInput(context, file)
  const tree = directoryTree(context, path)
  const origin = absolutePath(context.session, path)
  if (file === '-') {
    return { context: tree, dockerfile: decoder.decode(context.standardInput()), dockerfileName: defaultName, origin }
  }
  const dockerfilePath = file === '' ? `${path}/${defaultName}` : file
  return {
    context: tree,
    dockerfile: readFile(context, dockerfilePath),
    dockerfileName: baseName(`/${dockerfilePath}`),
    origin,
  }
}
