/** `docker update`: limits and restart policy of containers that exist (moby, daemon/update.go and container/container_unix.go). */

import { EngineError } from '../errors'
import { note, type Session } from '../session'
import type { Container } from './container'
import { problemWithUpdate } from './control-group-refusals'
import type { ResourceLimits, RestartPolicy } from './host-settings'
import { checkRestartPolicy } from './request-check'
import { checkLimits } from './resource-check'
import { findContainer, isRunning, updateContainer } from './store'

/** What is to change; 0 leaves a limit as it is, and so does an absent one. */
export type UpdateRequest = {
  /** Bytes. */
  readonly memory: number
  /** Billionths of a processor. */
  readonly nanoCpus: number
  readonly restartPolicy?: RestartPolicy
  readonly limits: ResourceLimits
}

/** @throws EngineError in the daemon's words; then nothing has changed. */
export function updateSettings(session: Session, reference: string, request: UpdateRequest): void {
  if (request.restartPolicy !== undefined) checkRestartPolicy(request.restartPolicy)
  checkLimits(request, true)
  const container = findContainer(session, reference)
  const { id, hostSettings } = container
  const conflict = conflictWith(container, request)
  if (conflict !== undefined) throw new EngineError('conflict', `Cannot update container ${id}: ${conflict}`)
  updateContainer(session, id, {
    hostSettings: {
      ...hostSettings,
      memory: request.memory || hostSettings.memory,
      nanoCpus: request.nanoCpus || hostSettings.nanoCpus,
      restartPolicy: request.restartPolicy ?? hostSettings.restartPolicy,
      limits: { ...hostSettings.limits, ...givenLimits(request.limits) },
    },
  })
  note(session, 'container', 'update', id)
}

/** Limits that are 0 or '' were not asked for; only the bound on processes can be taken away, with a negative one, and is 0 then. */
function givenLimits({ pidsLimit, ...limits }: ResourceLimits): ResourceLimits {
  const given = Object.entries(limits).filter(([, value]) => value !== 0 && value !== '')
  return {
    ...Object.fromEntries(given),
    ...(pidsLimit === undefined || pidsLimit === 0 ? {} : { pidsLimit: Math.max(0, pidsLimit) }),
  }
}

/** Why the request does not go with what the container has; undefined when it does. */
function conflictWith(container: Container, request: UpdateRequest): string | undefined {
  const { hostSettings } = container
  const { cpuPeriod = 0, cpuQuota = 0, memorySwap = 0 } = hostSettings.limits ?? {}
  const { limits, memory, nanoCpus, restartPolicy } = request
  const both = (first: string, second: string) =>
    `Conflicting options: ${first} cannot be updated as ${second} has already been set`
  if (nanoCpus > 0 && cpuPeriod > 0) return both('Nano CPUs', 'CPU Period')
  if (nanoCpus > 0 && cpuQuota > 0) return both('Nano CPUs', 'CPU Quota')
  if ((limits.cpuPeriod ?? 0) > 0 && hostSettings.nanoCpus > 0) return both('CPU Period', 'NanoCPUs')
  if ((limits.cpuQuota ?? 0) > 0 && hostSettings.nanoCpus > 0) return both('CPU Quota', 'NanoCPUs')
  if (memory !== 0 && memory > memorySwap && (limits.memorySwap ?? 0) === 0) {
    return 'Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time'
  }
  if (hostSettings.autoRemove && restartPolicy !== undefined && restartPolicy.name !== 'no') {
    return 'Restart policy cannot be updated because AutoRemove is enabled for the container'
  }
  return isRunning(container) ? problemWithUpdate(container, memory || hostSettings.memory, limits) : undefined
}
