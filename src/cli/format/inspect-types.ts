/**
 * What Docker's Go types know of an inspected object beyond its JSON: which objects are maps rather than structs, what a
 * null stands for, and fields that the JSON leaves out when they are empty (moby, api/types).
 */

import type { JsonObject, JsonValue } from '../../engine/oci/json'
import { type GoValue, goBoolean, goInteger, goString, isJsonArray } from './go-template/value'
import { healthcheckValue } from './healthcheck-value'
import { jsonText, presentFields } from './json'

/** Fields that are maps from strings; any other object is a struct. */
const mapFields = new Set([
  'Annotations',
  'AuxiliaryAddresses',
  'Containers',
  'Data',
  'Details',
  'DriverOpts',
  'ExposedPorts',
  'IndexConfigs',
  'Labels',
  'LogConfig.Config',
  'Networks',
  'Options',
  'PortBindings',
  'Ports',
  'Runtimes',
  'Status',
  'StorageOpt',
  'Sysctls',
  'Tmpfs',
  'Volumes',
])

/** Maps whose keys have a type of their own, which no text of a template has: `index` fails on them. */
const keyTypes: Readonly<Record<string, string>> = {
  ExposedPorts: 'nat.Port',
  PortBindings: 'nat.Port',
  Ports: 'nat.Port',
}

/** Fields that are pointers: null prints `<nil>`. Any other null is an empty list or map. */
const pointerFields = new Set([
  'Health',
  'Healthcheck',
  'IPAMConfig',
  'Init',
  'MemorySwappiness',
  'OomKillDisable',
  'PidsLimit',
  'SizeRootFs',
  'SizeRw',
  'StopTimeout',
  'UsageData',
])

/** A nil map of texts. */
export const emptyMap = {
  kind: 'map',
  entries: new Map<string, GoValue>(),
  type: 'map[string]string',
  zero: goString(''),
  isNil: true,
} as const satisfies GoValue
/** A nil list. */
export const emptySlice: GoValue = { kind: 'slice', items: [], type: '[]string', isNil: true }
const nilPointer: GoValue = { kind: 'nil' }
const emptyStruct: GoValue = { kind: 'struct', type: 'struct {}', fields: new Map() }

/** A nil map whose keys alone tell something (`map[string]struct{}`). */
export const emptySet: GoValue = { ...emptyMap, type: 'map[string]struct {}', zero: emptyStruct }

/** What `index` gives for a missing key, for the maps whose elements are no texts. */
const zeroElements: Readonly<Record<string, GoValue>> = {
  ExposedPorts: emptyStruct,
  Networks: nilPointer,
  PortBindings: emptySlice,
  Ports: emptySlice,
  Volumes: emptyStruct,
}

/** Fields that a struct has although its JSON may leave them out, by the name of the field that holds the struct. */
const omittedFields: Readonly<Record<string, Readonly<Record<string, GoValue>>>> = {
  Server: { Experimental: goBoolean(false) },
  State: { Health: nilPointer },
  Config: {
    ExposedPorts: emptyMap,
    ArgsEscaped: goBoolean(false),
    Healthcheck: nilPointer,
    MacAddress: goString(''),
    NetworkDisabled: goBoolean(false),
    Shell: emptySlice,
    StopSignal: goString(''),
    StopTimeout: nilPointer,
  },
  HostConfig: {
    Annotations: emptyMap,
    Init: nilPointer,
    Mounts: emptySlice,
    StorageOpt: emptyMap,
    Sysctls: emptyMap,
    Tmpfs: emptyMap,
  },
  IPAMConfig: { IPv4Address: goString(''), IPv6Address: goString(''), LinkLocalIPs: emptySlice },
  Mounts: { Name: goString(''), Driver: goString('') },
  RootFS: { Layers: emptySlice },
}

/** The order of a struct's fields, in which it prints, where its JSON leaves out some of the middle (moby, api/types/container/config.go). */
const fieldOrders: Readonly<Record<string, readonly string[]>> = {
  Config: [
    ...['Hostname', 'Domainname', 'User', 'AttachStdin', 'AttachStdout', 'AttachStderr', 'ExposedPorts', 'Tty'],
    ...['OpenStdin', 'StdinOnce', 'Env', 'Cmd', 'Healthcheck', 'ArgsEscaped', 'Image', 'Volumes', 'WorkingDir'],
    ...['Entrypoint', 'NetworkDisabled', 'MacAddress', 'OnBuild', 'Labels', 'StopSignal', 'StopTimeout', 'Shell'],
  ],
}

