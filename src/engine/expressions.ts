/** Regular expressions that people give to the daemon, in Go's syntax (RE2). */

/** The expression, with flags such as `(?i)` before it; undefined for what is none. */
function readExpression(text: string): RegExp | undefined {
  const [, flags = '', rest = ''] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(text) ?? []
  try {
    return new RegExp(rest, [...new Set(flags)].join(''))
  } catch {
    return undefined
  }
}

/** True when the expression matches a part of the text; what is no expression matches nothing. */
export function matchesExpression(expression: string, text: string): boolean {
  return readExpression(expression)?.test(text) ?? false
}

/** The same, but what is no expression is looked for as plain text. */
export function matchesExpressionOrText(expression: string, text: string): boolean {
  return readExpression(expression)?.test(text) ?? text.includes(expression)
}
