/** An inspected network as templates see it (moby, api/types/network, `Inspect`). */
import { isRecord, type JsonObject, type JsonValue } from '../../engine/oci/json'
import { type GoValue, goString, isJsonArray, nil } from './go-template/value'
import { goTimeValue } from './go-time-value'
import { fromTypedJson } from './inspect-types'
import { jsonText } from './json'

type Struct = Extract<GoValue, { kind: 'struct' }>

const noServices: GoValue = {
  kind: 'map',
  entries: new Map(),
  type: 'map[string]network.ServiceInfo',
  zero: nil,
  isNil: true,
}
const noPeers: GoValue = { kind: 'slice', items: [], type: '[]network.PeerInfo', isNil: true }
const noAddresses: GoValue = {
  kind: 'map',
  entries: new Map(),
  type: 'map[string]string',
  zero: goString(''),
  isNil: true,
}

/** The struct with Go's names of fields, in its order, and the fields that JSON leaves out. */
export function networkValue(object: JsonValue): GoValue {
  const value = fromTypedJson(object)
  if (value.kind !== 'struct' || !isObject(object)) return value
  const field = (name: string): GoValue => fieldOf(value, name)
  const fields = new Map<string, GoValue>([
    ['Name', field('Name')],
    ['ID', goString(typeof object.Id === 'string' ? object.Id : '')],
    ['Created', goTimeValue(field('Created'))],
    ...['Scope', 'Driver', 'EnableIPv4', 'EnableIPv6'].map((name) => [name, field(name)] as const),
    ['IPAM', addressManagement(field('IPAM'), object.IPAM ?? null)],
    ...['Internal', 'Attachable', 'Ingress', 'ConfigFrom', 'ConfigOnly', 'Containers', 'Options', 'Labels'].map(
      (name) => [name, field(name)] as const,
    ),
    ['Peers', noPeers],
    ['Services', noServices],
  ])
  return { kind: 'struct', type: 'network.Inspect', fields, toJson: () => jsonText(object) }
}

function isObject(json: JsonValue): json is JsonObject {
  return isRecord(json)
}

function fieldOf({ fields }: Struct, name: string): GoValue {
  const value = fields.get(name)
  return value === undefined || typeof value === 'function' || value.kind === 'method' ? nil : value
}

function addressManagement(value: GoValue, json: JsonValue): GoValue {
  if (value.kind !== 'struct' || !isObject(json)) return value
  const pools = json.Config ?? null
  const items = isJsonArray(pools) ? pools.map(addressPool) : []
  const fields = new Map<string, GoValue>([
    ['Driver', fieldOf(value, 'Driver')],
    ['Options', fieldOf(value, 'Options')],
    ['Config', { kind: 'slice', items, type: '[]network.IPAMConfig', ...(pools === null ? { isNil: true } : {}) }],
  ])
  return { kind: 'struct', type: 'network.IPAM', fields }
}

function addressPool(json: JsonValue): GoValue {
  const value = fromTypedJson(json)
  if (value.kind !== 'struct') return value
  const text = (name: string): GoValue => (value.fields.has(name) ? fieldOf(value, name) : goString(''))
  const auxiliary = value.fields.has('AuxiliaryAddresses') ? fieldOf(value, 'AuxiliaryAddresses') : noAddresses
  const fields = new Map<string, GoValue>([
    ...['Subnet', 'IPRange', 'Gateway'].map((name) => [name, text(name)] as const),
    ['AuxAddress', auxiliary],
  ])
  return { kind: 'struct', type: 'network.IPAMConfig', fields, toJson: () => jsonText(json) }
}
