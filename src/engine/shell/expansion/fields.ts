/** Field splitting (POSIX 2.6.5) over text that knows which parts of it were quoted. */

/** A stretch of expanded text. */
export type Piece =
  /** `quoted` text is neither split nor a pattern; `splittable` text came out of an unquoted expansion. */
  | { readonly text: string; readonly quoted: boolean; readonly splittable: boolean }
  /** The border between two words of `"$@"`. */
  | 'border'

/** A word after splitting: `pattern` has its quoted characters escaped. */
export type Field = { readonly text: string; readonly pattern: string; readonly quoted: boolean }

export const quotedPiece = (text: string): Piece => ({ text, quoted: true, splittable: false })
export const literalPiece = (text: string): Piece => ({ text, quoted: false, splittable: false })
export const expandedPiece = (text: string): Piece => ({ text, quoted: false, splittable: true })

/** Characters that a pattern gives a meaning to are escaped where they were quoted. */
function asPattern(text: string, quoted: boolean): string {
  return quoted ? text.replace(/[\\*?[\]\-!^]/g, '\\$&') : text
}

/** The pieces as one text, without any splitting. */
export function joinedText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece === 'border' ? ' ' : piece.text)).join('')
}

/** The pieces as one pattern. */
export function joinedPattern(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece === 'border' ? ' ' : asPattern(piece.text, piece.quoted))).join('')
}

class Splitter {
  readonly fields: Field[] = []
  #text = ''
  #pattern = ''
  #quoted = false

  add(text: string, quoted: boolean): void {
    this.#text += text
    this.#pattern += asPattern(text, quoted)
    this.#quoted ||= quoted
  }

  /** Ends the field; an empty one counts only when something in it was quoted or `evenEmpty`. */
  end(evenEmpty: boolean): void {
    if (this.#text !== '' || this.#quoted || evenEmpty) {
      this.fields.push({ text: this.#text, pattern: this.#pattern, quoted: this.#quoted })
    }
    this.#text = ''
    this.#pattern = ''
    this.#quoted = false
  }

  get isEmpty(): boolean {
    return this.#text === '' && !this.#quoted
  }
}

/**
 * Splits pieces into fields.
 * @param separators the value of IFS
 */
export function splitFields(pieces: readonly Piece[], separators: string): readonly Field[] {
  const splitter = new Splitter()
  for (const piece of pieces) {
    if (piece === 'border') splitter.end(false)
    else if (piece.splittable) splitText(splitter, piece.text, separators)
    else if (piece.text !== '' || piece.quoted) splitter.add(piece.text, piece.quoted)
  }
  splitter.end(false)
  return splitter.fields
}

/** White space in IFS separates in runs; each other character separates by itself, with the white space around it. */
function splitText(splitter: Splitter, text: string, separators: string): void {
  for (let index = 0; index < text.length; ) {
    const character = text[index] ?? ''
    if (!separators.includes(character)) {
      splitter.add(character, false)
      index++
      continue
    }
    const run = separatorRun(text, index, separators)
    splitter.end(run.hard && splitter.isEmpty)
    index = run.end
  }
}

function separatorRun(
  text: string,
  start: number,
  separators: string,
): { readonly end: number; readonly hard: boolean } {
  let hard = false
  let index = start
  for (; index < text.length && separators.includes(text[index] ?? ''); index++) {
    if (/\s/.test(text[index] ?? '')) continue
    if (hard) break
    hard = true
  }
  return { end: index, hard }
}
