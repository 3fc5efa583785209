/** The patterns of `${NAME#pattern}`, `${NAME%pattern}` and `${NAME/pattern/text}`: only `*`, `?` and `\` are special. */

function source(pattern: string, greedy: boolean): string {
  let result = ''
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? ''
    if (character === '*') result += greedy ? '.*' : '.*?'
    else if (character === '?') result += '.'
    else {
      const literal = character === '\\' ? (pattern[++at] ?? '\\') : character
      result += literal.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
    }
  }
  return result
}

export function removePrefix(value: string, pattern: string, longest: boolean): string {
  return value.replace(new RegExp(`^(?:${source(pattern, longest)})`, 's'), '')
}

export function removeSuffix(value: string, pattern: string, longest: boolean): string {
  const expression = new RegExp(`^(?:${source(pattern, true)})$`, 's')
  const lengths = Array.from({ length: value.length + 1 }, (_, length) => length)
  const fitting = (longest ? lengths : lengths.reverse()).find((start) => expression.test(value.slice(start)))
  return fitting === undefined ? value : value.slice(0, fitting)
}

export function replacePattern(value: string, pattern: string, replacement: string, all: boolean): string {
  return value.replace(new RegExp(source(pattern, true), all ? 'gs' : 's'), () => replacement)
}