/** Names that differ between a Go type and its JSON. */
const renamedFields: Readonly<Record<string, string>> = {
  ApiVersion: 'APIVersion',
  CpuCount: 'CPUCount',
  CpuPercent: 'CPUPercent',
  CpuPeriod: 'CPUPeriod',
  CpuQuota: 'CPUQuota',
  CpuRealtimePeriod: 'CPURealtimePeriod',
  CpuRealtimeRuntime: 'CPURealtimeRuntime',
  CpuShares: 'CPUShares',
  Dns: 'DNS',
  DnsOptions: 'DNSOptions',
  DnsSearch: 'DNSSearch',
  HttpProxy: 'HTTPProxy',
  HttpsProxy: 'HTTPSProxy',
  Id: 'ID',
  NanoCpus: 'NanoCPUs',
}

/** Go's names of the structs that error texts can show, by the field that holds them. */
const structTypes: Readonly<Record<string, string>> = {
  Client: 'system.clientVersion',
  ClientInfo: '*system.clientInfo',
  Components: 'types.ComponentVersion',
  Config: '*container.Config',
  ContainerdCommit: 'system.Commit',
  HostConfig: '*container.HostConfig',
  InitCommit: 'system.Commit',
  Platform: 'struct { Name string }',
  Plugins: 'system.PluginsInfo',
  RegistryConfig: '*registry.ServiceConfig',
  RootFS: 'image.RootFS',
  RuncCommit: 'system.Commit',
  Server: '*types.Version',
  State: '*container.State',
  Swarm: 'swarm.Info',
}

/** An inspected object as a Go struct, for the first try of a template. */
export function fromTypedJson(object: JsonValue): GoValue {
  return typedValue(object, '')
}

/** A field of such a struct; `field` is its name in the JSON. */
export function typedField(json: JsonValue, field: string): GoValue {
  return typedValue(json, field)
}

function typedValue(json: JsonValue, field: string): GoValue {
  if (json === null) {
    if (pointerFields.has(field)) return nilPointer
    return mapFields.has(field) ? { ...emptyMap, zero: zeroElements[field] ?? emptyMap.zero } : emptySlice
  }
  if (typeof json === 'string') return goString(json)
  if (typeof json === 'boolean') return goBoolean(json)
  if (typeof json === 'number') return goInteger(json)
  if (isJsonArray(json)) return typedSlice(json, field)
  if (field === 'Healthcheck') return healthcheckValue(json)
  if (field === 'Ulimits') return ulimitValue(json)
  return mapFields.has(field) ? typedMap(json, field) : typedStruct(json, field)
}

/** A limit prints as `--ulimit` takes it (go-units, `Ulimit.String`). */
function ulimitValue(json: JsonObject): GoValue {
  const { Name: name, Soft: soft, Hard: hard } = json
  return {
    kind: 'struct',
    type: '*units.Ulimit',
    fields: new Map(presentFields(json).map(([key, value]) => [key, typedValue(value, key)])),
    toText: () => `${String(name)}=${String(soft)}:${String(hard)}`,
    toJson: () => jsonText(json),
  }
}

function typedSlice(json: readonly JsonValue[], field: string): GoValue {
  const ofStrings = json.every((item) => typeof item === 'string')
  return {
    kind: 'slice',
    items: json.map((item) => typedValue(item, field)),
    type: ofStrings ? '[]string' : '[]interface {}',
  }
}

function typedMap(json: JsonObject, field: string): GoValue {
  const entries = new Map(presentFields(json).map(([key, value]) => [key, typedValue(value, '*')]))
  const keyType = keyTypes[field]
  return {
    kind: 'map',
    entries,
    type: 'map[string]string',
    zero: zeroElements[field] ?? goString(''),
    ...(keyType === undefined ? {} : { keyType }),
  }
}

/** Fields that a container has although they are only there when its size is asked for. */
const omittedOfContainer: Readonly<Record<string, GoValue>> = {
  SizeRw: nilPointer,
  SizeRootFs: nilPointer,
  ImageManifestDescriptor: nilPointer,
}

/** What a struct has beyond its JSON; the object itself is known by what it holds. */
function omittedOf(json: JsonObject, field: string): Readonly<Record<string, GoValue>> {
  if (field === '') return 'HostConfig' in json ? omittedOfContainer : {}
  return omittedFields[field] ?? {}
}

function typedStruct(json: JsonObject, field: string): GoValue {
  const fields = new Map<string, GoValue>()
  for (const [key, value] of presentFields(json)) {
    fields.set(renamedFields[key] ?? key, typedValue(value, field === 'LogConfig' ? `LogConfig.${key}` : key))
  }
  for (const [key, value] of Object.entries(omittedOf(json, field))) if (!fields.has(key)) fields.set(key, value)
  return {
    kind: 'struct',
    type: structTypes[field] ?? 'struct',
    fields: inOrder(fields, fieldOrders[field]),
    toJson: () => jsonText(json),
  }
}

/** The same fields, those that the order names first. */
function inOrder(fields: ReadonlyMap<string, GoValue>, order: readonly string[] = []): ReadonlyMap<string, GoValue> {
  const named = order.flatMap((name) => {
    const value = fields.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return new Map([...named, ...fields])
}
