/** `docker rename` (moby, daemon/rename.go). */
import { EngineError } from '../errors'
import { emit, type Session } from '../session'
import { explain } from './explain'
import { checkName, checkNameIsFree } from './names'
import { findContainer, updateContainer } from './store'

/** @throws EngineError for a name that is taken, not possible, or the same. */
export function renameContainer(session: Session, reference: string, newName: string): void {
  const { id, name: from } = findContainer(session, reference)
  const slashed = newName.startsWith('/') ? newName : `/${newName}`
  const to = slashed.slice(1)
  if (to === from) {
    throw new EngineError('invalid-argument', 'Renaming a container with the same name as its current name')
  }
  explain('Error when allocating new name', () => {
    checkName(slashed)
    checkNameIsFree(session, to)
  })
  updateContainer(session, id, { name: to })
  emit(session, { type: 'container.renamed', containerId: id, from, to })
}
