/** What the terminal shows, from what was written. */
import type { OutputChunk } from '../../engine/processes/task'
import type { Transcript } from '../frame'

export function toTranscript(exitCode: number, output: readonly OutputChunk[]): Transcript {
  const textOf = (stream: OutputChunk['stream']): string =>
    output
      .filter((chunk) => chunk.stream === stream)
      .map((chunk) => chunk.text)
      .join('')
  return { stdout: textOf('stdout'), stderr: textOf('stderr'), exitCode, output }
}

/** Takes the unfinished line off the end: it is what the next input is typed behind. */
export function splitPrompt(output: readonly OutputChunk[]): {
  readonly shown: readonly OutputChunk[]
  prompt: string
} {
  const shown = [...output]
  let prompt = ''
  for (let last = shown.pop(); last !== undefined; last = shown.pop()) {
    const { text } = last
    const end = text.lastIndexOf('\n') + 1
    prompt = `${text.slice(end)}${prompt}`
    if (end === 0) continue
    shown.push({ ...last, text: text.slice(0, end) })
    break
  }
  return { shown, prompt }
}
