/** The daemon tells what it was doing before the reason why it could not (Go's wrapped errors). */
import { EngineError } from '../errors'

/** Runs `work`; what the daemon refuses in it is passed on with `prefix: ` before its words, what it never hears of as it is. */
export function explain<Result>(prefix: string | (() => string), work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof EngineError) || error.kind === 'client') throw error
    throw new EngineError(error.kind, `${typeof prefix === 'string' ? prefix : prefix()}: ${error.message}`)
  }
}
