/**
 * What the cache knows a copied file by: its content and its metadata, but not its times
 * (BuildKit, cache/contenthash/checksum.go).
 */
import type { FileSystem } from '../../filesystem/file-system'
import { joinPath } from '../../filesystem/paths'
import { sha256 } from '../../oci/digest'

const known = new WeakMap<Uint8Array, string>()

function contentDigest(content: Uint8Array): string {
  const digest = known.get(content) ?? sha256(content)
  known.set(content, digest)
  return digest
}

/** Type, mode, owner and content, as one text. */
function textOf(files: FileSystem, path: string, followLink: boolean): string {
  const { type, mode, userId, groupId } = followLink ? files.status(path) : files.linkStatus(path)
  const common = `${type} ${mode.toString(8)} ${userId} ${groupId}`
  if (type === 'file') return `${common} ${contentDigest(files.readFile(path))}`
  if (type === 'symlink') return `${common} ${files.readLink(path)}`
  if (type !== 'directory') return common
  const entries = files.readDirectory(path).map((name) => `${name} ${textOf(files, joinPath(path, name), false)}`)
  return `${common} ${sha256(entries.join('\n'))}`
}

/** The digest of a file, or of a directory with all that is in it. A link is followed, links inside are not. */
export function checksum(files: FileSystem, path: string): string {
  return sha256(textOf(files, path, true))
}
