/** What the host view consists of. Items carry names to look things up by; words and colours are the views' matter. */
import type { Box, Point } from './box'

export type HostItem = { readonly id: string; readonly box: Box } & (
  | { readonly kind: 'kernel' }
  | { readonly kind: 'layer'; readonly chainId: string }
  | { readonly kind: 'fold'; readonly chainIds: readonly string[]; readonly open: boolean }
  /** An image's name on top of its layers; without `imageId` the place of containers whose image is gone. */
  | { readonly kind: 'image'; readonly imageId?: string }
  | { readonly kind: 'container'; readonly containerId: string }
  /** What runs in a container, or the sign that nothing does. */
  | { readonly kind: 'process'; readonly containerId: string }
  | { readonly kind: 'more'; readonly count: number; readonly open: boolean }
  | { readonly kind: 'volume'; readonly volume: string }
  | { readonly kind: 'network'; readonly networkId: string }
  | { readonly kind: 'registry'; readonly registry: string }
)

/** A line from a writable plate to the volume that it mounts. */
export type VolumeJoin = {
  readonly id: string
  readonly containerId: string
  readonly volume: string
  /** Corners of a line that runs level and upright only: from the plate through the gaps to the cylinder. */
  readonly corners: readonly Point[]
}

export type HostLayout = {
  readonly view: 'host'
  readonly width: number
  readonly height: number
  /** The visible thickness below a plate's face. */
  readonly plateEdge: number
  /** In reading order: the kernel, each stack from the bottom to the top, then what stands beside the host. */
  readonly items: readonly HostItem[]
  readonly joins: readonly VolumeJoin[]
}
