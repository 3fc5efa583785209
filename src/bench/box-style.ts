/** Boxes as custom properties; the style sheet turns units into lengths. */
import type { CSSProperties } from 'react'
import type { Box } from './layout/box'

export type BoxStyle = CSSProperties & Readonly<Record<`--${string}`, number>>

export function boxStyle({ x, y, width, height }: Box): BoxStyle {
  return { '--x': x, '--y': y, '--w': width, '--h': height }
}
