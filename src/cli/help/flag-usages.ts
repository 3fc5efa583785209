/** The list of flags in a usage text, as pflag's FlagUsagesWrapped sets it for a terminal of 80 columns. */
import type { Flag } from '../command'
import { flagTypeName } from '../flags/types'

const columns = 79
const smallestTextWidth = 24
const narrowIndent = 16
/** How far the last line may run over, so that no single word is left for a line of its own. */
const slop = 5

/** Splits off what fits into `width`, at the last blank or at a line end before it. */
function splitAtWidth(text: string, width: number): readonly [string, string] {
  if (width + slop > text.length) return [text, '']
  const head = text.slice(0, width)
  const blank = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\t'), head.lastIndexOf('\n'))
  if (blank <= 0) return [text, '']
  const lineEnd = head.lastIndexOf('\n')
  const cut = lineEnd > 0 && lineEnd < blank ? lineEnd : blank
  return [text.slice(0, cut), text.slice(cut + 1)]
}

/** Wraps a description whose first line starts at column `indent`. */
function wrap(text: string, indent: number): string {
  const narrow = columns - indent < smallestTextWidth
  const left = ' '.repeat(narrow ? narrowIndent : indent)
  const width = columns - left.length - slop
  const lines: string[] = []
  let rest = text
  do {
    const [line, remainder] = splitAtWidth(rest, width)
    lines.push(...line.split('\n'))
    rest = remainder
  } while (rest !== '')
  return (narrow ? `\n${left}` : '') + lines.join(`\n${left}`)
}

/** One line or more for each flag that is not hidden, in alphabetical order, without the final line end. */
export function flagUsages(flags: readonly Flag[]): string {
  const visible = flags.filter((flag) => !flag.hidden).sort((a, b) => (a.name < b.name ? -1 : 1))
  const heads = visible.map((flag) => {
    const name = flag.short === undefined ? `      --${flag.name}` : `  -${flag.short}, --${flag.name}`
    const type = flagTypeName(flag.type)
    return type === '' ? name : `${name} ${type}`
  })
  const indent = Math.max(0, ...heads.map((head) => head.length)) + 3
  return visible
    .map((flag, index) => (heads[index] ?? '').padEnd(indent) + wrap(flag.description, indent))
    .join('\n')
    .trimEnd()
}
