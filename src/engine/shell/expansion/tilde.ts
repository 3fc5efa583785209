/** Tilde expansion (POSIX 2.6.1): `~` is HOME, `~name` the home directory in `/etc/passwd`. */
import { FileSystemError } from '../../filesystem/file-system'
import type { Shell } from '../shell'
import { literalPiece, type Piece, quotedPiece } from './fields'

/** The beginning of a word that looks like an assignment. */
const assigned = /^[A-Za-z_]\w*=/

/**
 * Pieces of an unquoted text with its tildes expanded; in an assignment they count after every colon too. For bash a colon ends the user's
 * name anywhere, and a word that only looks like an assignment is read as one.
 */
export function expandTildes(
  shell: Shell,
  text: string,
  where: { readonly atStart: boolean; readonly assignment: boolean },
): readonly Piece[] {
  const isBash = shell.dialect.name === 'bash'
  const [name = ''] = (isBash && where.atStart && !where.assignment && assigned.exec(text)) || []
  if (name !== '') {
    return [literalPiece(name), ...expandTildes(shell, text.slice(name.length), { atStart: true, assignment: true })]
  }
  const expression = where.assignment ? /(^|:)~([^/:]*)/g : isBash ? /(^)~([^/:]*)/g : /(^)~([^/]*)/g
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(expression)) {
    const [whole, before = '', user = ''] = match
    if (match.index === 0 && before === '' && !where.atStart) continue
    const home = user === '' ? shell.variables.get('HOME') : homeOf(shell, user)
    if (home === undefined) continue
    pieces.push(literalPiece(text.slice(end, match.index) + before), quotedPiece(home))
    end = match.index + whole.length
  }
  return [...pieces, literalPiece(text.slice(end))]
}

function homeOf(shell: Shell, user: string): string | undefined {
  try {
    const accounts = new TextDecoder().decode(shell.process.files.readFile('/etc/passwd')).split('\n')
    return accounts.map((line) => line.split(':')).find(([name]) => name === user)?.[5]
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}
