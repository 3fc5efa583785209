/** Digests, after the OCI image specification (descriptor.md, "Digests"; config.md, "Layer DiffID" and "Layer ChainID"). */

import { sha256 as digestOf } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { bytesOf } from '../bytes'
import type { LayerTree } from '../filesystem/node'
import { layerTar } from './layer-tar'

/** `sha256:` and 64 hexadecimal digits. A string is taken as UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return `sha256:${bytesToHex(digestOf(bytesOf(data)))}`
}

/** The digest of a layer's uncompressed tar. */
export function diffId(tree: LayerTree): string {
  return sha256(layerTar(tree))
}

/** The digest that names a layer together with all below it; the lowest layer's is its diff ID. */
export function chainId(parentChainId: string | undefined, layerDiffId: string): string {
  return parentChainId === undefined ? layerDiffId : sha256(`${parentChainId} ${layerDiffId}`)
}
