/** Which of the tour's scenes are held to a real engine, and how: as a transcript of the scene's files and commands. */
import { join } from 'node:path'
import type { ChapterScene } from '../../src/content/scenes/schema'
import { transcriptFolder } from './transcript-files'

/** Images that the engine of the recordings cannot fetch. */
const notRecorded = /\b(nginx|postgres|alpine)\b/

export function isRecorded({ steps }: ChapterScene): boolean {
  return !steps.some(({ command }) => notRecorded.test(command))
}

/** The commands of a scene's transcript: its files are written first. */
export function transcriptCommands({ files = {}, steps }: ChapterScene): readonly string[] {
  const written = Object.entries(files).map(([name, text]) => `cat > ${name} <<'EOF'\n${text}EOF`)
  return [...written, ...steps.map(({ command }) => command)]
}

export function transcriptOf({ id }: ChapterScene): string {
  return join(transcriptFolder, 'scenes', `${id}.t`)
}
