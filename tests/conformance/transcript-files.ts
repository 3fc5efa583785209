/** Where the transcripts and the list of those that pass are. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const folder = new URL('.', import.meta.url).pathname
const passingFile = join(folder, 'passing.json')

export const transcriptFolder = join(folder, 'transcripts')

/** All transcripts below the paths, sorted. */
export function findTranscripts(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path]
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.t'))
      .map((name) => join(path, name))
  })
  return [...new Set(found)].sort()
}

/** The files below `transcripts` that must pass, by their path from there. */
export function readPassing(): readonly string[] {
  const names: unknown = JSON.parse(readFileSync(passingFile, 'utf8'))
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
}

/** Adds names to the list; what is on it stays on it. Returns the new ones. */
export function addPassing(files: readonly string[]): readonly string[] {
  const known = readPassing()
  const added = files.map((file) => relative(transcriptFolder, file)).filter((name) => !known.includes(name))
  writeFileSync(passingFile, `${JSON.stringify([...known, ...added].sort(), null, 2)}\n`)
  return added
}
