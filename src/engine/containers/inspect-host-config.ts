/** `HostConfig` of `docker inspect` (moby, api/types/container/hostconfig.go). */

import type { PortBinding } from '../networks/network'
import { portName } from '../networks/ports'
import type { JsonObject, JsonValue } from '../oci/json'
import { readOnlyPaths } from './file-system/kernel-mounts'
import type { HostSettings, ResourceLimits } from './host-settings'
import type { MountRequest } from './mount'
import { sharedMemorySize } from './settings'

const maskedPaths = [
  '/proc/asound',
  '/proc/acpi',
  '/proc/interrupts',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/sys/firmware',
  '/sys/devices/virtual/powercap',
]

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1

/** The object as Docker writes it; settings that cannot be made here have their defaults. */
export function inspectHostConfig(settings: HostSettings): JsonObject {
  const { memory, nanoCpus, limits = {} } = settings
  return {
    ...hostPart(settings),
    ...isolationPart(settings),
    ...resourcePart(memory, nanoCpus, limits, settings.ulimits),
    Devices: (settings.devices ?? []).map(({ host, inside, permissions }) => ({
      PathOnHost: host,
      PathInContainer: inside,
      CgroupPermissions: permissions,
    })),
    Mounts: listOrAbsent((settings.mounts ?? []).map(inspectMountRequest)),
    MaskedPaths: settings.privileged ? null : maskedPaths,
    ReadonlyPaths: settings.privileged ? null : readOnlyPaths,
    Init: settings.init ? true : undefined,
  }
}

function hostPart(settings: HostSettings): JsonObject {
  const { restartPolicy, volumesFrom, annotations } = settings
  return {
    Binds: listOrNull(settings.binds),
    ContainerIDFile: settings.containerIdFile ?? '',
    LogConfig: {
      Type: settings.logDriver || 'json-file',
      Config: Object.fromEntries([...(settings.logOptions ?? [])].toSorted(byName)),
    },
    NetworkMode: settings.networkMode,
    PortBindings: inspectPortBindings(settings.portBindings),
    RestartPolicy: { Name: restartPolicy.name, MaximumRetryCount: restartPolicy.maximumRetryCount },
    AutoRemove: settings.autoRemove,
    VolumeDriver: '',
    VolumesFrom: listOrNull(volumesFrom),
    ConsoleSize: [0, 0],
    Annotations: annotations === undefined || annotations.size === 0 ? undefined : Object.fromEntries(annotations),
  }
}

/** Docker shows a list that is empty as `null`. */
function listOrNull(list: readonly string[] = []): readonly string[] | null {
  return list.length === 0 ? null : list
}

function isolationPart(settings: HostSettings): JsonObject {
  const { extraHosts, groupAdd, temporaryFileSystems, sysctls = new Map<string, string>() } = settings
  return {
    CapAdd: listOrNull(settings.addedCapabilities),
    CapDrop: listOrNull(settings.droppedCapabilities),
    CgroupnsMode: 'host',
    Dns: settings.dns ?? [],
    DnsOptions: settings.dnsOptions ?? [],
    DnsSearch: settings.dnsSearch ?? [],
    ExtraHosts: listOrNull(extraHosts),
    GroupAdd: listOrNull(groupAdd),
    IpcMode: 'private',
    Cgroup: '',
    Links: null,
    OomScoreAdj: 0,
    PidMode: settings.pidMode ?? '',
    Privileged: settings.privileged,
    PublishAllPorts: settings.publishAllPorts,
    ReadonlyRootfs: settings.readOnlyRoot,
    SecurityOpt: listOrNull(settings.securityOptions) ?? (settings.privileged ? ['label=disable'] : null),
    Tmpfs: temporaryFileSystems.size === 0 ? undefined : Object.fromEntries(temporaryFileSystems),
    UTSMode: settings.utsMode ?? '',
    UsernsMode: '',
    ShmSize: sharedMemorySize(settings),
    Sysctls: sysctls.size === 0 ? undefined : Object.fromEntries([...sysctls].toSorted(byName)),
    Runtime: 'runc',
    Isolation: '',
  }
}

