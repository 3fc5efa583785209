/** A lab as text: what a link, a file and the storage carry. The machine is made from it again, to the last id. */
import * as v from 'valibot'
import type { StoredValue } from './persistence'
import { branchOf, emptyOrigin, type Timeline } from './timeline-slice'

const linesSchema = v.pipe(v.array(v.string()), v.readonly())

export const originSchema = v.object({
  files: v.record(v.string(), v.string()),
  commands: linesSchema,
  goal: v.optional(v.string()),
})

const branchSchema = v.object({ origin: originSchema, lines: linesSchema })

export const labRecordSchema = v.object({
  ...branchSchema.entries,
  /** How many of the lines have happened for what is on show. */
  cursor: v.pipe(v.number(), v.integer(), v.minValue(0)),
  abandoned: v.pipe(v.array(branchSchema), v.readonly()),
})
export type LabRecord = Readonly<v.InferOutput<typeof labRecordSchema>>

export const emptyLabRecord: LabRecord = { origin: emptyOrigin, lines: [], cursor: 0, abandoned: [] }

export const storedLab: StoredValue<typeof labRecordSchema> = {
  key: 'layerlab:lab',
  version: 1,
  schema: labRecordSchema,
  migrations: {},
}

/** How a lab begins in the hash of an address: `src/store/lab-link.ts` reads and writes what follows. */
export const labHashStart = '#lab='

/** A timeline as a record. */
export function labRecordOf(timeline: Timeline): LabRecord {
  return { ...branchOf(timeline), cursor: timeline.cursor, abandoned: timeline.abandoned }
}
