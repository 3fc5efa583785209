/**
 * Bytes as strings: one character for each byte, codes 0 to 255.
 *
 * busybox works on bytes in the C locale, so the text applets do too: what is no valid UTF-8 passes through unharmed,
 * and `wc -c`, `cut -c` and `tr` count what the real ones count.
 */

const chunkLength = 0x2000

/** The bytes as a byte string. */
export function byteString(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += chunkLength) {
    text += String.fromCharCode(...bytes.subarray(start, start + chunkLength))
  }
  return text
}

/** The bytes of a byte string. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index)
  return bytes
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** An ordinary string (an argument, a path) as the byte string of its UTF-8 form. */
export function byteStringOf(text: string): string {
  return isAscii(text) ? text : byteString(encoder.encode(text))
}

/** A byte string that holds UTF-8 as an ordinary string. */
export function textOf(bytes: string): string {
  return isAscii(bytes) ? bytes : decoder.decode(bytesOf(bytes))
}

/** The content of a file of text as an ordinary string. */
export function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 0x7f) return false
  }
  return true
}
