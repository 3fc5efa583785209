/** Images and the layers that they are made of. */
import type { LayerTree } from '../filesystem/node'

/** A read-only layer in the store. It is never changed once it is there. */
export type StoredLayer = {
  /** Digest of this layer and all below it (OCI image specification, config.md, "Layer ChainID"). */
  readonly chainId: string
  /** Chain ID of the layer below; absent for the lowest. */
  readonly parentChainId?: string
  /** SHA-256 of the layer's tar (config.md, "Layer DiffID"). */
  readonly diffId: string
  /** Bytes of the files and symbolic links in the changeset, as `docker history` counts them. */
  readonly size: number
  readonly tree: LayerTree
  /** `size`, where it was declared by the layer's publisher because stand-ins lie in the tree in place of large files. */
  readonly declaredSize?: number
  /** The tar that the layer came as, for one that was not made here: another writer's bytes cannot be told from the tree. */
  readonly archive?: Uint8Array
}

/** Settings a container starts from, as they stand in the image's configuration (`config` of config.md). */
export type ImageSettings = {
  readonly user: string
  readonly exposedPorts: readonly string[]
  /** `NAME=value`, in order. */
  readonly environment: readonly string[]
  readonly entrypoint: readonly string[] | null
  readonly command: readonly string[] | null
  readonly volumes: readonly string[]
  readonly workingDirectory: string
  readonly labels: ReadonlyMap<string, string> | null
  readonly stopSignal?: string
  readonly stopTimeout?: number
  /** `SHELL` of the Dockerfile, for later shell forms. */
  readonly shell?: readonly string[]
  /** `ArgsEscaped`: set by every CMD of a Dockerfile, and without effect on Linux. */
  readonly argumentsEscaped?: boolean
  readonly onBuild: readonly string[] | null
  readonly healthcheck?: Healthcheck
}

/** What an image without any instruction says: nothing. */
export const noImageSettings: ImageSettings = {
  user: '',
  exposedPorts: [],
  environment: [],
  entrypoint: null,
  command: null,
  volumes: [],
  workingDirectory: '',
  labels: null,
  onBuild: null,
}

/** A health check; times in nanoseconds as Docker stores them. */
export type Healthcheck = {
  readonly test: readonly string[]
  readonly interval?: number
  readonly timeout?: number
  readonly startPeriod?: number
  readonly startInterval?: number
  readonly retries?: number
}

/** One line of `docker history` (config.md, `history`). */
export type HistoryEntry = {
  /** Milliseconds since the Unix epoch. */
  readonly created: number
  readonly createdBy?: string
  readonly author?: string
  readonly comment?: string
  /** True where the step made no layer. */
  readonly emptyLayer: boolean
}

/** An image as the store keeps it. */
export type Image = {
  /** `sha256:` and the digest of `configuration`. */
  readonly id: string
  /** The exact JSON text whose digest is the ID. */
  readonly configuration: string
  /** Milliseconds since the Unix epoch. */
  readonly created: number
  readonly author: string
  readonly comment: string
  readonly architecture: string
  readonly variant?: string
  readonly operatingSystem: string
  /** The engine's version where the daemon itself wrote the image; builds leave it out. */
  readonly dockerVersion?: string
  readonly settings: ImageSettings
  /** Chain IDs, lowest first; empty for an image without layers. */
  readonly layers: readonly string[]
  readonly history: readonly HistoryEntry[]
  /** The image this one was committed from, where the classic builder or `docker commit` recorded it. */
  readonly parentId?: string
  /** When a tag was last put on it, in milliseconds since the Unix epoch. */
  readonly lastTagged?: number
}
