import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { mostQrCharacters, type QrPath, qrPath } from '../../../src/lab/share/qr-path'

/** Pixels to a square, as a screen shows them. */
const scale = 3

/** Paints a path as the browser does, dark on light, and reads it as a phone does. */
function scan({ size, path }: QrPath): string | undefined {
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < scale; column += 1) {
        const start = ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4
        pixels.fill(0, start, start + 3)
      }
    }
  }
  return jsQR(pixels, side, side)?.data
}

const linkOf = (length: number) => `https://layerlab.example/#lab=1.${'aB3_-'.repeat(300)}`.slice(0, length)

describe('a QR code', () => {
  it.each([60, 400, mostQrCharacters])('of a link with %i characters can be read', (length) => {
    const code = qrPath(linkOf(length))
    expect(code && scan(code)).toBe(linkOf(length))
  })

  it('has a quiet zone of four squares', () => {
    const code = qrPath(linkOf(60))
    const places = [...(code?.path.matchAll(/M(\d+) (\d+)/g) ?? [])].flatMap(([, x, y]) => [Number(x), Number(y)])
    expect(Math.min(...places)).toBe(4)
    expect(Math.max(...places)).toBe((code?.size ?? 0) - 5)
  })

  it('is not made of a link that is too long for one', () => {
    expect(qrPath(linkOf(mostQrCharacters + 1))).toBeUndefined()
  })
})
