/** What the daemon refuses before it looks at the image (moby, daemon/container.go, `verifyContainerSettings`). */
import { EngineError } from '../errors'
import type { RestartPolicy } from './container'
import type { CreateRequest } from './create-request'
import { requireSignal } from './signal'

const leastMemory = 6 * 1024 * 1024
const processors = 2
const leastHealthDuration = 1_000_000

/** @throws EngineError in the daemon's words and order. */
export function checkRequest(request: CreateRequest): void {
  checkSettings(request)
  const { hostSettings } = request
  checkRestartPolicy(hostSettings.restartPolicy)
  if (hostSettings.autoRemove && hostSettings.restartPolicy.name !== 'no') {
    throw invalid("can't create 'AutoRemove' container with restart policy")
  }
  checkReservation(hostSettings.memory, hostSettings.limits?.memoryReservation ?? 0)
  checkResources(hostSettings.memory, hostSettings.limits?.memorySwap ?? 0, hostSettings.nanoCpus)
  checkLogging(hostSettings.logDriver ?? '', hostSettings.logOptions ?? new Map())
}

function checkSettings({ settings }: CreateRequest): void {
  const { workingDirectory, stopSignal, healthcheck } = settings
  if (workingDirectory !== '' && !workingDirectory.startsWith('/')) {
    throw invalid(`the working directory '${workingDirectory}' is invalid, it needs to be an absolute path`)
  }
  if (stopSignal !== undefined) requireSignal(stopSignal)
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
  if (name !== 'on-failure' && maximumRetryCount !== 0) {
    const bound = maximumRetryCount < 0 ? ' and cannot be negative' : ''
    throw invalid(`invalid restart policy: maximum retry count can only be used with 'on-failure'${bound}`)
  }
  if (maximumRetryCount < 0) throw invalid('invalid restart policy: maximum retry count cannot be negative')
}

/** Reads the policy's name. @throws EngineError when it is none of Docker's. */
export function parseRestartPolicyName(name: string): RestartPolicy['name'] {
  switch (name) {
    case '':
    case 'no':
      return 'no'
    case 'always':
    case 'unless-stopped':
    case 'on-failure':
      return name
    default:
      throw invalid(
        `invalid restart policy: unknown policy '${name}'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'`,
      )
  }
}

/** Limits on memory (bytes) and processors (billionths). @throws EngineError for those out of range. */
export function checkResources(memory: number, memorySwap: number, nanoCpus: number): void {
  if (memory !== 0 && memory < leastMemory) throw invalid('Minimum memory limit allowed is 6MB')
  if (memory === 0 && memorySwap > 0) {
    throw invalid('You should always set the Memory limit when using Memoryswap limit, see usage')
  }
  if (memory > 0 && memorySwap > 0 && memorySwap < memory) {
    throw invalid('Minimum memoryswap limit should be larger than memory limit, see usage')
  }
  if (nanoCpus < 0 || nanoCpus > processors * 1e9) {
    throw invalid(`range of CPUs is from 0.01 to ${processors}.00, as there are only ${processors} CPUs available`)
  }
}

function checkReservation(memory: number, reservation: number): void {
  if (reservation !== 0 && reservation < leastMemory) {
    throw invalid('Minimum memory reservation allowed is 6MB')
  }
  if (memory !== 0 && reservation > memory) {
    throw invalid('Minimum memory limit can not be less than memory reservation limit, see usage')
  }
}

const logOptionNames = new Set([
  'max-file',
  'max-size',
  'compress',
  'labels',
  'labels-regex',
  'env',
  'env-regex',
  'tag',
])

function checkLogging(driver: string, options: ReadonlyMap<string, string>): void {
  if (driver === 'none') return
  if (driver !== '' && driver !== 'json-file' && driver !== 'local') {
    throw new EngineError('not-found', `error looking up logging plugin ${driver}: plugin "${driver}" not found`)
  }
  for (const name of options.keys()) {
    if (!logOptionNames.has(name)) throw invalid(`unknown log opt '${name}' for json-file log driver`)
  }
}

function invalid(message: string): EngineError {
  return new EngineError('invalid-argument', message)
}
