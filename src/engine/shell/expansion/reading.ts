/** How a word's text is read, and words out of plain text. */
import { parse, type Word } from 'unbash'

export type Reading = {
  /** Inside double quotes, or in a here-document. */
  readonly quoted: boolean
  /** Tildes count after every colon as well: the value of an assignment. */
  readonly assignment: boolean
}

/** The word that a source text is; undefined when it is not exactly one. */
export function wordOf(text: string): Word | undefined {
  const command = parse(`: ${text}`).commands[0]?.command
  if (command?.type !== 'Command' || command.args.length !== 1) return undefined
  const [argument] = command.args
  return argument?.type === 'Word' ? argument : undefined
}
