/** Regular expressions that people give to the daemon. */

/** True when the expression matches a part of the text; what is no expression is looked for as plain text. */
export function matchesExpression(expression: string, text: string): boolean {
  try {
    return new RegExp(expression).test(text)
  } catch {
    return text.includes(expression)
  }
}
