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

/** Widths of the host view, in units. A plate never gets narrower than its slot's minimum: the picture scrolls instead. */
export const widths = {
  columnGap: 12,
  minimumSlot: 70,
  maximumSlot: 336,
} as const

/** Below these widths the two texts of a plate stand one above the other, a name needs the place of its sign, and a plate does. */
const narrow = { plate: 200, name: 120, sign: 76 } as const

/** Below this height a plate has one line of text. */
const lowHeight = 34

function narrowness(width: number) {
  if (width < narrow.sign) return 'shortest'
  if (width < narrow.name) return 'short'
  return width < narrow.plate ? '' : undefined
}

/** How the texts of a part are set; for its attributes. */
export function proportions({ width, height }: Pick<Box, 'width' | 'height'>) {
  return { 'data-narrow': narrowness(width), 'data-low': height < lowHeight ? '' : undefined }
}
