/** `/proc` of a container (`proc(5)`), as far as lessons read it. */
import { bytesToHex } from '@noble/hashes/utils.js'
import { type GeneratedNode, generatedDirectory, generatedFile } from '../../filesystem/generated-backing'
import { drawBytes } from '../../identifiers'
import type { Session } from '../../session'
import { systemFacts } from '../../system'
import type { Container } from '../container'
import { kernelSettings } from '../kernel-settings'
import { nodeName } from '../network-namespace'
import { processMates } from '../process-namespace'
import { containerById } from '../store'
import { networkInformation } from './network-information'
import { describeProcess } from './process-directory'

export type ProcessInformationSource = {
  readonly session: Session
  readonly containerId: string
  /** The lines of `/proc/mounts`. */
  readonly mounts: () => string
  /** The process that `/proc/self` leads to. */
  readonly caller: () => number
}

/** Everything beneath `/proc`. */
export function processInformation({ session, containerId, mounts, caller }: ProcessInformationSource): GeneratedNode {
  const started = session.machine.clock
  const container = () => containerById(session, containerId)
  const file = (read: () => string) => generatedFile(read, started)
  const directory = (entries: readonly (readonly [string, GeneratedNode])[]) =>
    generatedDirectory(() => new Map(entries), started)
  const link = (target: () => string): GeneratedNode => ({
    type: 'symlink',
    mode: 0o777,
    userId: 0,
    groupId: 0,
    modified: started,
    target,
  })
  const settingFiles = (below: string) =>
    kernelSettings(container(), below).map(([name, value]): readonly [string, GeneratedNode] => [
      name,
      file(() => `${value}\n`),
    ])
  const fixed: readonly (readonly [string, GeneratedNode])[] = [
    ['cpuinfo', file(() => processorInformation(session))],
    ['filesystems', file(() => 'nodev\tsysfs\nnodev\ttmpfs\nnodev\tproc\nnodev\toverlay\n\text4\n')],
    ['loadavg', file(() => loadAverage(container()))],
    ['meminfo', file(() => memoryInformation(session))],
    ['mounts', link(() => 'self/mounts')],
    ['net', link(() => 'self/net')],
    ['self', link(() => String(caller()))],
    ['stat', file(() => `cpu  0 0 0 0 0 0 0 0 0 0\nbtime ${Math.floor(bootTime / 1000)}\n`)],
    ['cmdline', file(() => 'quiet\n')],
    ['partitions', file(() => 'major minor  #blocks  name\n\n')],
    ['swaps', file(() => 'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n')],
    [
      'sys',
      directory([
        ['kernel', kernelDirectory(session, container, { file, directory, settings: settingFiles('kernel.') })],
        ['net', directory(['core', 'ipv4'].map((name) => [name, directory(settingFiles(`net.${name}.`))]))],
        [
          'vm',
          directory([
            ['overcommit_memory', file(() => '0\n')],
            ['swappiness', file(() => '60\n')],
          ]),
        ],
      ]),
    ],
    ['uptime', file(() => upTime(session))],
    ['version', file(() => versionLine(session))],
  ]
  const surroundings = {
    mounts,
    network: networkInformation(session, container, started),
    processors: systemFacts(session.machine).processors,
    caller,
  }
  const children = () => {
    const own = processMates(session.machine, container()).flatMap((mate) =>
      mate.tasks
        .flatMap((task) => task.processes)
        .map((process): [string, GeneratedNode] => [
          String(process.id),
          describeProcess(process.id === caller() ? { ...process, state: 'R' } : process, mate, surroundings),
        ]),
    )
    return new Map([...own, ...fixed])
  }
  return generatedDirectory(children, started)
}

type FileMaker = (read: () => string) => GeneratedNode
type Entries = readonly (readonly [string, GeneratedNode])[]
type Makers = {
  readonly file: FileMaker
  readonly directory: (entries: Entries) => GeneratedNode
  readonly settings: Entries
}

function kernelDirectory(
  session: Session,
  container: () => Container,
  { file, directory, settings }: Makers,
): GeneratedNode {
  const facts = systemFacts(session.machine)
  return directory([
    ...settings,
    ['domainname', file(() => `${container().settings.domainName || '(none)'}\n`)],
    ['hostname', file(() => `${nodeName(container())}\n`)],
    ['osrelease', file(() => `${facts.kernelRelease}\n`)],
    ['ostype', file(() => `${facts.kernelName}\n`)],
    ['pid_max', file(() => '4194304\n')],
    [
      'random',
      directory([
        ['boot_id', file(() => `${facts.bootId}\n`)],
        ['uuid', file(() => `${randomIdentifier(session)}\n`)],
      ]),
    ],
    ['version', file(() => `${facts.kernelVersion}\n`)],
  ])
}

/** A version 4 UUID (RFC 9562), another one at every read. */
function randomIdentifier(session: Session): string {
  const bytes = drawBytes(session).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** When the computer was switched on, in milliseconds since the Unix epoch. */
const bootTime = Date.UTC(2026, 10, 23, 8)

function upTime(session: Session): string {
  const seconds = ((session.machine.clock - bootTime) / 1000).toFixed(2)
  return `${seconds} ${seconds}\n`
}

function loadAverage(container: Container): string {
  const count = container.tasks.reduce((sum, task) => sum + task.processes.length, 0)
  return `0.00 0.00 0.00 1/${count} ${container.nextProcessId - 1}\n`
}

function versionLine(session: Session): string {
  const { kernelName, kernelRelease, kernelVersion } = systemFacts(session.machine)
  return `${kernelName} version ${kernelRelease} (gcc-14 (Debian 14.2.0-19) 14.2.0) ${kernelVersion}\n`
}

function memoryInformation(session: Session): string {
  const total = systemFacts(session.machine).memoryTotal / 1024
  const rows = [
    ['MemTotal', total],
    ['MemFree', total * 0.5],
    ['MemAvailable', total * 0.75],
    ['Buffers', 65536],
    ['Cached', total * 0.25],
    ['SwapTotal', 0],
    ['SwapFree', 0],
  ] as const
  return rows
    .map(([name, kilobytes]) => `${`${name}:`.padEnd(15)} ${String(Math.floor(kilobytes)).padStart(9)} kB\n`)
    .join('')
}

function processorInformation(session: Session): string {
  const { processors } = systemFacts(session.machine)
  return Array.from({ length: processors }, (_, index) =>
    [
      `processor\t: ${index}`,
      'vendor_id\t: GenuineIntel',
      'model name\t: Virtual CPU',
      'cpu MHz\t\t: 2600.000',
      `cpu cores\t: ${processors}`,
      '\n',
    ].join('\n'),
  ).join('')
}
