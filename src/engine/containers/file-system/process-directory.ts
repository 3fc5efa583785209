/** `/proc/PID` of one process (`proc(5)`). */
import { type GeneratedNode, generatedDirectory, generatedFile } from '../../filesystem/generated-backing'
import { settleProcessLimits } from '../../processes/resource-limits'
import type { TaskProcess } from '../../processes/task'
import type { Container } from '../container'
import { limitLines } from './limits-file'

/** What the processes of a container have in common. */
export type Surroundings = {
  /** The lines of `/proc/PID/mounts`. */
  readonly mounts: () => string
  /** `/proc/PID/net`. */
  readonly network: GeneratedNode
}

/** The directory of a process. */
export function describeProcess(
  process: TaskProcess,
  container: Container,
  { mounts, network }: Surroundings,
): GeneratedNode {
  const { started } = process
  const owner = { userId: process.userId, groupId: process.groupId, modified: started }
  const file = (read: () => string): GeneratedNode => ({ ...generatedFile(read, started), ...owner })
  const link = (target: string): GeneratedNode => ({ ...owner, mode: 0o777, type: 'symlink', target: () => target })
  const task = container.tasks.find(({ processes }) => processes.some(({ id }) => id === process.id))
  const environment = [...(task?.specification.environment ?? [])].map(([name, value]) => `${name}=${value}\0`)
  const entries: readonly (readonly [string, GeneratedNode])[] = [
    ['cgroup', file(() => controlGroupLines(container.id))],
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
    ['environ', file(() => environment.join(''))],
    ['exe', link(executableOf(process))],
    ['fd', generatedDirectory(() => standardDescriptors(process, link), started)],
    ['limits', file(() => limitLines(settleProcessLimits(container.hostSettings.ulimits ?? [])))],
    ['mounts', file(mounts)],
    ['net', network],
    ['oom_score_adj', file(() => '0\n')],
    ['root', link('/')],
    ['stat', file(() => `${process.id} (${shortName(process)}) ${process.state} ${process.parentId} 1 1 0 -1\n`)],
    ['status', file(() => statusLines(process))],
  ]
  return { ...generatedDirectory(() => new Map(entries), started), ...owner }
}

function standardDescriptors(
  process: TaskProcess,
  link: (target: string) => GeneratedNode,
): ReadonlyMap<string, GeneratedNode> {
  const pipe = (descriptor: number) => link(`pipe:[${process.hostProcessId * 10 + descriptor}]`)
  return new Map([
    ['0', link('/dev/null')],
    ['1', pipe(1)],
    ['2', pipe(2)],
  ])
}

/** A process that has ended has no memory that its arguments could be read from. */
function argumentsInMemory({ state, arguments: words }: TaskProcess): readonly string[] {
  return state === 'Z' ? [] : words
}

/** The program's name without its directory, at most 15 bytes. */
function shortName({ arguments: [path = ''] }: TaskProcess): string {
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 15)
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

/** What root may do in a container (moby, oci/caps/defaults.go); any other user may do nothing special. */
const containerCapabilities = '00000000a80425fb'
const noCapabilities = '0000000000000000'

function capabilitySets({ userId }: TaskProcess): readonly (readonly [string, string])[] {
  const own = userId === 0 ? containerCapabilities : noCapabilities
  return [
    ['CapInh', noCapabilities],
    ['CapPrm', own],
    ['CapEff', own],
    ['CapBnd', containerCapabilities],
    ['CapAmb', noCapabilities],
  ]
}

const stateWords = { R: 'running', S: 'sleeping', T: 'stopped', Z: 'zombie' } as const

function statusLines(process: TaskProcess): string {
  const { id, parentId, userId, groupId, groups, state } = process
  const lines = [
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
    [
      'Groups',
      [...groups]
        .sort((left, right) => left - right)
        .map((group) => `${group} `)
        .join(''),
    ],
    ['NSpid', id],
    ['Threads', 1],
    ...capabilitySets(process),
    ['NoNewPrivs', 0],
    ['Seccomp', 2],
    ['Seccomp_filters', 1],
  ] as const
  return `${lines.map(([name, value]) => `${name}:\t${value}`).join('\n')}\n`
}
