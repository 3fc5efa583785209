/**
 * Rectangles of the bench, in bench units: one unit is a sixteenth of a rem at the bench's scale, so a picture drawn in
 * units grows with the reader's text size and with a projector's.
 */
export type Box = {
  readonly x: number
  /** Host view: from the bottom edge upwards, because plates stand on the kernel. Container view: from the top downwards. */
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Point = { readonly x: number; readonly y: number }

/** How much room there is for the picture, in units. Taller and wider pictures scroll. */
export type Room = { readonly width: number; readonly height: number }

/** Spacing shared by both views, in units. A plate never gets smaller than this: the picture folds and scrolls instead. */
export const measures = {
  plateHeight: 38,
  /** The visible thickness below a plate's face. */
  plateEdge: 6,
  plateGap: 8,
  columnGap: 12,
  labelHeight: 24,
  processHeight: 34,
  kernelHeight: 30,
  kernelGap: 12,
  minimumSlot: 144,
  maximumSlot: 336,
  sideWidth: 176,
  sideGap: 28,
} as const

/** Below this width the two texts of a plate stand one above the other. */
const narrowWidth = 200

export function isNarrow({ width }: Pick<Box, 'width'>): boolean {
  return width < narrowWidth
}

/** From one plate's bottom to the next one's. */
export const rowPitch = measures.plateHeight + measures.plateEdge + measures.plateGap

/** Height of a plate with its edge. */
export const plateThickness = measures.plateHeight + measures.plateEdge
