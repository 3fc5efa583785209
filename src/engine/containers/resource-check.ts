/** Limits that the daemon refuses (moby, daemon/daemon_unix.go, `verifyPlatformContainerResources`). */
import { EngineError } from '../errors'
import { readSet, wholeSet } from '../processes/processor-sets'
import type { HostSettings, ResourceLimits } from './host-settings'

const leastMemory = 6 * 1024 * 1024
const processors = 2
const leastPeriod = 1_000
const longestPeriod = 1_000_000
/** The numbers of the host's processors and of its memory nodes, as the kernel lists them. */
const available = { cpus: wholeSet(processors), mems: '0' }

/** What is asked for: 0 and absent ask for nothing. Memory in bytes, processors in billionths. */
export type RequestedLimits = Pick<HostSettings, 'memory' | 'nanoCpus'> & { readonly limits: ResourceLimits }

/**
 * @param update true for `docker update`, whose request need not name both limits of a pair
 * @throws EngineError for limits out of range and for those that do not go together
 */
export function checkLimits(requested: RequestedLimits, update: boolean): void {
  checkMemory(requested, update)
  checkProcessors(requested, update)
  checkSet(requested.limits.cpusetCpus, available.cpus, 'cpus', 'CPUs')
  checkSet(requested.limits.cpusetMems, available.mems, 'mems', 'memory nodes')
}

function checkMemory({ memory, limits }: RequestedLimits, update: boolean): void {
  const { memorySwap = 0, memoryReservation = 0 } = limits
  if (memory !== 0 && memory < leastMemory) throw invalid('Minimum memory limit allowed is 6MB')
  if (memory > 0 && memorySwap > 0 && memorySwap < memory) {
    throw invalid('Minimum memoryswap limit should be larger than memory limit, see usage')
  }
  if (memory === 0 && memorySwap > 0 && !update) {
    throw invalid('You should always set the Memory limit when using Memoryswap limit, see usage')
  }
  if (memoryReservation > 0 && memoryReservation < leastMemory) {
    throw invalid('Minimum memory reservation allowed is 6MB')
  }
  if (memory > 0 && memoryReservation > memory) {
    throw invalid('Minimum memory limit can not be less than memory reservation limit, see usage')
  }
}

function checkProcessors({ nanoCpus, limits }: RequestedLimits, update: boolean): void {
  const { cpuPeriod = 0, cpuQuota = 0, cpuShares = 0 } = limits
  if (nanoCpus > 0 && cpuPeriod > 0) throw invalid('Conflicting options: Nano CPUs and CPU Period cannot both be set')
  if (nanoCpus > 0 && cpuQuota > 0) throw invalid('Conflicting options: Nano CPUs and CPU Quota cannot both be set')
  if (nanoCpus < 0 || nanoCpus > processors * 1e9) {
    throw invalid(`range of CPUs is from 0.01 to ${processors}.00, as there are only ${processors} CPUs available`)
  }
  if (cpuShares < 0 && !update) throw invalid(`invalid CPU shares (${cpuShares}): value must be a positive integer`)
  if (cpuPeriod !== 0 && (cpuPeriod < leastPeriod || cpuPeriod > longestPeriod)) {
    throw invalid('CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)')
  }
  if (cpuQuota > 0 && cpuQuota < leastPeriod) {
    throw invalid('CPU cfs quota can not be less than 1ms (i.e. 1000)')
  }
}

function checkSet(wanted: string | undefined, present: string, name: string, words: string): void {
  if (wanted === undefined || wanted === '') return
  const numbers = readSet(wanted)
  if (numbers === undefined) throw invalid(`Invalid value ${wanted} for cpuset ${name}: invalid format: ${wanted}`)
  const existing = readSet(present) ?? []
  if (numbers.every((number) => existing.includes(number))) return
  throw invalid(`Requested ${words} are not available - requested ${wanted}, available: ${present}`)
}

/** The limits of a new container: twice the memory with swap where none is named, and no bound on processes for 0 and less. */
export function settleLimits(settings: HostSettings): HostSettings {
  const { memorySwap = 0, pidsLimit = 0, ...limits } = settings.limits ?? {}
  const swap = memorySwap === 0 && settings.memory > 0 ? settings.memory * 2 : memorySwap
  return {
    ...settings,
    limits: { ...limits, ...(swap === 0 ? {} : { memorySwap: swap }), ...(pidsLimit > 0 ? { pidsLimit } : {}) },
  }
}

function invalid(message: string): EngineError {
  return new EngineError('invalid-argument', message)
}
