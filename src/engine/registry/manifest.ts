/** How an image looks in a registry: compressed layers and a manifest (Docker image manifest, version 2, schema 2). */

import type { Image, StoredLayer } from '../images/image'
import { sha256 } from '../oci/digest'
import type { RegistryBlob, RegistryManifest } from './registry'

/** What gzip makes of a layer, about: half of it, and never less than its own frame. */
function compressedSize(size: number): number {
  return 120 + Math.ceil(size / 2)
}

/** A layer as it is sent. The digest of the compressed bytes differs from the diff ID, as it does in a real registry. */
export function blobOf({ diffId, size, tree, declaredSize, archive }: StoredLayer): RegistryBlob {
  const declared = declaredSize === undefined ? {} : { declaredSize }
  const content = { tree, ...declared, ...(archive === undefined ? {} : { archive }) }
  return { digest: sha256(`gzip ${diffId}`), diffId, size: compressedSize(size), ...content }
}

/** The manifest that a push of the image uploads. */
export function manifestOf(
  image: Pick<Image, 'id' | 'configuration'>,
  layers: readonly StoredLayer[],
): RegistryManifest {
  const blobs = layers.map(blobOf)
  const content = {
    schemaVersion: 2,
    mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    config: {
      mediaType: 'application/vnd.docker.container.image.v1+json',
      size: new TextEncoder().encode(image.configuration).length,
      digest: image.id,
    },
    layers: blobs.map(({ digest, size }) => ({
      mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
      size,
      digest,
    })),
  }
  const text = JSON.stringify(content, null, 3)
  return {
    digest: sha256(text),
    size: text.length,
    configuration: image.configuration,
    layers: blobs.map(({ digest }) => digest),
  }
}
