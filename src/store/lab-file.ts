/** A lab as a file: JSON that says what it is, with the abandoned branches. */
import * as v from 'valibot'
import { type LabRecord, labRecordSchema } from './lab-record'

/** The name under which a lab is saved. */
export const labFileName = 'layerlab-lab.json'

/** Bytes of a file that is read: a lab of a thousand commands takes less than a hundredth of it. */
export const mostLabFileBytes = 10 * 2 ** 20

const labFileSchema = v.object({
  format: v.literal('layerlab-lab'),
  version: v.literal(1),
  lab: labRecordSchema,
})

/** The text of a lab's file. */
export function labFileText(lab: LabRecord): string {
  return `${JSON.stringify({ format: 'layerlab-lab', version: 1, lab }, undefined, 2)}\n`
}

/** The lab in a file's text; undefined when it is none, or one of a newer version. Never throws. */
export function labOfFileText(text: string): LabRecord | undefined {
  try {
    const { lab } = v.parse(labFileSchema, JSON.parse(text))
    return { ...lab, cursor: Math.min(lab.cursor, lab.lines.length) }
  } catch {
    return undefined
  }
}
