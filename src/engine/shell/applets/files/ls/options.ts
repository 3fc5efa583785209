/** What the options of `ls` ask for. */
import type { ParsedOptions } from '../../options'

export type ListOptions = {
  readonly format: 'lines' | 'long' | 'columns' | 'rows'
  readonly hidden: 'none' | 'all' | 'almost-all'
  readonly recursive: boolean
  readonly directoriesThemselves: boolean
  readonly followLinks: boolean
  readonly followOperands: boolean
  readonly indicator: 'none' | 'slash' | 'all'
  readonly inode: boolean
  readonly blocks: boolean
  readonly numeric: boolean
  readonly owner: boolean
  readonly human: boolean
  readonly fullTime: boolean
  readonly quoted: boolean
  readonly color: boolean
  readonly sort: 'name' | 'size' | 'time' | 'extension' | 'version'
  readonly reverse: boolean
  readonly directoriesFirst: boolean
  readonly width: number
}

/** The width of a terminal that we know nothing else about. */
const terminalWidth = 80

export function listOptions(options: ParsedOptions, terminal: boolean): ListOptions {
  return {
    format: formatOf(options, terminal),
    hidden: options.has('a') ? 'all' : options.has('A') ? 'almost-all' : 'none',
    recursive: options.has('R'),
    directoriesThemselves: options.has('d'),
    followLinks: options.has('L'),
    followOperands: options.has('H'),
    indicator: options.has('F') ? 'all' : options.has('p') ? 'slash' : 'none',
    inode: options.has('i'),
    blocks: options.has('s'),
    numeric: options.has('n'),
    owner: !options.has('g'),
    human: options.has('h'),
    fullTime: options.has('\u0001'),
    quoted: options.has('Q'),
    color: colorOf(options, terminal),
    sort: sortOf(options),
    reverse: options.has('r'),
    directoriesFirst: options.has('\u0002'),
    width: Number(options.value('w') ?? terminalWidth),
  }
}

function formatOf(options: ParsedOptions, terminal: boolean): ListOptions['format'] {
  switch (options.last('1', 'l', 'C', 'x', 'n', 'g', '\u0001')) {
    case '1':
      return 'lines'
    case 'C':
      return 'columns'
    case 'x':
      return 'rows'
    case undefined:
      return terminal ? 'columns' : 'lines'
    default:
      return 'long'
  }
}

function sortOf(options: ParsedOptions): ListOptions['sort'] {
  switch (options.last('S', 't', 'X', 'v')) {
    case 'S':
      return 'size'
    case 't':
      return 'time'
    case 'X':
      return 'extension'
    case 'v':
      return 'version'
    default:
      return 'name'
  }
}

function colorOf(options: ParsedOptions, terminal: boolean): boolean {
  if (!options.has('\u0003')) return false
  const when = options.value('\u0003') ?? 'always'
  return when === 'always' || (when === 'auto' && terminal)
}
