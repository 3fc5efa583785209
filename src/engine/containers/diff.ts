/** `docker diff`: what a container's own layer changed. */
import { type Change, changes } from '../filesystem/changes'
import type { Session } from '../session'
import { lowerLayers } from './layers'
import { findContainer } from './store'

/** @throws EngineError when there is no such container. */
export function containerChanges(session: Session, reference: string): readonly Change[] {
  const container = findContainer(session, reference)
  return changes(lowerLayers(session.machine, container), container.writable)
}
