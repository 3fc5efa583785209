/** `docker update`: limits and restart policy of containers that exist (moby, daemon/update.go). */

import { EngineError } from '../errors'
import { note, type Session } from '../session'
import type { ResourceLimits, RestartPolicy } from './container'
import { checkResources, checkRestartPolicy } from './request-check'
import { findContainer, updateContainer } from './store'

export type UpdateRequest = {
  /** Bytes; absent leaves it. */
  readonly memory?: number
  readonly nanoCpus?: number
  readonly restartPolicy?: RestartPolicy
  readonly limits: ResourceLimits
}

/** @throws EngineError in the daemon's words. */
export function updateSettings(session: Session, reference: string, request: UpdateRequest): void {
  const { id, hostSettings } = findContainer(session, reference)
  const { memory = hostSettings.memory, nanoCpus = hostSettings.nanoCpus } = request
  const restartPolicy = request.restartPolicy ?? hostSettings.restartPolicy
  if (request.restartPolicy !== undefined) checkRestartPolicy(restartPolicy)
  if (hostSettings.autoRemove && restartPolicy.name !== 'no') {
    throw new EngineError(
      'invalid-argument',
      'Restart policy cannot be updated because AutoRemove is enabled for the container',
    )
  }
  const limits = { ...hostSettings.limits, ...request.limits }
  checkResources(memory, limits.memorySwap ?? 0, nanoCpus)
  updateContainer(session, id, { hostSettings: { ...hostSettings, memory, nanoCpus, restartPolicy, limits } })
  note(session, 'container', 'update', id)
}
