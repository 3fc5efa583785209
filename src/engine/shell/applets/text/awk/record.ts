/** The current record and its fields: each is made from the other only when it is asked for (POSIX, "awk"). */
import { compileAwkPattern } from './patterns'
import type { Value } from './values'

export class AwkRecord {
  #text = ''
  /** Fields from $1 on; undefined while they have not been split off. */
  #fields: Value[] | undefined = []
  #textIsStale = false

  /**
   * @param separators the present FS and OFS
   * @param textOf makes text of an assigned value
   */
  constructor(
    private readonly separators: { fieldSeparator(): string; outputSeparator(): string },
    private readonly textOf: (value: Value) => string,
  ) {}

  setText(text: string): void {
    this.#text = text
    this.#textIsStale = false
    this.#fields = undefined
  }

  text(): string {
    if (this.#textIsStale) {
      this.#text = this.#split().map(this.textOf).join(this.separators.outputSeparator())
      this.#textIsStale = false
    }
    return this.#text
  }

  count(): number {
    return this.#split().length
  }

  /** NF was assigned: fields are added or cut off. */
  setCount(count: number): void {
    const fields = this.#split()
    while (fields.length < count) fields.push('')
    fields.length = Math.max(0, count)
    this.#textIsStale = true
  }

  field(index: number): Value {
    return index === 0 ? { text: this.text() } : this.#split()[index - 1]
  }

  setField(index: number, value: Value): void {
    if (index === 0) {
      this.setText(this.textOf(value))
      return
    }
    const fields = this.#split()
    while (fields.length < index) fields.push('')
    fields[index - 1] = value
    this.#textIsStale = true
  }

  #split(): Value[] {
    this.#fields ??= splitFields(this.#text, this.separators.fieldSeparator()).map((text) => ({ text }))
    return this.#fields
  }
}

/**
 * Splits a text at a separator: a blank stands for white space, one other character for itself, more for an expression,
 * an empty one for nothing at all (every character is a field).
 */
export function splitFields(text: string, separator: string): string[] {
  if (text === '') return []
  if (separator === ' ') return text.split(/[ \t\n]+/).filter((field) => field !== '')
  if (separator === '') return text.split('')
  if (separator.length === 1 && separator !== '\\') return text.split(separator)
  return splitAt(text, compileAwkPattern(separator))
}

/** Splits a text at what an expression matches; matches of nothing do not count. */
export function splitAt(text: string, expression: RegExp): string[] {
  const parts: string[] = []
  let from = 0
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (match[0] === '') {
      expression.lastIndex += 1
      continue
    }
    parts.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, text.slice(from)]
}
