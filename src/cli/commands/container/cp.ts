/** `docker container cp` (docker/cli, cli/command/container/cp.go). */
import {
  type CopySource,
  extractToContainer,
  readFromContainer,
  readSource,
  renamed,
  streamed,
  withFiles,
} from '../../../engine/containers/copy'
import { extractEntries } from '../../../engine/containers/extract'
import { findContainer } from '../../../engine/containers/store'
import { EngineError } from '../../../engine/errors'
import type { FileSystem } from '../../../engine/filesystem/file-system'
import { baseName, normalisePath, parentPath } from '../../../engine/filesystem/paths'
import { isBelowFile, statusAt } from '../../../engine/filesystem/status-at'
import { openHostFiles } from '../../../engine/host/host-files'
import { plainArchive } from '../../../engine/oci/compressed-archive'
import { readTarEntries, writeTar } from '../../../engine/oci/tar'
import type { TarEntry } from '../../../engine/oci/tar-entry'
import { InvalidArchiveError } from '../../../engine/oci/tar-entry'
import type { Session } from '../../../engine/session'
import { type Command, type CommandContext, CommandError } from '../../command'
import { names } from '../../completes'
import { absolutePath } from '../image/host-files'

/** One side of a copy: a path, in a container or on the host. */
type Place = { readonly container: string; readonly path: string }

export const containerCopy: Command = {
  path: ['container', 'cp'],
  aliases: [['cp']],
  usage: '[OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-\n\tdocker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH',
  summary: 'Copy files/folders between a container and the local filesystem',
  description: `Copy files/folders between a container and the local filesystem

Use '-' as the source to read a tar archive from stdin
and extract it to a directory destination in a container.
Use '-' as the destination to stream a tar archive of a
container source to stdout.`,
  completes: [names('container path', 'file'), names('container path', 'file')],
  minimumArguments: 2,
  maximumArguments: 2,
  flags: [
    { name: 'archive', short: 'a', type: 'bool', description: 'Archive mode (copy all uid/gid information)' },
    { name: 'follow-link', short: 'L', type: 'bool', description: 'Always follow symbol link in SRC_PATH' },
    {
      name: 'quiet',
      short: 'q',
      type: 'bool',
      description:
        'Suppress progress output during copy. Progress output is automatically suppressed if no terminal is attached',
    },
  ],
  readsStandardInput: ({ arguments: [source] }) => source === '-',
  execute(context, { arguments: [from = '', to = ''], flags }) {
    if (from === '') throw new CommandError('source can not be empty')
    if (to === '') throw new CommandError('destination can not be empty')
    const source = readPlace(from)
    const destination = readPlace(to)
    if (source.container !== '' && destination.container !== '') {
      throw new CommandError('copying between containers is not supported')
    }
    const followLinks = flags.boolean('follow-link')
    const forUser = flags.boolean('archive')
    if (source.container !== '') copyOut(context, source, destination.path, followLinks)
    else if (destination.container !== '') copyIn(context, source.path, destination, { followLinks, forUser })
    else throw new CommandError('must specify at least one container source')
    return 0
  },
}

/** `CONTAINER:PATH`, or a path of the host, which is one that starts with a slash or a dot or has no colon. */
function readPlace(text: string): Place {
  const colon = text.indexOf(':')
  if (colon === -1 || text.startsWith('/') || text.startsWith('.')) return { container: '', path: text }
  return { container: text.slice(0, colon), path: text.slice(colon + 1) }
}

/** Where a copy goes: a directory that exists, and the entries to unpack there (moby/go-archive, `PrepareArchiveCopy`). */
type Plan = { readonly directory: string; readonly entries: readonly TarEntry[] }

/** @param files undefined where there is no such container: then nothing is there, and unpacking fails */
function plan(files: FileSystem | undefined, source: CopySource, path: string): Plan {
  const absolute = path.startsWith('/') ? path : `/${path}`
  const status = files === undefined ? undefined : statusAt(files, absolute, true)
  if (status?.type === 'directory' && path !== '') return { directory: absolute, entries: source.entries }
  if (status !== undefined && source.isDirectory) throw new CommandError('cannot copy directory')
  if (!source.isDirectory && /\/\.?$/.test(absolute)) throw new CommandError('no such directory')
  const target = files === undefined ? normalisePath(absolute) : targetOf(files, absolute)
  return { directory: parentPath(target), entries: renamed(source, baseName(target)) }
}

/** What a path that is no directory leads to: a link's target is what gets replaced, even if it is not there. */
function targetOf(files: FileSystem, path: string): string {
  if (statusAt(files, path, true) !== undefined) return files.realPath(path)
  const place = normalisePath(path)
  if (statusAt(files, place, false)?.type !== 'symlink') return place
  const link = files.readLink(place)
  return normalisePath(link.startsWith('/') ? link : `${parentPath(place)}/${link}`)
}

