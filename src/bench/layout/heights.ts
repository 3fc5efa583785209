/**
 * How thick plates are and how closely they stand, in units. Where the picture would be taller than its room, all of it gets
 * lower, down to one line of text on every plate; only then it scrolls.
 */
export type Heights = {
  /** A plate's face, with room for two lines of text at the usual height. */
  readonly plate: number
  /** The visible thickness below a plate's face. */
  readonly edge: number
  /** Between two plates. */
  readonly gap: number
  /** An image's name. */
  readonly label: number
  readonly process: number
  readonly kernel: number
  /** Between the kernel and what stands on it. */
  readonly ground: number
  readonly volume: number
  readonly network: number
  readonly registry: number
  /** Between two things beside the host. */
  readonly sideGap: number
  /** What stands above the lanes of a container. */
  readonly laneHead: number
}

export const usualHeights: Heights = {
  plate: 38,
  edge: 6,
  gap: 8,
  label: 24,
  process: 34,
  kernel: 30,
  ground: 12,
  volume: 74,
  network: 44,
  registry: 106,
  sideGap: 16,
  laneHead: 44,
}

/** Every part stays as high as its text needs, and as far from the next one as a finger or a pointer does. */
export const leastHeights: Heights = {
  plate: 22,
  edge: 3,
  gap: 3,
  label: 18,
  process: 20,
  kernel: 22,
  ground: 6,
  volume: 64,
  network: 36,
  registry: 100,
  sideGap: 8,
  laneHead: 36,
}

/** Pictures change their heights in so many steps, so that few commands do. */
const steps = 8

/** @param share 0 for the usual heights, 1 for the least */
function heightsAt(share: number): Heights {
  const between = (key: keyof Heights) => usualHeights[key] + (leastHeights[key] - usualHeights[key]) * share
  return {
    plate: between('plate'),
    edge: between('edge'),
    gap: between('gap'),
    label: between('label'),
    process: between('process'),
    kernel: between('kernel'),
    ground: between('ground'),
    volume: between('volume'),
    network: between('network'),
    registry: between('registry'),
    sideGap: between('sideGap'),
    laneHead: between('laneHead'),
  }
}

/** A plate with its edge. */
export const plateThickness = ({ plate, edge }: Heights): number => plate + edge

/** From one plate's bottom to the next one's. */
export const rowPitch = ({ plate, edge, gap }: Heights): number => plate + edge + gap

/** The roomiest layout that is no higher than this, in units; where there is none, the lowest. */
export function fitted<Layout extends { readonly height: number }>(
  most: number,
  layOut: (heights: Heights) => Layout,
): Layout {
  const usual = layOut(usualHeights)
  if (usual.height <= most) return usual
  const least = layOut(leastHeights)
  if (least.height >= most) return least
  const share = (usual.height - most) / (usual.height - least.height)
  return layOut(heightsAt(Math.ceil(share * steps) / steps))
}
