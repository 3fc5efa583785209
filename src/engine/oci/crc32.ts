/** The CRC-32 of gzip and of `crc32` (ISO 3309, RFC 1952 section 8). */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

/** The checksum as an unsigned 32-bit number. */
export function crc32(data: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of data) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
