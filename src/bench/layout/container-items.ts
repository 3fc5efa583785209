/** What the container view consists of. */
import type { Box } from './box'
import type { CellSign } from './container-layers'

/** The row of the merged view, the container's own plate, a mount, an image layer, or a fold of layers. */
type RowKind = 'merged' | 'mount' | 'writable' | 'layer' | 'fold'

/** One lane's crossing with one row. */
export type BenchCell = {
  readonly id: string
  readonly path: string
  /** Relative to its row. */
  readonly box: Box
  /** What this row did to the path; absent in the merged view and on mounts, which only show. */
  readonly sign?: CellSign
  /** True where a reader of the path ends up: looking down the lane, the first cell that is not empty. */
  readonly wins: boolean
  /** In the merged view and on mounts: whether there is something at the path. */
  readonly present: boolean
}

export type BenchRow = {
  readonly id: string
  readonly kind: RowKind
  readonly box: Box
  /** The layer's chain ID, for `layer`. */
  readonly chainId?: string
  /** 1 is the lowest, for `layer`. */
  readonly position?: number
  /** Where the mount is, for `mount`. */
  readonly destination?: string
  /** What is folded away, for `fold`. */
  readonly chainIds?: readonly string[]
  readonly open?: boolean
  /** Only crossings where there is something; every lane has one in the merged view. */
  readonly cells: readonly BenchCell[]
}

export type Lane = { readonly path: string; readonly box: Box }

export type ContainerLayout = {
  readonly view: 'container'
  readonly containerId: string
  readonly width: number
  readonly height: number
  /** The visible thickness below a plate's face. */
  readonly plateEdge: number
  readonly lanes: readonly Lane[]
  /** From the top down. */
  readonly rows: readonly BenchRow[]
  /** How many paths have a lane somewhere, and which page of lanes this is. */
  readonly paths: number
  /** How many of them come on earlier pages. */
  readonly earlierPaths: number
  readonly lanePage: number
  readonly lanePages: number
}
