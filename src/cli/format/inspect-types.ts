/**
 * What Docker's Go types know of an inspected object beyond its JSON: which objects are maps rather than structs, what a
 * null stands for, and fields that the JSON leaves out when they are empty (moby, api/types).
 */

import type { JsonObject, JsonValue } from '../../engine/oci/json'
import { type GoValue, goBoolean, goInteger, goString, isJsonArray } from './go-template/value'
import { jsonText, presentFields } from './json'

/** Fields that are maps from strings; any other object is a struct. */
const mapFields = new Set([
  'Annotations',
  'AuxiliaryAddresses',
  'Containers',
  'Data',
  'DriverOpts',
  'ExposedPorts',
  'Labels',
  'LogConfig.Config',
  'Networks',
  'Options',
  'PortBindings',
  'Ports',
  'Status',
  'StorageOpt',
  'Sysctls',
  'Tmpfs',
  'Volumes',
])

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

const emptyMap: GoValue = {
  kind: 'map',
  entries: new Map(),
  type: 'map[string]string',
  zero: goString(''),
  isNil: true,
}
const emptySlice: GoValue = { kind: 'slice', items: [], type: '[]string', isNil: true }
const nilPointer: GoValue = { kind: 'nil' }

/** Fields that a struct has although its JSON may leave them out, by the name of the field that holds the struct ('' = the object). */
const omittedFields: Readonly<Record<string, Readonly<Record<string, GoValue>>>> = {
  '': { SizeRw: nilPointer, SizeRootFs: nilPointer },
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
  Mounts: { Name: goString(''), Driver: goString('') },
}

/** Fields that an image's type has beyond what its JSON shows. */
const omittedOfImage: Readonly<Record<string, GoValue>> = {
  Container: goString(''),
  ContainerConfig: nilPointer,
  Descriptor: nilPointer,
  Manifests: emptySlice,
  OsVersion: goString(''),
  Variant: goString(''),
  VirtualSize: goInteger(0),
}

function isImage(field: string, json: JsonObject): boolean {
  return field === '' && 'RootFS' in json
}

/** Names that differ between a Go type and its JSON. */
const renamedFields: Readonly<Record<string, string>> = {
  Id: 'ID',
  Dns: 'DNS',
  DnsOptions: 'DNSOptions',
  DnsSearch: 'DNSSearch',
}

/** An inspected object as a Go struct, for the first try of a template. */
export function fromTypedJson(object: JsonValue): GoValue {
  return typedValue(object, '')
}

function typedValue(json: JsonValue, field: string): GoValue {
  if (json === null) {
    if (pointerFields.has(field)) return nilPointer
    return mapFields.has(field) ? emptyMap : emptySlice
  }
  if (typeof json === 'string') return goString(json)
  if (typeof json === 'boolean') return goBoolean(json)
  if (typeof json === 'number') return goInteger(json)
  if (isJsonArray(json)) return typedSlice(json, field)
  return mapFields.has(field) ? typedMap(json) : typedStruct(json, field)
}

function typedSlice(json: readonly JsonValue[], field: string): GoValue {
  const ofStrings = json.every((item) => typeof item === 'string')
  return {
    kind: 'slice',
    items: json.map((item) => typedValue(item, field)),
    type: ofStrings ? '[]string' : '[]interface {}',
  }
}

function typedMap(json: JsonObject): GoValue {
  const entries = new Map(presentFields(json).map(([key, value]) => [key, typedValue(value, '*')]))
  const ofStrings = Object.values(json).every((value) => typeof value === 'string')
  return { kind: 'map', entries, type: 'map[string]string', zero: ofStrings ? goString('') : emptySlice }
}

/** The fields of an image's settings in the order of its Go type, which leaves out those that are empty. */
const imageSettingsOrder = [
  'User',
  'ExposedPorts',
  'Env',
  'Entrypoint',
  'Cmd',
  'Volumes',
  'WorkingDir',
  'Labels',
  'StopSignal',
  'ArgsEscaped',
  'Healthcheck',
  'OnBuild',
  'Shell',
]
const healthcheckOrder = ['Test', 'Interval', 'Timeout', 'StartPeriod', 'StartInterval', 'Retries']

function inOrder(json: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (isEmpty(json[name]) ? [] : [[name, json[name]]])))
}

function isEmpty(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** The JSON of an image's settings as its Go type is encoded; the daemon's own answer has more fields. */
function imageSettingsJson(json: JsonObject): string {
  const settings = inOrder(json, imageSettingsOrder)
  const { Healthcheck: check } = settings
  const isCheck = typeof check === 'object' && check !== null && !isJsonArray(check)
  return jsonText(isCheck ? { ...settings, Healthcheck: inOrder(check, healthcheckOrder) } : settings)
}

/** Parts of a container are encoded as they came: without the fields that only templates see. */
function isOfContainer(field: string, json: JsonObject): boolean {
  return field !== '' || 'HostConfig' in json || isImage(field, json)
}

function typedStruct(json: JsonObject, field: string): GoValue {
  const fields = new Map<string, GoValue>()
  for (const [key, value] of presentFields(json)) {
    fields.set(renamedFields[key] ?? key, typedValue(value, field === 'LogConfig' ? `LogConfig.${key}` : key))
  }
  const omitted = isImage(field, json) ? omittedOfImage : (omittedFields[field] ?? {})
  for (const [key, value] of Object.entries(omitted)) if (!fields.has(key)) fields.set(key, value)
  const isImageSettings = field === 'Config' && !('Hostname' in json)
  return {
    kind: 'struct',
    type: 'struct',
    fields,
    ...(isImageSettings ? { toJson: () => imageSettingsJson(json) } : {}),
    ...(field === 'Healthcheck' ? { toJson: () => jsonText(inOrder(json, healthcheckOrder)) } : {}),
    ...(!isImageSettings && field in omittedFields && isOfContainer(field, json)
      ? { toJson: () => jsonText(json) }
      : {}),
  }
}
