/** Where the transcripts are. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const transcriptFolder = join(new URL('.', import.meta.url).pathname, 'transcripts')

/** The project's own transcripts, by their names; those of the scenes are played with the scenes. */
export const ownTranscripts: readonly string[] = readdirSync(transcriptFolder)
  .filter((name) => name.endsWith('.t'))
  .sort()

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
