/**
 * `npm run conformance -- PATH…`: plays transcripts (files or folders; without a path, the project's own), prints what differs, and
 * ends with `N passed, M failed`. Exit code 1 when any failed.
 */
import { readFileSync } from 'node:fs'
import { playTranscript } from './player'
import { findTranscripts, transcriptFolder } from './transcript-files'

async function main(paths: readonly string[]): Promise<number> {
  const files = findTranscripts(paths.length === 0 ? [transcriptFolder] : paths)
  let failed = 0
  for (const file of files) {
    const difference = await playTranscript(readFileSync(file, 'utf8'))
    if (difference === '') continue
    failed += 1
    console.log(`${file}\n${difference}\n`)
  }
  console.log(`${files.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
