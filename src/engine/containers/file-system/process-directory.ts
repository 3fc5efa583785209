/** `/proc/PID` of one process (`proc(5)`). */
import {
  type ContentNode,
  type GeneratedNode,
  generatedDirectory,
  generatedFile,
} from '../../filesystem/generated-backing'
import { settleProcessLimits } from '../../processes/resource-limits'
import type { TaskProcess } from '../../processes/task'
import type { Container } from '../container'
import { limitLines } from './limits-file'
import { describeNamespaces } from './namespaces'
import { describeDescriptors } from './process-descriptors'
import { shortName, statusLines } from './process-status'

/** What the processes of a container have in common. */
export type Surroundings = {
  /** The lines of `/proc/PID/mounts`. */
  readonly mounts: () => string
  /** `/proc/PID/net`. */
  readonly network: GeneratedNode
  /** How many processors the host has. */
  readonly processors: number
  /** The process that looks. */
  readonly caller: () => number
}

/** The directory of a process. */
export function describeProcess(
  process: TaskProcess,
  container: Container,
  { mounts, network, processors, caller }: Surroundings,
): GeneratedNode {
  const { started } = process
  const owner = { userId: process.userId, groupId: process.groupId, modified: started }
  const file = (read: () => string): ContentNode => ({ ...generatedFile(read, started), ...owner })
  const link = (target: string): GeneratedNode => ({ ...owner, mode: 0o777, type: 'symlink', target: () => target })
  const task = container.tasks.find(({ processes }) => processes.some(({ id }) => id === process.id))
  const leader = task?.start.id ?? process.id
  const environment = [...(task?.specification.environment ?? [])].map(([name, value]) => `${name}=${value}\0`)
  const entries: readonly (readonly [string, GeneratedNode])[] = [
    ['cgroup', file(() => controlGroupLines(container.id))],
    ['cpuset', file(() => `/docker/${container.id}\n`)],
    ['cmdline', file(() => argumentsInMemory(process))],
    ['comm', file(() => `${shortName(process)}\n`)],
    ['cwd', link(task?.specification.workingDirectory ?? '/')],
    ['environ', { ...file(() => environment.join('')), mode: 0o400 }],
    ['exe', link(executableOf(process))],
    ['fd', describeDescriptors(process, task, container, process.id === caller())],
    ['limits', file(() => limitLines(settleProcessLimits(container.hostSettings.ulimits ?? [])))],
    ['gid_map', file(() => allIds)],
    ['mounts', file(mounts)],
    ['net', network],
    ['ns', describeNamespaces(container, link, started)],
    ['loginuid', file(() => '4294967295')],
    ['oom_score_adj', file(() => '0\n')],
    ['root', link('/')],
    ['stat', file(() => statLine(process, leader))],
    ['status', file(() => statusLines(process, { task, container, processors }))],
    ['uid_map', file(() => allIds)],
  ]
  const directory = (content: typeof entries) => ({ ...generatedDirectory(() => new Map(content), started), ...owner })
  // Its only thread is known by its own number, and has the same files.
  return directory([...entries, ['task', directory([[String(process.id), directory(entries)]])]])
}

/** Users and groups are those of the host: first one here, first one there, how many. */
const allIds = `${['0', '0', '4294967295'].map((text) => text.padStart(10)).join(' ')}\n`

/** Each argument with a zero byte after it. A process that has ended has no memory that they could be read from. */
function argumentsInMemory({ state, arguments: words }: TaskProcess): string {
  return state === 'Z' ? '' : words.map((argument) => `${argument}\0`).join('')
}

/** The first fields; `leader` stands for the process group and the session. */
function statLine(process: TaskProcess, leader: number): string {
  return `${process.id} (${shortName(process)}) ${process.state} ${process.parentId} ${leader} ${leader} 0 -1\n`
}

/** The controllers of version 1, newest first. */
const controllers = ['name=systemd', 'pids', 'blkio', 'freezer', 'devices', 'memory', 'cpuset', 'cpuacct', 'cpu']

function controlGroupLines(containerId: string): string {
  return controllers.map((name, index) => `${controllers.length - index}:${name}:/docker/${containerId}\n`).join('')
}

/** The file that the process runs: busybox behind all its names, where nothing else is known. */
function executableOf({ arguments: [path = ''] }: TaskProcess): string {
  return path.startsWith('/') && !path.startsWith('/bin/') ? path : '/bin/busybox'
}
