/**
 * `npm run conformance -- [--update] PATH…`: plays transcripts (files or folders; without a path, the project's own),
 * prints what differs, and ends with `N passed, M failed`. Exit code 1 when any failed.
 * `--update` adds those of the project's own that pass to the list of those that must.
 */
import { readFileSync } from 'node:fs'
import { playTranscript } from './player'
import { addPassing, findTranscripts, transcriptFolder } from './transcript-files'

async function main(words: readonly string[]): Promise<number> {
  const update = words.includes('--update')
  const paths = words.filter((word) => word !== '--update')
  const files = findTranscripts(paths.length === 0 ? [transcriptFolder] : paths)
  const passed: string[] = []
  for (const file of files) {
    const difference = await playTranscript(readFileSync(file, 'utf8'))
    if (difference === '') passed.push(file)
    else console.log(`${file}\n${difference}\n`)
  }
  if (update) {
    const added = addPassing(passed.filter((file) => file.startsWith(transcriptFolder)))
    for (const name of added) console.log(`now on the list: ${name}`)
  }
  console.log(`${passed.length} passed, ${files.length - passed.length} failed`)
  return passed.length === files.length ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
