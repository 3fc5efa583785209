/** `docker volume inspect` (moby, api/types/volume). */
import { type JsonObject, sortedFields } from '../oci/json'
import { formatTimestamp } from '../timestamps'
import type { Volume } from './volume'
import { mountpointOf } from './volume-store'

/** The object as Docker writes it. */
export function inspectVolume({ name, driver, created, labels, options }: Volume): JsonObject {
  return {
    CreatedAt: formatTimestamp(Math.floor(created / 1000) * 1000),
    Driver: driver,
    Labels: labels.size === 0 ? null : sortedFields(labels),
    Mountpoint: mountpointOf(name),
    Name: name,
    Options: options.size === 0 ? null : sortedFields(options),
    Scope: 'local',
  }
}
