/** What `${name…}` does with a parameter's value (POSIX 2.6.2 and ash's additions): pure text functions. */
import { patternSource } from './pattern'

/** `${x#p}`, `${x##p}`, `${x%p}`, `${x%%p}`. */
export function removeMatch(value: string, operator: '#' | '##' | '%' | '%%', pattern: string): string {
  const expression = new RegExp(`^(?:${patternSource(pattern)})$`, 'su')
  const fromStart = operator.startsWith('#')
  const lengths = Array.from({ length: value.length + 1 }, (_, length) => length)
  if (operator.length === 2) lengths.reverse()
  for (const length of lengths) {
    const part = fromStart ? value.slice(0, length) : value.slice(value.length - length)
    if (expression.test(part)) return fromStart ? value.slice(length) : value.slice(0, value.length - length)
  }
  return value
}

/** `${x/p/r}`, `${x//p/r}`; with `anchored` also bash's `${x/#p/r}` and `${x/%p/r}`. */
export function replaceMatch(
  value: string,
  operator: '/' | '//' | '/#' | '/%',
  pattern: string,
  replacement: string,
): string {
  if (pattern === '') return value
  const source = patternSource(pattern)
  if (operator === '/#') return value.replace(new RegExp(`^(?:${source})`, 'su'), () => replacement)
  if (operator === '/%') return value.replace(new RegExp(`(?:${source})$`, 'su'), () => replacement)
  return value.replace(new RegExp(source, operator === '//' ? 'gsu' : 'su'), () => replacement)
}

/** `${x:offset:length}`: negative offsets count from the end, a negative length is a position from the end. */
export function sliceValue(value: string, offset: number, length: number | undefined): string {
  const start = offset < 0 ? Math.max(0, value.length + offset) : offset
  if (length === undefined) return value.slice(start)
  return length < 0 ? value.slice(start, Math.max(start, value.length + length)) : value.slice(start, start + length)
}

/** bash's `${x^}`, `${x^^}`, `${x,}`, `${x,,}`. */
export function changeCase(value: string, operator: '^' | '^^' | ',' | ',,'): string {
  const convert = (text: string): string => (operator.startsWith('^') ? text.toUpperCase() : text.toLowerCase())
  return operator.length === 2 ? convert(value) : convert(value.slice(0, 1)) + value.slice(1)
}
