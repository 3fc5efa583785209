/** Where overlay2 keeps layers, and the short links to them. */
import { sha256 } from '../oci/digest'
import type { Image } from './image'

/** Names that were worked out before: every process that starts asks for those of all its layers. */
const known = new Map<string, string>()

/** A directory of its own for each layer, named by BuildKit's rules where BuildKit made it. */
function layerDirectory(chainId: string, built: boolean): string {
  const key = `${built} ${chainId}`
  const directory = known.get(key) ?? makeDirectory(chainId, built)
  known.set(key, directory)
  return directory
}

function makeDirectory(chainId: string, built: boolean): string {
  const digits = sha256(`overlay2 ${chainId}`).slice('sha256:'.length)
  const name = built ? BigInt(`0x${digits}`).toString(36).slice(0, 25).padStart(25, '0') : digits
  return `/var/lib/docker/overlay2/${name}`
}

/**
 * Directories of layers, in the order of their chain IDs.
 * @param image the image that they belong to, which knows what made them; undefined when it is gone
 */
export function layerDirectories(chainIds: readonly string[], image: Image | undefined): readonly string[] {
  const history = image?.history ?? []
  const built = history
    .filter(({ emptyLayer }) => !emptyLayer)
    .map(({ comment = '' }) => comment.startsWith('buildkit'))
  return chainIds.map((chainId, index) => layerDirectory(chainId, built[index] ?? false))
}

const linkLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const linkLength = 26

/**
 * The short link to a layer's `diff` directory (moby, daemon/graphdriver/overlay2, `generateID`); its letters follow from the
 * directory's name.
 */
export function layerLink(directory: string): string {
  const [, name = '', init] = /\/([0-9a-z]+)(-init)?\/diff$/.exec(directory) ?? []
  const digits = init === undefined ? name : [...name].reverse().join('')
  const valueAt = (index: number) => Number.parseInt(digits.charAt(index % digits.length), 36) || 0
  const letters = Array.from({ length: linkLength }, (_, index) => {
    return linkLetters.charAt((5 * valueAt(2 * index) + valueAt(2 * index + 1)) % linkLetters.length)
  })
  return `/var/lib/docker/overlay2/l/${letters.join('')}`
}
