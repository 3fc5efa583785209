/** A result that goes to the client as files: `--output` (BuildKit, exporter/local and exporter/tar). */
import type { LayerTree, VisibleNode } from '../../filesystem/node'
import { flatten } from '../../filesystem/overlay'
import { emptyTree, walk } from '../../filesystem/tree'
import type { Session } from '../../session'
import { byteCount } from './byte-count'
import { treesOf } from './layer-files'
import type { Progress } from './progress'

/** Files of one tree, none of them removed. */
export type ExportedFiles = LayerTree

/** Bytes that go over the wire in one piece of a file. */
const pieceSize = 32 * 1024

function varintSize(value: number | bigint): number {
  return Math.max(1, Math.ceil(BigInt(value).toString(2).length / 7))
}

/** Bytes of a field of a message; one that is zero is left out. */
function numberField(value: number | bigint): number {
  return Number(value) === 0 ? 0 : 1 + varintSize(value)
}

function bytesField(length: number): number {
  return length === 0 ? 0 : 1 + varintSize(length) + length
}

/** Go's bits for the kinds of files, which are not those of Unix. */
const kindBits: Readonly<Record<VisibleNode['type'], number>> = {
  file: 0,
  directory: 2 ** 31,
  symlink: 2 ** 27,
  special: 2 ** 26,
}

function sizeOf(node: VisibleNode): number {
  if (node.type === 'file') return node.content.length
  return node.type === 'symlink' ? new TextEncoder().encode(node.target).length : 0
}

/** Bytes of the packet that describes a file (tonistiigi/fsutil, types/stat.proto). */
function descriptionSize(path: string, node: VisibleNode): number {
  const target = node.type === 'symlink' ? sizeOf(node) : 0
  const fields = [
    bytesField(new TextEncoder().encode(path).length),
    numberField(kindBits[node.type] + node.mode),
    numberField(node.userId),
    numberField(node.groupId),
    numberField(sizeOf(node)),
    numberField(BigInt(Math.trunc(node.modified)) * 1_000_000n),
    bytesField(target),
  ]
  return bytesField(fields.reduce((sum, size) => sum + size, 0))
}

/** Bytes of the packets that hold a file. `index` is its place among all that was described. */
function contentSize(index: number, length: number): number {
  let size = 0
  for (let sent = 0; sent < length; sent += pieceSize) {
    size += 2 + numberField(index) + bytesField(Math.min(pieceSize, length - sent))
  }
  return size
}

function transferSize(files: LayerTree): number {
  let size = 0
  let index = 0
  for (const { path, node } of walk(files)) {
    if (node.type === 'whiteout') continue
    size += descriptionSize(path.slice(1), node)
    if (node.type === 'file') size += contentSize(index, node.content.length)
    index++
  }
  return size
}

/** Shows the step that sends the files of a result, and returns them. */
export function exportFiles(
  session: Session,
  layers: readonly string[],
  exporter: 'files' | 'archive',
  progress: Progress,
): ExportedFiles {
  const root = emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: session.machine.clock })
  const files = flatten([root, ...treesOf(session.machine, layers)])
  if (exporter === 'archive') {
    const step = progress.begin('exporting to client tarball')
    step.line('sending tarball done')
    step.done()
    return files
  }
  const step = progress.begin('exporting to client directory')
  const size = transferSize(files)
  step.line(size === 0 ? 'copying files done' : `copying files ${byteCount(size)} done`)
  step.done()
  return files
}
