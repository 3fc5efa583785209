/**
 * What the daemon refuses, in the words of moby's error types (`errdefs`).
 * The command line prints `Error response from daemon: MESSAGE`.
 */
export type EngineErrorKind =
  /** Docker's client library refuses it before the daemon hears of it: the message stands alone. */
  'client' | 'invalid-argument' | 'not-found' | 'conflict' | 'forbidden' | 'unavailable' | 'not-implemented' | 'system'

/** A refusal by the daemon. Nothing has changed when it is thrown, except where Docker itself leaves traces. */
export class EngineError extends Error {
  readonly kind: EngineErrorKind

  constructor(kind: EngineErrorKind, message: string) {
    super(message)
    this.name = 'EngineError'
    this.kind = kind
  }
}
