/** Names of images as the command line checks them before it asks the daemon. */
import { EngineError } from '../../../engine/errors'
import { type ImageReference, parseReference } from '../../../engine/images/reference'
import { CommandError } from '../../command'

/** Reads a reference; what is wrong with it stands on standard error as it is. */
export function readReference(text: string, wording: (reason: string) => string = (reason) => reason): ImageReference {
  try {
    return parseReference(text)
  } catch (error) {
    if (error instanceof EngineError) throw new CommandError(wording(error.message))
    throw error
  }
}

/** The name for a new image; undefined for '', which leaves it without one. */
export function readNewName(text: string): ImageReference | undefined {
  if (text === '') return undefined
  const reference = readReference(text)
  if (reference.digest !== undefined) throw new CommandError('refusing to create a tag with a digest reference')
  return reference.tag === undefined ? { ...reference, tag: 'latest' } : reference
}
