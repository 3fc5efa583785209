/** Permission bits: as letters, and changed by octal or symbolic modes (`chmod(1)`). */
import type { FileStatus, FileType } from './file-system'

const typeLetters: Readonly<Record<FileType, string>> = {
  file: '-',
  directory: 'd',
  symlink: 'l',
  'character-device': 'c',
  'block-device': 'b',
  fifo: 'p',
  socket: 's',
}

/** The type's bits in `st_mode`. */
export const typeBits: Readonly<Record<FileType, number>> = {
  fifo: 0o010000,
  'character-device': 0o020000,
  directory: 0o040000,
  'block-device': 0o060000,
  file: 0o100000,
  symlink: 0o120000,
  socket: 0o140000,
}

/** `-rwxr-xr-x`, as `ls -l` shows it. */
export function modeLetters(status: Pick<FileStatus, 'type' | 'mode'>): string {
  return typeLetters[status.type] + permissionLetters(status.mode)
}

/** `rwxr-xr-x`, with `s` and `t` for the special bits. */
export function permissionLetters(mode: number): string {
  const special = [
    { bit: 0o4000, letter: 's' },
    { bit: 0o2000, letter: 's' },
    { bit: 0o1000, letter: 't' },
  ]
  return special
    .map(({ bit, letter }, index) => {
      const bits = mode >> (6 - 3 * index)
      const execute = (bits & 1) !== 0
      const marked = execute ? letter : letter.toUpperCase()
      return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${mode & bit ? marked : execute ? 'x' : '-'}`
    })
    .join('')
}

/** What a mode text does to the bits of one file; undefined when the text is no mode. */
export type ModeChange = (mode: number, isDirectory: boolean) => number

/**
 * Reads `755`, `u+x,go-w`, `a=rX` …
 * @param umask applies to clauses without a class, as POSIX has it
 */
export function parseMode(text: string, umask: number): ModeChange | undefined {
  if (/^[0-7]+$/.test(text)) {
    const bits = Number.parseInt(text, 8)
    return bits > 0o7777 ? undefined : () => bits
  }
  const changes = text.split(',').map((clause) => parseClause(clause, umask))
  if (changes.includes(undefined)) return undefined
  return (mode, isDirectory) =>
    changes.reduce((bits, change) => (change === undefined ? bits : change(bits, isDirectory)), mode)
}

const classMasks: Readonly<Record<string, number>> = { u: 0o4700, g: 0o2070, o: 0o0007, a: 0o7777 }

function parseClause(clause: string, umask: number): ModeChange | undefined {
  const match = /^([ugoa]*)((?:[-+=](?:[ugo]|[rwxXst]*))+)$/.exec(clause)
  if (match === null) return undefined
  const [, classes = '', actions = ''] = match
  const mask = [...(classes === '' ? 'a' : classes)].reduce((bits, letter) => bits | (classMasks[letter] ?? 0), 0)
  const allowed = classes === '' ? mask & ~umask : mask
  const steps = [...actions.matchAll(/([-+=])([ugo]|[rwxXst]*)/g)]
  return (mode, isDirectory) =>
    steps.reduce((bits, [, operator, permissions = '']) => {
      const wanted = permissionBits(permissions, bits, isDirectory) & allowed
      if (operator === '+') return bits | wanted
      if (operator === '-') return bits & ~wanted
      return (bits & ~mask) | wanted
    }, mode)
}

function permissionBits(letters: string, mode: number, isDirectory: boolean): number {
  if (letters === 'u') return spread((mode >> 6) & 7)
  if (letters === 'g') return spread((mode >> 3) & 7)
  if (letters === 'o') return spread(mode & 7)
  let bits = 0
  for (const letter of letters) {
    if (letter === 'r') bits |= 0o444
    else if (letter === 'w') bits |= 0o222
    else if (letter === 'x') bits |= 0o111
    else if (letter === 'X') bits |= isDirectory || (mode & 0o111) !== 0 ? 0o111 : 0
    else if (letter === 's') bits |= 0o6000
    else bits |= 0o1000
  }
  return bits
}

function spread(bits: number): number {
  return (bits << 6) | (bits << 3) | bits
}
