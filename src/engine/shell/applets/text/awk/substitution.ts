/** `sub` and `gsub` of awk. */
import type { Wait } from '../../../../processes/program'
import type { Calculator } from './calculator'
import { isTarget } from './expression-parser'
import type { Expression, Target } from './syntax'
import type { Value } from './values'

const wholeRecord: Target = { kind: 'field', index: { kind: 'number', value: 0 } }

/** The function for the first match or for all; it returns how many there were. */
export function substitute(which: 'first' | 'all') {
  return function* (
    evaluator: Calculator,
    [pattern, replacement, word]: readonly Expression[],
  ): Generator<Wait, Value, void> {
    const source = pattern === undefined ? '' : yield* evaluator.patternOf(pattern)
    const inserted = replacement === undefined ? '' : yield* evaluator.text(replacement)
    const target = word ?? wholeRecord
    const text = yield* evaluator.text(target)
    const { result, count } = replaced(text, evaluator.runtime.pattern(source), inserted, which)
    if (count > 0 && isTarget(target)) yield* evaluator.store(target, result)
    return count
  }
}

function replaced(text: string, expression: RegExp, replacement: string, which: 'first' | 'all') {
  let result = ''
  let from = 0
  let count = 0
  let lastEnd = -1
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const end = match.index + match[0].length
    if (match[0] === '') expression.lastIndex += 1
    if (match[0] === '' && match.index === lastEnd) continue
    result += text.slice(from, match.index) + insertion(replacement, match[0])
    from = end
    lastEnd = end
    count += 1
    if (which === 'first') break
  }
  return { result: result + text.slice(from), count }
}

/** `&` is the match, `\&` the sign itself. */
function insertion(replacement: string, match: string): string {
  return replacement.replace(/\\(\\|&)|&/g, (whole, escaped?: string) => (whole === '&' ? match : (escaped ?? whole)))
}
