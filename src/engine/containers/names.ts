/** Names of containers (moby, daemon/names.go). */
import { EngineError } from '../errors'
import type { Session } from '../session'
import { containerNamed } from './store'

const validName = /^\/?[a-zA-Z0-9][a-zA-Z0-9_.-]+$/

/** @throws EngineError for a name with other characters, or of one character. */
export function checkName(name: string): void {
  if (validName.test(name)) return
  throw new EngineError(
    'invalid-argument',
    `Invalid container name (${name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
  )
}

/** @throws EngineError "Conflict. …" when another container has the name, given without its slash. */
export function checkNameIsFree(session: Session, name: string): void {
  const holder = containerNamed(session, name)
  if (holder === undefined) return
  throw new EngineError(
    'conflict',
    `Conflict. The container name "/${name}" is already in use by container "${holder.id}". You have to remove (or rename) that container to be able to reuse that name.`,
  )
}
