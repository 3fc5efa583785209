/** Volumes: storage with a life of its own. */
import type { LayerTree } from '../filesystem/node'

export type Volume = {
  readonly name: string
  readonly driver: 'local'
  /** Milliseconds since the Unix epoch. */
  readonly created: number
  readonly labels: ReadonlyMap<string, string>
  readonly options: ReadonlyMap<string, string>
  /** True for a volume that Docker named itself because a container asked for one without a name. */
  readonly anonymous: boolean
  readonly files: LayerTree
}
