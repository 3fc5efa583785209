/** `/proc/PID` of one process (`proc(5)`). */
import { type GeneratedNode, generatedDirectory, generatedFile } from '../../filesystem/generated-backing'
import { settleProcessLimits } from '../../processes/resource-limits'
import type { Task, TaskProcess } from '../../processes/task'
import type { Container } from '../container'
import { limitLines } from './limits-file'
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
  const file = (read: () => string): GeneratedNode => ({ ...generatedFile(read, started), ...owner })
  const link = (target: string): GeneratedNode => ({ ...owner, mode: 0o777, type: 'symlink', target: () => target })
  const openFile = (target: string, mode: number): GeneratedNode => ({ ...link(target), mode, size: 64 })
  const task = container.tasks.find(({ processes }) => processes.some(({ id }) => id === process.id))
  const leader = task?.start.id ?? process.id
  const environment = [...(task?.specification.environment ?? [])].map(([name, value]) => `${name}=${value}\0`)
  const entries: readonly (readonly [string, GeneratedNode])[] = [
    ['cgroup', file(() => controlGroupLines(container.id))],
    ['cpuset', file(() => `/docker/${container.id}\n`)],
    [
      'cmdline',
      file(() =>
        argumentsInMemory(process)
          .map((argument) => `${argument}\0`)
          .join(''),
      ),
    ],
    ['comm', file(() => `${shortName(process)}\n`)],
    ['cwd', link(task?.specification.workingDirectory ?? '/')],
    ['environ', { ...file(() => environment.join('')), mode: 0o400 }],
    ['exe', link(executableOf(process))],
    [
      'fd',
      generatedDirectory(() => {
        const files = standardDescriptors(process, task, container, openFile)
        return process.id === caller() ? new Map([...files, ['3', openFile(`/proc/${process.id}/fd`, 0o500)]]) : files
      }, started),
    ],
    ['limits', file(() => limitLines(settleProcessLimits(container.hostSettings.ulimits ?? [])))],
    ['mounts', file(mounts)],
    ['net', network],
    ['loginuid', file(() => '4294967295')],
    ['oom_score_adj', file(() => '0\n')],
    ['root', link('/')],
    [
      'stat',
      file(
        () => `${process.id} (${shortName(process)}) ${process.state} ${process.parentId} ${leader} ${leader} 0 -1\n`,
      ),
    ],
    ['status', file(() => statusLines(process, { task, container, processors }))],
  ]
  return { ...generatedDirectory(() => new Map(entries), started), ...owner }
}

/** What a task's program starts with: a terminal, or pipes; who gives no input has an empty one. */
function standardDescriptors(
  process: TaskProcess,
  task: Task | undefined,
  container: Container,
  openFile: (target: string, mode: number) => GeneratedNode,
): ReadonlyMap<string, GeneratedNode> {
  const files = (input: GeneratedNode, output: GeneratedNode, errors: GeneratedNode) =>
    new Map([
      ['0', input],
      ['1', output],
      ['2', errors],
    ])
  const terminal = openFile('/dev/pts/0', 0o700)
  if (task?.specification.terminal) return files(terminal, terminal, terminal)
  const pipe = (descriptor: number, mode: number) => openFile(`pipe:[${process.hostProcessId * 10 + descriptor}]`, mode)
  const hasInput = task?.main ? container.settings.openStdin : task?.specification.standardInputStaysOpen
  return files(hasInput ? pipe(0, 0o500) : openFile('/dev/null', 0o700), pipe(1, 0o300), pipe(2, 0o300))
}

/** A process that has ended has no memory that its arguments could be read from. */
function argumentsInMemory({ state, arguments: words }: TaskProcess): readonly string[] {
  return state === 'Z' ? [] : words
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
