/** A flag of `docker create` and `docker run` in one place: its name, its help, and what it asks the daemon for. */

import type { RequestedSettings } from '../../../../engine/containers/create-request'
import type { HostSettings, ResourceLimits } from '../../../../engine/containers/host-settings'
import type { Flag, FlagValues } from '../../../command'

/**
 * The three readers are asked only when the flag was given. A flag without them is read elsewhere, because it makes sense
 * only together with others (`--publish`, `--volume`, `--network`, `--env-file` …) or is for the client itself.
 */
export type CreateFlag = Flag & {
  /** What it sets of the container. */
  readonly settings?: (flags: FlagValues) => Partial<RequestedSettings>
  /** What it sets of the tie between container and host. */
  readonly hostSettings?: (flags: FlagValues) => Partial<HostSettings>
  /** The limit that it sets; `docker update` reads these too. */
  readonly limits?: (flags: FlagValues) => Partial<ResourceLimits>
}

/** All that the given flags of a table set, put over `start`; the later row counts. */
export function collect<Part extends object>(
  start: Part,
  table: readonly CreateFlag[],
  flags: FlagValues,
  reader: (flag: CreateFlag) => ((flags: FlagValues) => Partial<Part>) | undefined,
): Part {
  let part = start
  for (const flag of table) if (flags.changed(flag.name)) part = { ...part, ...reader(flag)?.(flags) }
  return part
}
