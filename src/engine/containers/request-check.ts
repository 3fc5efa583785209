/** What the daemon refuses before it looks at the image (moby, daemon/container.go, `verifyContainerSettings`). */
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import { settleCapabilities } from './capabilities'
import type { CreateRequest } from './create-request'
import type { RestartPolicy } from './host-settings'
import { checkMounts, checkTemporaryPaths } from './mount-check'
import { checkLimits } from './resource-check'
import { checkSignal } from './signal'

const leastHealthDuration = 1_000_000
const restartPolicies = ['no', 'always', 'on-failure', 'unless-stopped']

/** @throws EngineError in the daemon's words and order. */
export function checkRequest(machine: Machine, request: CreateRequest): void {
  checkSettings(request)
  const { hostSettings, settings } = request
  if (hostSettings.utsMode === 'host' && settings.hostname !== '') {
    throw invalid('conflicting options: hostname and the UTS mode')
  }
  if (hostSettings.autoRemove && hostSettings.restartPolicy.name !== 'no') {
    throw invalid("can't create 'AutoRemove' container with restart policy")
  }
  checkMounts(machine, hostSettings)
  checkRestartPolicy(hostSettings.restartPolicy)
  settleCapabilities(hostSettings)
  if (hostSettings.annotations?.has('') === true) {
    throw invalid('invalid Annotations: the empty string is not permitted as an annotation key')
  }
  checkLimits({ ...hostSettings, limits: hostSettings.limits ?? {} }, false)
  checkTemporaryPaths(hostSettings)
}

function checkSettings({ settings }: CreateRequest): void {
  const { workingDirectory, stopSignal, healthcheck } = settings
  if (workingDirectory !== '' && !workingDirectory.startsWith('/')) {
    throw invalid(`the working directory '${workingDirectory}' is invalid, it needs to be an absolute path`)
  }
  if (stopSignal !== undefined) checkSignal(stopSignal)
  if (healthcheck === undefined) return
  const durations = [
    ['Interval', healthcheck.interval],
    ['Timeout', healthcheck.timeout],
    ['StartPeriod', healthcheck.startPeriod],
    ['StartInterval', healthcheck.startInterval],
  ] as const
  for (const [name, value = 0] of durations) {
    if (value !== 0 && value < leastHealthDuration) {
      throw invalid(`${name} in Healthcheck cannot be less than 1ms`)
    }
  }
}

/** @throws EngineError for a policy that moby's `ValidateRestartPolicy` refuses. */
export function checkRestartPolicy({ name, maximumRetryCount }: RestartPolicy): void {
  if (!restartPolicies.includes(name)) {
    throw invalid(
      `invalid restart policy: unknown policy '${name}'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'`,
    )
  }
  if (name !== 'on-failure' && maximumRetryCount !== 0) {
    const bound = maximumRetryCount < 0 ? ' and cannot be negative' : ''
    throw invalid(`invalid restart policy: maximum retry count can only be used with 'on-failure'${bound}`)
  }
  if (maximumRetryCount < 0) throw invalid('invalid restart policy: maximum retry count cannot be negative')
}

function invalid(message: string): EngineError {
  return new EngineError('invalid-argument', message)
}
