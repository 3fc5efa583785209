/** Refusals as they stand on standard error. */
import { EngineError } from '../engine/errors'
import { CommandError } from './command'

/** @throws what is no refusal */
export function refusalText(error: unknown): string {
  if (error instanceof CommandError) return error.message
  if (!(error instanceof EngineError)) throw error
  return error.kind === 'client' ? error.message : `Error response from daemon: ${error.message}`
}
