/** Writing a word so that the shell reads it as it is meant. */
import type { Quote } from './candidate'

/** @param quote the quote in which the text will stand */
export function quoted(text: string, quote: Quote): string {
  switch (quote) {
    case "'":
      return text.replaceAll("'", "'\\''")
    case '"':
      return text.replaceAll(/["$`\\]/g, '\\$&')
    case '':
      return text.replaceAll(/[^\w@%+=:,./~^-]/gu, '\\$&')
  }
}
