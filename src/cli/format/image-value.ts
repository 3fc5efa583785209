/** An inspected image as templates see it (moby, api/types/image, `InspectResponse`, with settings as the image specification has them). */
import { isRecord, type JsonObject, type JsonValue } from '../../engine/oci/json'
import { type GoValue, goBoolean, goInteger, goString, isJsonArray, nil, printValue } from './go-template/value'
import { goTimeValue } from './go-time-value'
import { encodedHealthcheck } from './healthcheck-value'
import { emptyMap, emptySet, emptySlice, fromTypedJson, typedField } from './inspect-types'
import { jsonText } from './json'

/** The image's fields in the order of its Go type. */
const fieldOrder = [
  'Id',
  'RepoTags',
  'RepoDigests',
  'Parent',
  'Comment',
  'Created',
  'Container',
  'ContainerConfig',
  'DockerVersion',
  'Author',
  'Config',
  'Architecture',
  'Variant',
  'Os',
  'OsVersion',
  'Size',
  'VirtualSize',
  'GraphDriver',
  'RootFS',
  'Metadata',
  'Descriptor',
  'Manifests',
]

/** Fields that the type has and the JSON leaves out when they are empty. */
const omittedFields: Readonly<Record<string, GoValue>> = {
  Container: goString(''),
  ContainerConfig: nil,
  Descriptor: nil,
  Manifests: emptySlice,
  OsVersion: goString(''),
  Variant: goString(''),
  VirtualSize: goInteger(0),
}

/** The settings that the image specification knows, each with its value when it is empty. */
const specifiedSettings: Readonly<Record<string, GoValue>> = {
  User: goString(''),
  ExposedPorts: emptyMap,
  Env: emptySlice,
  Entrypoint: emptySlice,
  Cmd: emptySlice,
  Volumes: emptySet,
  WorkingDir: goString(''),
  Labels: emptyMap,
  StopSignal: goString(''),
  ArgsEscaped: goBoolean(false),
}

/** The settings that Docker adds to them. */
const addedSettings: Readonly<Record<string, GoValue>> = { Healthcheck: nil, OnBuild: emptySlice, Shell: emptySlice }

/** The struct with Go's names of fields, in its order, and the fields that JSON leaves out. */
export function imageValue(object: JsonValue): GoValue {
  if (!isRecord(object)) return fromTypedJson(object)
  const fields = new Map<string, GoValue>()
  for (const name of fieldOrder) {
    const value = imageField(object, name)
    if (value !== undefined) fields.set(name === 'Id' ? 'ID' : name, value)
  }
  return { kind: 'struct', type: 'image.InspectResponse', fields, toJson: () => jsonText(encodedImage(object)) }
}

function imageField(object: JsonObject, name: string): GoValue | undefined {
  const json = object[name]
  if (json === undefined) return omittedFields[name]
  if (name === 'Config' && isRecord(json)) return settingsValue(json)
  if (name === 'Metadata' && isRecord(json)) return metadataValue(json)
  return typedField(json, name)
}

function metadataValue(json: JsonObject): GoValue {
  const time = goTimeValue(typedField(json.LastTagTime ?? '', 'LastTagTime'))
  return {
    kind: 'struct',
    type: 'image.Metadata',
    fields: new Map([['LastTagTime', time]]),
    toJson: () => jsonText(json),
  }
}

/** The settings are two structs in one: each prints in braces of its own. */
function settingsValue(json: JsonObject): GoValue {
  const part = (settings: Readonly<Record<string, GoValue>>): readonly (readonly [string, GoValue])[] =>
    Object.entries(settings).map(([name, empty]) => {
      const given = json[name]
      return [name, isEmpty(given) || given === undefined ? empty : typedField(given, name)]
    })
  const parts = [part(specifiedSettings), part(addedSettings)]
  const printed = parts.map((values) => `{${values.map(([, value]) => printValue(value)).join(' ')}}`)
  return {
    kind: 'struct',
    type: '*v1.DockerOCIImageConfig',
    fields: new Map(parts.flat()),
    toText: () => `{${printed.join(' ')}}`,
    toJson: () => jsonText(encodedSettings(json)),
  }
}

/** The image as its Go type is encoded; the daemon's own answer has another order, and more settings. */
function encodedImage(object: JsonObject): JsonObject {
  const { Config: settings } = object
  const shown = isRecord(settings) ? { ...object, Config: encodedSettings(settings) } : object
  return Object.fromEntries(fieldOrder.flatMap((name) => (shown[name] === undefined ? [] : [[name, shown[name]]])))
}

function encodedSettings(json: JsonObject): JsonObject {
  const settings = inOrder(json, [...Object.keys(specifiedSettings), ...Object.keys(addedSettings)])
  const { Healthcheck: check } = settings
  return isRecord(check) ? { ...settings, Healthcheck: encodedHealthcheck(check) } : settings
}

function inOrder(json: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (isEmpty(json[name]) ? [] : [[name, json[name]]])))
}

function isEmpty(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  return typeof value === 'object' && (isJsonArray(value) ? value.length : Object.keys(value).length) === 0
}
