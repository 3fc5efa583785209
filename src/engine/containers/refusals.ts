/** What several requests refuse for the state a container is in, in moby's words. */
import { EngineError } from '../errors'
import type { Container } from './container'

/** For a container between two runs of its restart policy. */
export function restartingRefusal(id: string): EngineError {
  return new EngineError('conflict', `Container ${id} is restarting, wait until the container is running`)
}

/**
 * Only a container whose processes run can be joined by another process.
 * @param named how the client called it: moby says so for a paused container only
 * @throws EngineError otherwise
 */
export function checkCanExec({ id, state }: Container, named: string): void {
  switch (state.status) {
    case 'running':
      return
    case 'paused':
      throw new EngineError('conflict', `Container ${named} is paused, unpause the container before exec`)
    case 'restarting':
      throw restartingRefusal(id)
    default:
      throw new EngineError('conflict', `container ${id} is not running`)
  }
}
