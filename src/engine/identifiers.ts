/**
 * Identifiers and made-up names: drawn from the machine itself, so that the same commands give the same ones.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { adjectives, surnames } from './name-words'
import { change, type Session } from './session'

/** Pseudo-random bytes (32 of them) that nobody has drawn from this machine before. */
export function drawBytes(session: Session): Uint8Array {
  const { bootId, identifiersDrawn } = session.machine
  change(session, { identifiersDrawn: identifiersDrawn + 1 })
  return sha256(utf8ToBytes(`${bootId}/${identifiersDrawn}`))
}

/** As many pseudo-random bytes as are asked for. */
export function randomBytes(session: Session, count: number): Uint8Array {
  const bytes = new Uint8Array(count)
  for (let offset = 0; offset < count; ) {
    const drawn = drawBytes(session)
    bytes.set(drawn.subarray(0, count - offset), offset)
    offset += drawn.length
  }
  return bytes
}

/**
 * The next identifier: 64 hexadecimal digits. One whose short form is all decimal digits is drawn again, because
 * a host name must not look like a number (moby, pkg/stringid).
 */
export function nextIdentifier(session: Session): string {
  for (;;) {
    const identifier = bytesToHex(drawBytes(session))
    if (!/^\d{12}/.test(identifier)) return identifier
  }
}

/** A free container name such as `quiet_euler`, with a digit after it when the first draw was taken (moby, daemon/names.go). */
export function nextName(session: Session): string {
  const taken = new Set([...session.machine.containers.values()].map((container) => container.name))
  for (let attempt = 0; ; attempt++) {
    const [first = 0, second = 0, third = 0, fourth = 0, digit = 0] = drawBytes(session)
    const adjective = adjectives[(first * 256 + second) % adjectives.length]
    const surname = surnames[(third * 256 + fourth) % surnames.length]
    const name = `${adjective}_${surname}${attempt === 0 ? '' : digit % 10}`
    if (!taken.has(name)) return name
  }
}
