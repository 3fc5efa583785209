/** An inspected volume as templates see it (moby, api/types/volume, `Volume`). */
import type { JsonValue } from '../../engine/oci/json'
import type { GoValue } from './go-template/value'
import { goString, nil } from './go-template/value'
import { fromTypedJson } from './inspect-types'
import { jsonText } from './json'

const noStatus: GoValue = {
  kind: 'map',
  entries: new Map(),
  type: 'map[string]interface {}',
  zero: goString(''),
  isNil: true,
}

/** The struct with the fields that JSON leaves out: three are only for volumes of a cluster and for `docker system df`. */
export function volumeValue(object: JsonValue): GoValue {
  const value = fromTypedJson(object)
  if (value.kind !== 'struct') return value
  const names = ['CreatedAt', 'Driver', 'Labels', 'Mountpoint', 'Name', 'Options', 'Scope']
  const shown = names.map((name) => [name, value.fields.get(name) ?? nil] as const)
  const fields = new Map([['ClusterVolume', nil], ...shown, ['Status', noStatus], ['UsageData', nil]])
  return { kind: 'struct', type: 'volume.Volume', fields, toJson: () => jsonText(object) }
}
