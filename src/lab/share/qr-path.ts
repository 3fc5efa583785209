/** A QR code as a path of dark squares. */
import { encode } from 'uqr'

/**
 * Characters of the longest text that is drawn: what version 25 holds at the lowest error correction. A larger code has squares that a
 * phone cannot tell apart on a screen.
 */
export const mostQrCharacters = 1273

/** Light squares around a code, without which readers do not find it (ISO/IEC 18004). */
const quietZone = 4

export type QrPath = {
  /** Squares along a side, the quiet zone included. */
  readonly size: number
  /** The dark squares as the data of an SVG path, a square being one unit. */
  readonly path: string
}

/** The code for a text of ASCII characters; undefined when there are too many of them. */
export function qrPath(text: string): QrPath | undefined {
  if (text.length > mostQrCharacters) return undefined
  const { size, data } = encode(text, { ecc: 'L', border: quietZone })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
  return { size, path: dark.join('') }
}
