/** Reads answers off frames. */
import type { Frame } from '../../cli/frame'
import { generatedText } from '../../content/text/generated/common'
import type { Played } from './play'

/** The text in the way in which texts name what is typed or printed. */
export const asCode = (text: string) => `\`${text}\``

/** What a command printed, without white space at the ends of lines. */
export function printedBy({ transcript }: Frame): string {
  return transcript.output
    .map(({ text }) => text)
    .join('')
    .trimEnd()
    .replace(/[ \t]+$/gm, '')
}

/** What the last command printed; '' when it printed nothing. */
export function lastPrinted({ revealed }: Played): string {
  const last = revealed.at(-1)
  return last ? printedBy(last) : ''
}

/** The same as an option: what was printed, or that nothing was, or what was wrong. */
export function lastOutcome(played: Played): string {
  const last = played.revealed.at(-1)
  const text = lastPrinted(played)
  if (last && last.transcript.exitCode !== 0) return generatedText.error(text)
  return text === '' ? generatedText.nothing : asCode(text)
}

/** The words of what the last command printed. */
export const printedWords = (played: Played): readonly string[] => lastPrinted(played).split(/\s+/)
