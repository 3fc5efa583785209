/** What a learner did, as a file: JSON that says what it is. Each part carries its own version, and is brought up to date as on the device. */
import * as v from 'valibot'
import type { AsideText } from '../aside-slice'
import { envelopeOf, readEnvelope } from '../persistence'
import { type Learning, storedParts } from './learning'

/** The name under which it is saved. */
export const learningFileName = 'layerlab-progress.json'

/** Bytes of a file that is read: years of answers take a tenth of it. */
export const mostLearningFileBytes = 10 * 2 ** 20

const format = 'layerlab-progress'
const version = 1

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer()),
  parts: v.record(v.string(), v.unknown()),
})

/** What became of reading a file: `foreign` when it is something else, `newer` when a later version of the page wrote it, `broken` when it is damaged. */
export type LearningFile =
  | { readonly state: 'read'; readonly learning: Learning }
  | { readonly state: 'foreign' | 'newer' | 'broken' }

/** The text of a file. */
export function learningFileText({ progress, goals, tour }: Required<Learning>): string {
  const parts = {
    progress: envelopeOf(storedParts.progress, progress),
    goals: envelopeOf(storedParts.goals, { ...goals }),
    tour: envelopeOf(storedParts.tour, tour),
  }
  return `${JSON.stringify({ format, version, parts }, undefined, 2)}\n`
}

/**
 * The text of a file with what this page could not read. A later version of the page that can read a part takes it from here; the rest is
 * at least kept, word for word.
 */
export function asideFileText(aside: readonly AsideText[]): string {
  const parts = Object.entries(storedParts).flatMap(([name, { key }]) => {
    const envelope = aside.flatMap((found) => (found.key.includes(key) ? json(found.text) : [])).at(-1)
    return envelope === undefined ? [] : [[name, envelope]]
  })
  return `${JSON.stringify({ format, version, parts: Object.fromEntries(parts), aside }, undefined, 2)}\n`
}

/** Reads a file's text. All of it can be used, or none: a part that is damaged is not left out in silence. Never throws. */
export function readLearningFile(text: string): LearningFile {
  const file = parsed(text)
  if (!file) return { state: 'foreign' }
  if (file.version > version) return { state: 'newer' }
  const readings = readParts(file.parts)
  const states = Object.values(readings).flatMap((reading) => reading?.state ?? [])
  if (states.includes('newer')) return { state: 'newer' }
  if (states.includes('broken') || states.length === 0) return { state: 'broken' }
  const { progress, goals, tour } = readings
  return {
    state: 'read',
    learning: {
      ...(progress?.state === 'read' && { progress: progress.value }),
      ...(goals?.state === 'read' && { goals: goals.value }),
      ...(tour?.state === 'read' && { tour: tour.value }),
    },
  }
}

/** One part as the device keeps it; undefined when it cannot be read. */
export function readLearningPart(name: string, text: string): Learning | undefined {
  const file = readLearningFile(JSON.stringify({ format, version, parts: { [name]: json(text) } }))
  return file.state === 'read' ? file.learning : undefined
}

/** Each part that the file has. */
function readParts(parts: Readonly<Record<string, unknown>>) {
  return {
    progress: 'progress' in parts ? readEnvelope(storedParts.progress, parts.progress) : undefined,
    goals: 'goals' in parts ? readEnvelope(storedParts.goals, parts.goals) : undefined,
    tour: 'tour' in parts ? readEnvelope(storedParts.tour, parts.tour) : undefined,
  }
}

function parsed(text: string): v.InferOutput<typeof fileSchema> | undefined {
  const file = v.safeParse(fileSchema, json(text))
  return file.success ? file.output : undefined
}

/** The value in a JSON text; undefined where it is none. */
function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
