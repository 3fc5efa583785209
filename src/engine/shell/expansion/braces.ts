/** bash's brace expansion: `{a,b}` and `{1..3}` make several words of one, before anything else is looked at. */

/** The words that a word's source text stands for. */
export function expandBraces(text: string): readonly string[] {
  const group = firstGroup(text)
  if (group === undefined) return [text]
  const { before, alternatives, after } = group
  const rests = expandBraces(after)
  return alternatives.flatMap((alternative) =>
    expandBraces(alternative).flatMap((middle) => rests.map((rest) => `${before}${middle}${rest}`)),
  )
}

type Group = { readonly before: string; readonly alternatives: readonly string[]; readonly after: string }

function firstGroup(text: string): Group | undefined {
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    if (text[start - 1] === '$' || text[start - 1] === '\\') continue
    const group = groupAt(text, start)
    if (group !== undefined) return group
  }
  return undefined
}

function groupAt(text: string, start: number): Group | undefined {
  const commas: number[] = []
  let depth = 0
  for (let index = start; index < text.length; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === '{') depth++
    else if (character === ',' && depth === 1) commas.push(index)
    else if (character === '}' && --depth === 0) return closedGroup(text, start, index, commas)
  }
  return undefined
}

function closedGroup(text: string, start: number, end: number, commas: readonly number[]): Group | undefined {
  const before = text.slice(0, start)
  const after = text.slice(end + 1)
  if (commas.length === 0) {
    const alternatives = sequence(text.slice(start + 1, end))
    return alternatives === undefined ? undefined : { before, alternatives, after }
  }
  const borders = [start, ...commas, end]
  const alternatives = borders.slice(1).map((border, index) => text.slice((borders[index] ?? start) + 1, border))
  return { before, alternatives, after }
}

/** The most words that one sequence makes. */
const sequenceLimit = 10_000

function sequence(text: string): readonly string[] | undefined {
  const [, first, last, step] = /^(-?\d+|[a-zA-Z])\.\.(-?\d+|[a-zA-Z])(?:\.\.(-?\d+))?$/.exec(text) ?? []
  if (first === undefined || last === undefined) return undefined
  const numeric = /\d$/.test(first)
  if (numeric !== /\d$/.test(last)) return undefined
  const from = numeric ? Number(first) : first.charCodeAt(0)
  const to = numeric ? Number(last) : last.charCodeAt(0)
  const stride = Math.abs(Number(step ?? 1)) || 1
  const count = Math.min(Math.floor(Math.abs(to - from) / stride) + 1, sequenceLimit)
  const width = [first, last].some((one) => /^-?0\d/.test(one)) ? Math.max(first.length, last.length) : 0
  return Array.from({ length: count }, (_, index) => {
    const value = from + (to >= from ? index : -index) * stride
    return numeric ? padded(value, width) : String.fromCharCode(value)
  })
}

function padded(value: number, width: number): string {
  const digits = String(Math.abs(value)).padStart(value < 0 ? width - 1 : width, '0')
  return value < 0 ? `-${digits}` : digits
}
