/** Deciding whether a line matches the patterns of `grep`, and which parts of it do. */
import { AppletFailure } from '../applet'
import { textOf } from '../support/bytes'
import { compilePattern, escapePattern, PatternError } from '../support/regular-expression'

export type PatternKind = 'basic' | 'extended' | 'fixed'

export type MatchOptions = {
  readonly kind: PatternKind
  readonly ignoreCase: boolean
  readonly wholeLine: boolean
  readonly wholeWord: boolean
}

/** Works on byte strings without the line's end. */
export type LineMatcher = {
  readonly matches: (line: string) => boolean
  /** The non-empty matches of the line, first to last. */
  readonly parts: (line: string) => readonly string[]
}

/**
 * Joins the patterns into one matcher.
 * @throws AppletFailure `bad regex '…'`
 */
export function lineMatcher(patterns: readonly string[], options: MatchOptions): LineMatcher {
  const expressions = patterns.map((pattern) => compile(pattern, options))
  const find = (line: string, from: number): Match | undefined =>
    expressions
      .flatMap((expression) => findFrom(expression, line, from, options) ?? [])
      .reduce<Match | undefined>(
        (best, match) => (best === undefined || isBetter(match, best) ? match : best),
        undefined,
      )
  return {
    matches: (line) => find(line, 0) !== undefined,
    parts: (line) => {
      const parts: string[] = []
      for (let from = 0; from <= line.length; ) {
        const match = find(line, from)
        if (match === undefined) break
        if (match.text !== '') parts.push(match.text)
        from = match.start + Math.max(1, match.text.length)
      }
      return parts
    },
  }
}

type Match = { readonly start: number; readonly text: string }

function isBetter(match: Match, best: Match): boolean {
  return match.start < best.start || (match.start === best.start && match.text.length > best.text.length)
}

function compile(pattern: string, { kind, ignoreCase }: MatchOptions): RegExp {
  try {
    if (kind === 'fixed') return new RegExp(escapePattern(pattern), ignoreCase ? 'gi' : 'g')
    return compilePattern(pattern, { extended: kind === 'extended', ignoreCase })
  } catch (error) {
    if (error instanceof PatternError) throw new AppletFailure(`bad regex '${textOf(pattern)}'`)
    throw error
  }
}

function findFrom(expression: RegExp, line: string, from: number, options: MatchOptions): Match | undefined {
  expression.lastIndex = from
  for (let match = expression.exec(line); match !== null; match = expression.exec(line)) {
    const [text] = match
    if (isAcceptable(line, match.index, text, options)) return { start: match.index, text }
    expression.lastIndex = match.index + 1
  }
  return undefined
}

function isAcceptable(line: string, start: number, text: string, options: MatchOptions): boolean {
  if (options.wholeLine) return start === 0 && text.length === line.length
  if (!options.wholeWord) return true
  const [before, after] = [line.charAt(start - 1), line.charAt(start + text.length)]
  return text !== '' && !/\w/.test(before) && !/\w/.test(after)
}
