/** Flags that several groups of swarm commands have alike. */
import type { Flag } from '../../command'
import { listingFormatFlag, templateFlag } from '../../format/format-flags'

const filter: Flag = {
  name: 'filter',
  short: 'f',
  type: 'filter',
  description: 'Filter output based on conditions provided',
}

/** Of `ls`. */
export const listFlags: readonly Flag[] = [
  filter,
  listingFormatFlag,
  { name: 'quiet', short: 'q', type: 'bool', description: 'Only display IDs' },
]

/** Of `inspect`. */
export const inspectFlags: readonly Flag[] = [
  templateFlag,
  { name: 'pretty', type: 'bool', description: 'Print the information in a human friendly format' },
]

/** Of `ps`. */
export const taskFlags: readonly Flag[] = [
  filter,
  { name: 'format', type: 'string', description: 'Pretty-print tasks using a Go template' },
  { name: 'no-resolve', type: 'bool', description: 'Do not map IDs to Names' },
  { name: 'no-trunc', type: 'bool', description: 'Do not truncate output' },
  { name: 'quiet', short: 'q', type: 'bool', description: 'Only display task IDs' },
]
