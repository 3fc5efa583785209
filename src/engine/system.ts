/** What every process on the host is told about the computer: one kernel for all containers. */
import type { Machine } from './machine'
import type { SystemFacts } from './processes/program'

export function systemFacts(machine: Machine): SystemFacts {
  return {
    kernelName: 'Linux',
    kernelRelease: '6.12.48-layerlab',
    kernelVersion: '#1 SMP PREEMPT_DYNAMIC',
    hardware: 'x86_64',
    bootId: machine.bootId,
    memoryTotal: 4 * 1024 ** 3,
    processors: 2,
  }
}
