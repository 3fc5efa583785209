/** `docker info`. */

import type { Machine } from '../../../engine/machine'
import type { JsonObject } from '../../../engine/oci/json'
import { systemFacts } from '../../../engine/system'
import { formatTimestamp } from '../../../engine/timestamps'
import type { Command } from '../../command'
import { renderFacts } from '../../format/facts'
import { templateFlag } from '../../format/format-flags'
import { jsonText } from '../../format/json'
import { bytesSize } from '../../format/units'
import { apiVersion, buildTime, buildxVersion, clientCommit, goVersion, runcCommit, version } from '../../version-facts'

const networkDrivers = ['bridge', 'host', 'ipvlan', 'macvlan', 'null', 'overlay']
const logDrivers = ['awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'local', 'splunk', 'syslog']
const operatingSystem = 'Debian GNU/Linux forky/sid'
const hostName = 'docker-host'

function countStates(machine: Machine): {
  readonly running: number
  readonly paused: number
  readonly stopped: number
} {
  const statuses = [...machine.containers.values()].map((container) => container.state.status)
  const running = statuses.filter((status) => status === 'running' || status === 'restarting').length
  const paused = statuses.filter((status) => status === 'paused').length
  return { running, paused, stopped: statuses.length - running - paused }
}

const clientTable = `Client:
 Version:    ${version}
 Context:    default
 Debug Mode: false
 Plugins:
  buildx: Docker Buildx (Docker Inc.)
    Version:  ${buildxVersion}
    Path:     /usr/libexec/docker/cli-plugins/docker-buildx

Server:
`

function serverTable(machine: Machine): string {
  const { running, paused, stopped } = countStates(machine)
  const system = systemFacts(machine)
  return ` Containers: ${machine.containers.size}
  Running: ${running}
  Paused: ${paused}
  Stopped: ${stopped}
 Images: ${machine.images.size}
 Server Version: ${version}
 Storage Driver: overlay2
  Backing Filesystem: extfs
  Supports d_type: true
  Using metacopy: false
  Native Overlay Diff: true
  userxattr: false
 Logging Driver: json-file
 Cgroup Driver: cgroupfs
 Cgroup Version: 1
 Plugins:
  Volume: local
  Network: ${networkDrivers.join(' ')}
  Log: ${logDrivers.join(' ')}
 CDI spec directories:
  /etc/cdi
  /var/run/cdi
 Swarm: inactive
 Runtimes: io.containerd.runc.v2 runc
 Default Runtime: runc
 Init Binary: docker-init
 containerd version: 
 runc version: ${runcCommit}
 init version: 
 Security Options:
  seccomp
   Profile: builtin
 Kernel Version: ${system.kernelRelease}
 Operating System: ${operatingSystem}
 OSType: linux
 Architecture: ${system.hardware}
 CPUs: ${system.processors}
 Total Memory: ${bytesSize(system.memoryTotal)}
 Name: ${hostName}
 ID: ${machine.bootId}
 Docker Root Dir: /var/lib/docker
 Debug Mode: false
 Experimental: false
 Insecure Registries:
  ::1/128
  127.0.0.0/8
 Live Restore Enabled: false

`
}

function facts(machine: Machine): JsonObject {
  return { ...daemonFacts(machine), ...hostFacts(machine), ...fixedFacts }
}

function daemonFacts(machine: Machine): JsonObject {
  const { running, paused, stopped } = countStates(machine)
  return {
    ID: machine.bootId,
    Containers: machine.containers.size,
    ContainersRunning: running,
    ContainersPaused: paused,
    ContainersStopped: stopped,
    Images: machine.images.size,
    Driver: 'overlay2',
    DriverStatus: [
      ['Backing Filesystem', 'extfs'],
      ['Supports d_type', 'true'],
      ['Using metacopy', 'false'],
      ['Native Overlay Diff', 'true'],
      ['userxattr', 'false'],
    ],
    Plugins: { Volume: ['local'], Network: networkDrivers, Authorization: null, Log: logDrivers },
    MemoryLimit: true,
    SwapLimit: true,
    CpuCfsPeriod: true,
    CpuCfsQuota: true,
    CPUShares: true,
    CPUSet: true,
    PidsLimit: true,
    IPv4Forwarding: true,
    Debug: false,
    OomKillDisable: true,
    SystemTime: formatTimestamp(machine.clock),
    LoggingDriver: 'json-file',
    CgroupDriver: 'cgroupfs',
    CgroupVersion: '1',
    NEventsListener: 0,
  }
}

function hostFacts(machine: Machine): JsonObject {
  const system = systemFacts(machine)
  return {
    KernelVersion: system.kernelRelease,
    OperatingSystem: operatingSystem,
    OSVersion: '',
    OSType: 'linux',
    Architecture: system.hardware,
    IndexServerAddress: 'https://index.docker.io/v1/',
    RegistryConfig: registryConfig,
    NCPU: system.processors,
    MemTotal: system.memoryTotal,
    GenericResources: null,
    Name: hostName,
  }
}

/** Docker Hub is the one registry that needs no name, and those of this host need no certificate. */
const registryConfig: JsonObject = {
  IndexConfigs: { 'docker.io': { Mirrors: [], Name: 'docker.io', Official: true, Secure: true } },
  InsecureRegistryCIDRs: ['::1/128', '127.0.0.0/8'],
  Mirrors: null,
}

const fixedFacts: JsonObject = {
  DockerRootDir: '/var/lib/docker',
  HttpProxy: '',
  HttpsProxy: '',
  NoProxy: '',
  Labels: [],
  ExperimentalBuild: false,
  ServerVersion: version,
  Runtimes: { 'io.containerd.runc.v2': { path: 'runc' }, runc: { path: 'runc' } },
  DefaultRuntime: 'runc',
  Swarm: {
    NodeID: '',
    NodeAddr: '',
    LocalNodeState: 'inactive',
    ControlAvailable: false,
    Error: '',
    RemoteManagers: null,
  },
  LiveRestoreEnabled: false,
  Isolation: '',
  InitBinary: 'docker-init',
  ContainerdCommit: { ID: '' },
  RuncCommit: { ID: runcCommit },
  InitCommit: { ID: '' },
  SecurityOptions: ['name=seccomp,profile=builtin'],
  FirewallBackend: { Driver: 'iptables' },
  CDISpecDirs: ['/etc/cdi', '/var/run/cdi'],
  Containerd: {
    Address: '/var/run/docker/containerd/containerd.sock',
    Namespaces: { Containers: 'moby', Plugins: 'plugins.moby' },
  },
  Warnings: null,
  ClientInfo: {
    Debug: false,
    Version: version,
    DefaultAPIVersion: apiVersion,
    GitCommit: clientCommit,
    GoVersion: goVersion,
    Os: 'linux',
    Arch: 'amd64',
    BuildTime: buildTime,
    Context: 'default',
    Plugins: [
      {
        SchemaVersion: '0.1.0',
        Vendor: 'Docker Inc.',
        Version: buildxVersion,
        ShortDescription: 'Docker Buildx',
        Name: 'buildx',
        Path: '/usr/libexec/docker/cli-plugins/docker-buildx',
      },
    ],
    Warnings: null,
  },
}

export const infoCommand: Command = {
  path: ['system', 'info'],
  aliases: [['info']],
  usage: '[OPTIONS]',
  summary: 'Display system-wide information',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [templateFlag],
  execute(context, { flags }) {
    const { session } = context
    const format = flags.string('format')
    if (format === '') {
      context.out(clientTable)
      context.out(serverTable(session.machine))
    } else if (format === 'json') context.out(`${jsonText(facts(session.machine))}\n`)
    else
      return renderFacts(context, facts(session.machine), format, { typeName: 'system.dockerInfo', templateName: '' })
    return 0
  },
}
