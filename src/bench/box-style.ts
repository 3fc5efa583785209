/** Boxes as custom properties; the style sheet turns units into lengths. */
import type { CSSProperties } from 'react'
import type { Box } from './layout/box'

type Canvas = Pick<Box, 'width' | 'height'> & { readonly plateEdge: number }

export type BoxStyle = CSSProperties & Readonly<Record<`--${string}`, number>>

/** Of a whole picture: its size, and what its plates share. */
export function canvasStyle({ width, height, plateEdge }: Canvas): BoxStyle {
  return { ...boxStyle({ x: 0, y: 0, width, height }), '--plate-edge': plateEdge }
}

export function boxStyle({ x, y, width, height }: Box): BoxStyle {
  return { '--x': x, '--y': y, '--w': width, '--h': height }
}
