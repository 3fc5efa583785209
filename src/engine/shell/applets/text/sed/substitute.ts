/** The `s` command's replacing. */
import type { Substitution } from './script'

/** The text with the wanted matches replaced; undefined when there was none. An empty match right after another does not count. */
export function replaceMatches(text: string, expression: RegExp, substitution: Substitution): string | undefined {
  const { occurrence, global, replacement } = substitution
  let result = ''
  let done = 0
  let count = 0
  let replaced = false
  for (const match of text.matchAll(expression)) {
    const [whole] = match
    if (whole === '' && match.index === done && count > 0) continue
    count += 1
    const wanted = count === occurrence || (global && count > occurrence)
    const shown = replacement.map((part) => ('text' in part ? part.text : (match[part.group] ?? ''))).join('')
    result += text.slice(done, match.index) + (wanted ? shown : whole)
    done = match.index + whole.length
    replaced ||= wanted
    if (wanted && !global) break
  }
  return replaced ? result + text.slice(done) : undefined
}