/** Whether a link's target is copied in its place, and whether the copies become those of the container's user. */
type CopyInOptions = { readonly followLinks: boolean; readonly forUser: boolean }

function copyIn(
  context: CommandContext,
  path: string,
  destination: Place,
  { followLinks, forUser }: CopyInOptions,
): void {
  const { session } = context
  const inside = filesOf(session, destination.container)
  if (path === '-') {
    const status = inside === undefined ? undefined : statusAt(inside, destination.path, true)
    if (status?.type !== 'directory') {
      throw new CommandError(`destination "${destination.container}:${destination.path}" must be a directory`)
    }
    const entries = readArchive(context.standardInput())
    unpack(session, destination, { directory: destination.path, entries }, forUser)
    return
  }
  unpack(session, destination, plan(inside, readHostSource(session, path, followLinks), destination.path), forUser)
}

/** The files of a container; undefined when there is no such container, or they cannot be seen: unpacking then tells why. */
function filesOf(session: Session, reference: string): FileSystem | undefined {
  try {
    return withFiles(session, findContainer(session, reference), (files) => files)
  } catch (error) {
    if (error instanceof EngineError) return undefined
    throw error
  }
}

function unpack(
  session: Session,
  { container: reference }: Place,
  { directory, entries }: Plan,
  forUser: boolean,
): void {
  extractToContainer(session, findContainer(session, reference), entries, { reference, directory, forUser })
}

/** @throws CommandError for a path of the host that is not there. */
function readHostSource(session: Session, path: string, followLinks: boolean): CopySource {
  const plain = absolutePath(session, path)
  const absolute = withTail(path, plain)
  const host = openHostFiles(session)
  const status = statusAt(host, plain, false)
  if (status === undefined) throw missingOnHost(plain)
  if (followLinks && status.type === 'symlink' && statusAt(host, plain, true) === undefined) {
    throw missingOnHost(normalisePath(host.readLink(plain), parentPath(plain)))
  }
  if (statusAt(host, absolute, false) === undefined) throw new CommandError('not a directory')
  return readSource(host, absolute, followLinks)
}

function missingOnHost(path: string): CommandError {
  return new CommandError(`lstat ${path}: no such file or directory`)
}

/** A slash or `/.` at the end means something: the directory, or only its content. */
function withTail(path: string, absolute: string): string {
  const tail = /(^|\/)\.$/.test(path) ? '/.' : path.endsWith('/') ? '/' : ''
  return absolute === '/' ? absolute : `${absolute}${tail}`
}

function readArchive(bytes: Uint8Array): readonly TarEntry[] {
  try {
    return readTarEntries(plainArchive(bytes))
  } catch (error) {
    if (error instanceof InvalidArchiveError) throw new EngineError('invalid-argument', error.message)
    throw error
  }
}

function copyOut(context: CommandContext, source: Place, path: string, followLinks: boolean): void {
  const { session } = context
  if (path !== '-') checkLocalDestination(context, path)
  const container = findContainer(session, source.container)
  const options = { reference: source.container, followLinks, nameOfTarget: path === '-' }
  const copied = readFromContainer(session, container, source.path, options)
  if (path === '-') {
    context.out(writeTar(streamed(copied)))
    return
  }
  const host = openHostFiles(session)
  const { directory, entries } = plan(host, copied, withTail(path, absolutePath(session, path)))
  unpackOnHost(host, normalisePath(directory), entries)
}

/** The client unpacks here itself, so refusals are its own. */
function unpackOnHost(host: FileSystem, directory: string, entries: readonly TarEntry[]): void {
  try {
    extractEntries(host, directory, entries, { userId: 0, groupId: 0 })
  } catch (error) {
    if (error instanceof EngineError) throw new CommandError(error.message)
    throw error
  }
}

/** @throws CommandError when there is no directory to copy into. */
function checkLocalDestination({ session }: CommandContext, path: string): void {
  const files = openHostFiles(session)
  const absolute = absolutePath(session, path)
  if (path.endsWith('/') && statusAt(files, absolute, true)?.type === 'file') {
    throw new CommandError(`stat ${absolute}/: not a directory`)
  }
  if (statusAt(files, absolute, true)?.type === 'character-device') {
    throw new CommandError(`invalid output path: "${absolute}" must be a directory or a regular file: got a device`)
  }
  if (isBelowFile(files, absolute)) throw new CommandError(`stat ${absolute}: not a directory`)
  const parent = parentPath(absolute)
  if (files.exists(parent)) return
  throw new CommandError(`invalid output path: directory "${parent}" does not exist`)
}
