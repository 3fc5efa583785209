/** `docker build --output`: what becomes of the result (buildx, util/buildflags/export.go and build/opt.go). */
import { FileSystemError } from '../../../engine/filesystem/file-system'
import { joinPath, parentPath } from '../../../engine/filesystem/paths'
import { walk } from '../../../engine/filesystem/tree'
import { openHostFiles } from '../../../engine/host/host-files'
import type { Exporter } from '../../../engine/images/build/build-request'
import type { ExportedFiles } from '../../../engine/images/build/export-files'
import type { ImageReference } from '../../../engine/images/reference'
import { layerTar } from '../../../engine/oci/layer-tar'
import { type CommandContext, CommandError } from '../../command'
import { absolutePath, writeHostFile } from '../image/host-files'
import { readTag } from './build-values'
import { unsupportedExporter } from './driver-limits'

export type BuildOutput = {
  readonly exporter: Exporter
  /** A directory or file of the host; `-` is standard output, '' is none. */
  readonly destination: string
  /** A name for the image beside its tags. */
  readonly names: readonly ImageReference[]
  /** True where the image is pushed under all of its names. */
  readonly push?: boolean
  /** What only comes out once everything else has been read. */
  readonly refusal?: CommandError
}

const toStore: BuildOutput = { exporter: 'image', destination: '', names: [] }

function readFields(text: string): ReadonlyMap<string, string> {
  if (!text.includes('='))
    return new Map(
      text === '-'
        ? [
            ['type', 'tar'],
            ['dest', '-'],
          ]
        : [
            ['type', 'local'],
            ['dest', text],
          ],
    )
  return new Map(
    text.split(',').map((field) => {
      const equals = field.indexOf('=')
      return equals === -1 ? [field, ''] : [field.slice(0, equals).toLowerCase(), field.slice(equals + 1)]
    }),
  )
}

/** Reads one specification. Throws CommandError. */
function readOne(text: string): BuildOutput {
  const fields = readFields(text)
  const type = fields.get('type') ?? ''
  const destination = fields.get('dest') ?? ''
  const name = fields.get('name')
  switch (type) {
    case 'docker':
    case 'image':
      if (fields.has('dest')) return { ...toStore, refusal: unsupportedExporter('Docker') }
      return { ...toStore, names: name === undefined ? [] : [readTag(name)], push: fields.get('push') === 'true' }
    case 'local':
      if (destination === '') {
        return { ...toStore, refusal: new CommandError('ERROR: failed to build: dest is required for local exporter') }
      }
      return { exporter: 'files', destination, names: [] }
    case 'tar':
      return { exporter: 'archive', destination: destination === '' ? '-' : destination, names: [] }
    case 'cacheonly':
      return { exporter: 'nothing', destination: '', names: [] }
    case 'oci':
      return { ...toStore, refusal: unsupportedExporter('OCI') }
    case 'registry':
      return { ...toStore, names: name === undefined ? [] : [readTag(name)], push: true }
    case '':
      throw new CommandError('ERROR: type is required for output')
    default:
      return {
        ...toStore,
        refusal: new CommandError(
          `ERROR: failed to build: failed to solve: exporter ${JSON.stringify(type)} could not be found`,
        ),
      }
  }
}

/**
 * Reads `--output`. Throws CommandError.
 * @param push whether the image is pushed as well
 */
export function readOutput(values: readonly string[], push: boolean): BuildOutput {
  const wanted = values.filter((value) => value !== '')
  if (wanted.length > 1) throw new CommandError('docker build with several --output is not simulated here')
  const output = wanted[0] === undefined ? toStore : readOne(wanted[0])
  return push ? { ...output, push } : output
}

/** Refuses a destination before anything is built. Throws CommandError. */
export function checkDestination({ session }: CommandContext, { exporter, destination, refusal }: BuildOutput): void {
  if (refusal !== undefined) throw refusal
  const files = openHostFiles(session)
  const path = absolutePath(session, destination)
  if (exporter === 'files' && files.exists(path) && files.status(path).type !== 'directory') {
    throw new CommandError(`ERROR: failed to build: destination directory ${destination} is a file`)
  }
  if (exporter === 'archive' && destination !== '-' && !files.exists(parentPath(path))) {
    throw new CommandError(`ERROR: failed to build: failed to open open ${destination}: no such file or directory`)
  }
}

function writeFiles(context: CommandContext, exported: ExportedFiles, destination: string): void {
  const files = openHostFiles(context.session)
  const root = absolutePath(context.session, destination)
  makeDirectory(files, root)
  for (const { path, node } of walk(exported)) {
    const target = joinPath(root, path.slice(1))
    if (node.type === 'directory') {
      if (!files.exists(target)) files.makeDirectory(target)
    } else {
      if (files.exists(target)) files.remove(target)
      if (node.type === 'symlink') files.symbolicLink(node.target, target)
      if (node.type === 'file') files.writeFile(target, node.content)
    }
    if (node.type !== 'file' && node.type !== 'directory') continue
    files.changeMode(target, node.mode)
    files.setModified(target, node.modified)
  }
}

function makeDirectory(files: ReturnType<typeof openHostFiles>, path: string): void {
  if (files.exists(path)) return
  makeDirectory(files, parentPath(path))
  files.makeDirectory(path, 0o700)
}

/** Puts the files of a result where they were wanted. Throws CommandError. */
export function writeOutput(
  context: CommandContext,
  { exporter, destination }: BuildOutput,
  exported: ExportedFiles,
): void {
  try {
    if (exporter === 'files') writeFiles(context, exported, destination)
    else if (destination === '-') context.out(layerTar(exported))
    else writeHostFile(context.session, destination, layerTar(exported), 0o644)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new CommandError(`ERROR: failed to build: failed to solve: ${error.message}`)
  }
}
