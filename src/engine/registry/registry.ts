/** A registry as the OCI distribution specification sees it: blobs, manifests and tags. */
import type { LayerTree } from '../filesystem/node'

/** A layer as it lies in the registry. */
export type RegistryBlob = {
  /** Digest of the compressed layer: what `docker pull` shows. */
  readonly digest: string
  readonly diffId: string
  readonly size: number
  readonly tree: LayerTree
  /** Bytes that the unpacked layer is said to take, where stand-ins lie in it. */
  readonly declaredSize?: number
  /** The tar inside, where the layer was not made on this machine. */
  readonly archive?: Uint8Array
}

export type RegistryManifest = {
  readonly digest: string
  /** Bytes of the manifest's JSON. */
  readonly size: number
  /** The image's configuration, the exact JSON text. */
  readonly configuration: string
  /** Blob digests, lowest layer first. */
  readonly layers: readonly string[]
}

export type Registry = {
  readonly name: string
  /** Set for a registry whose content is the same on every machine: it is not part of the machine. */
  readonly catalogue?: 'docker-hub'
  readonly blobs: ReadonlyMap<string, RegistryBlob>
  /** Blob digests that each repository holds, which decides between "Pushed", "Mounted from" and "Layer already exists". */
  readonly repositories: ReadonlyMap<string, RegistryRepository>
  readonly manifests: ReadonlyMap<string, RegistryManifest>
}

export type RegistryRepository = {
  readonly name: string
  readonly blobs: ReadonlySet<string>
  /** Tag to manifest digest. */
  readonly tags: ReadonlyMap<string, string>
}
