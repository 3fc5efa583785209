/** `/proc/PID/status` of a process in a container. */
import { maskOfCapabilities } from '../../processes/capabilities'
import { residentSize } from '../../processes/memory'
import { maskOfSet } from '../../processes/processor-sets'
import type { Task, TaskProcess } from '../../processes/task'
import { boundingSet } from '../capabilities'
import type { Container } from '../container'
import { readSecurityOptions } from '../security-options'
import { memoryNodesOf, processorsOf } from './control-groups'

type Row = readonly [name: string, value: string | number]

const stateWords = { R: 'running', S: 'sleeping', T: 'stopped', Z: 'zombie' } as const

/** The program's name without its directory, at most 15 bytes. */
export function shortName({ arguments: [path = ''] }: TaskProcess): string {
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 15)
}

/** Where a process runs. */
export type ProcessPlace = {
  /** What it belongs to. */
  readonly task: Task | undefined
  readonly container: Container
  /** How many processors the host has. */
  readonly processors: number
}

/** The file's lines. */
export function statusLines(process: TaskProcess, { task, container, processors }: ProcessPlace): string {
  const privileged = task?.specification.privileged ?? container.hostSettings.privileged
  const most = boundingSet({ ...container.hostSettings, privileged })
  const rows = [
    ...identityRows(process, task?.start.id ?? process.id),
    ...(process.state === 'Z' ? [] : memoryRows),
    ['Threads', 1] as const,
    ...capabilityRows(process, maskOfCapabilities(most)),
    ...confinementRows(container),
    ...placeRows(container, processors),
  ]
  return `${rows.map(([name, value]) => `${name}:\t${value}`).join('\n')}\n`
}

function identityRows(process: TaskProcess, leader: number): readonly Row[] {
  const { id, parentId, userId, groupId, groups, state } = process
  const inOrder = [...groups].sort((left, right) => left - right)
  return [
    ['Name', shortName(process)],
    ['Umask', '0022'],
    ['State', `${state} (${stateWords[state]})`],
    ['Tgid', id],
    ['Ngid', 0],
    ['Pid', id],
    ['PPid', parentId],
    ['TracerPid', 0],
    ['Uid', [userId, userId, userId, userId].join('\t')],
    ['Gid', [groupId, groupId, groupId, groupId].join('\t')],
    ['FDSize', 64],
    ['Groups', inOrder.map((group) => `${group} `).join('')],
    ['NStgid', id],
    ['NSpid', id],
    ['NSpgid', leader],
    ['NSsid', leader],
    ['Kthread', 0],
  ]
}

/** Kilobytes of a small program, recorded from busybox: the simulated processes have no memory of their own. */
const memory = { VmPeak: 2336, VmSize: 2336, VmLck: 0, VmPin: 0, VmHWM: residentSize, VmRSS: residentSize, VmSwap: 0 }

const memoryRows: readonly Row[] = Object.entries(memory).map(([name, size]) => [name, `${`${size}`.padStart(8)} kB`])

const noCapabilities = maskOfCapabilities(new Set())

function capabilityRows({ userId }: TaskProcess, most: string): readonly Row[] {
  const own = userId === 0 ? most : noCapabilities
  return [
    ['CapInh', noCapabilities],
    ['CapPrm', own],
    ['CapEff', own],
    ['CapBnd', most],
    ['CapAmb', noCapabilities],
  ]
}

/** A privileged container has no seccomp profile. */
function confinementRows({ hostSettings }: Container): readonly Row[] {
  const { noNewPrivileges, unconfined } = readSecurityOptions(hostSettings.securityOptions)
  const filters = hostSettings.privileged || unconfined ? 0 : 1
  return [
    ['NoNewPrivs', noNewPrivileges ? 1 : 0],
    ['Seccomp', 2 * filters],
    ['Seccomp_filters', filters],
  ]
}

function placeRows(container: Container, processors: number): readonly Row[] {
  const allowed = processorsOf(container, processors)
  return [
    ['Cpus_allowed', maskOfSet(allowed)],
    ['Cpus_allowed_list', allowed],
    ['Mems_allowed', '00000000,00000001'],
    ['Mems_allowed_list', memoryNodesOf(container)],
  ]
}