function resourcePart(
  memory: number,
  nanoCpus: number,
  limits: ResourceLimits,
  ulimits: HostSettings['ulimits'] = [],
): JsonObject {
  return {
    CpuShares: limits.cpuShares ?? 0,
    Memory: memory,
    NanoCpus: nanoCpus,
    CgroupParent: '',
    BlkioWeight: 0,
    BlkioWeightDevice: [],
    BlkioDeviceReadBps: [],
    BlkioDeviceWriteBps: [],
    BlkioDeviceReadIOps: [],
    BlkioDeviceWriteIOps: [],
    CpuPeriod: limits.cpuPeriod ?? 0,
    CpuQuota: limits.cpuQuota ?? 0,
    CpuRealtimePeriod: 0,
    CpuRealtimeRuntime: 0,
    CpusetCpus: limits.cpusetCpus ?? '',
    CpusetMems: limits.cpusetMems ?? '',
    Devices: [],
    DeviceCgroupRules: null,
    DeviceRequests: null,
    MemoryReservation: limits.memoryReservation ?? 0,
    MemorySwap: limits.memorySwap ?? 0,
    MemorySwappiness: null,
    OomKillDisable: false,
    PidsLimit: limits.pidsLimit ?? null,
    Ulimits: ulimits.map(({ name, soft, hard }) => ({ Name: name, Hard: hard, Soft: soft })),
    CpuCount: 0,
    CpuPercent: 0,
    IOMaximumIOps: 0,
    IOMaximumBandwidth: 0,
  }
}

function listOrAbsent(values: readonly JsonValue[]): JsonValue | undefined {
  return values.length === 0 ? undefined : values
}

function inspectPortBindings(bindings: readonly PortBinding[]): JsonObject {
  const ports = new Map<string, JsonValue[]>()
  for (const binding of bindings) {
    const { hostIp, hostPort, hostPortEnd, zeroGiven } = binding
    const end = hostPortEnd === undefined ? '' : `-${hostPortEnd}`
    const text = hostPort === 0 && !zeroGiven ? '' : `${hostPort}${end}`
    const name = portName(binding)
    ports.set(name, [...(ports.get(name) ?? []), { HostIp: hostIp, HostPort: text }])
  }
  return Object.fromEntries([...ports].toSorted(byName))
}

function inspectMountRequest(request: MountRequest): JsonObject {
  const { type, source, target, readOnly, size, mode, propagation } = request
  const temporaryOptions = { SizeBytes: size, Mode: mode }
  return {
    Type: type,
    Source: source === '' ? undefined : source,
    Target: target,
    ReadOnly: readOnly ? true : undefined,
    BindOptions: propagation === undefined ? undefined : { Propagation: propagation },
    VolumeOptions: inspectVolumeOptions(request),
    TmpfsOptions: isGiven(temporaryOptions) ? temporaryOptions : undefined,
  }
}

/** Once there is one option of volumes, an object for the driver is there too. */
function inspectVolumeOptions(request: MountRequest): JsonObject | undefined {
  const { noCopy, labels, subpath, driver, driverOptions } = request
  const own = {
    NoCopy: noCopy,
    Labels: labels === undefined ? undefined : Object.fromEntries(labels),
    Subpath: subpath,
  }
  const ofDriver = {
    Name: driver,
    Options: driverOptions === undefined ? undefined : sortedOptions(driverOptions),
  }
  return isGiven(own) || isGiven(ofDriver) ? { ...own, DriverConfig: ofDriver } : undefined
}

function sortedOptions(options: ReadonlyMap<string, string>): JsonObject {
  return Object.fromEntries([...options].toSorted(byName))
}

function isGiven(options: JsonObject): boolean {
  return Object.values(options).some((value) => value !== undefined)
}
