/** Paths that exist. */
import { joinPath, normalisePath } from '../../engine/filesystem/paths'
import { type Item, nothing, type Offer, offerMatching } from './candidate'
import { isDirectory, namesIn, programNames, type Surroundings } from './surroundings'

/**
 * The entries of the directory that the typed path has reached, from its last component on.
 * @param from where in the word the path begins: after `NAME:` or `source=`
 */
export function pathOffer(
  surroundings: Surroundings,
  typed: string,
  { from = 0, only }: { readonly from?: number; readonly only?: 'directories' } = {},
): Offer {
  const { files, workingDirectory } = surroundings
  const path = typed.slice(from)
  if (path === '~') return { start: from, items: [directoryItem('~')] }
  const head = path.slice(0, path.lastIndexOf('/') + 1)
  const last = path.slice(head.length)
  const directory = normalisePath(expand(head, surroundings), workingDirectory)
  const start = from + head.length
  if (last === '..') return { start, items: [directoryItem(last)] }
  const shown = namesIn(files, directory).filter((name) => last.startsWith('.') || !name.startsWith('.'))
  const items = shown
    .filter((name) => name.startsWith(last))
    .flatMap((name): readonly Item[] => {
      if (isDirectory(files, joinPath(directory, name))) return [directoryItem(name)]
      return only === undefined ? [{ text: name, kind: 'file' }] : []
    })
  return { start, items }
}

function directoryItem(name: string): Item {
  return { text: `${name}/`, kind: 'directory', continues: true }
}

/** `~`, `$NAME`, `${NAME}` and `$(pwd)` as the shell will read them. */
function expand(path: string, { variables, workingDirectory }: Surroundings): string {
  return path
    .replace(/^~(?=\/)/, variables.get('HOME') ?? '')
    .replaceAll(/\$\{?(\w+)\}?/g, (whole, name: string) => variables.get(name) ?? whole)
    .replaceAll(/\$\(pwd\)|`pwd`/g, workingDirectory)
}

/** A variable of the shell, where a name after `$` is being typed. */
export function variableOffer({ variables }: Surroundings, typed: string): Offer {
  const start = /\$\w*$/.exec(typed)?.index
  if (start === undefined) return nothing
  const items = [...variables].map(([name, value]): Item => {
    return { text: `$${name}`, kind: 'variable', summary: value, literal: true, continues: true }
  })
  return offerMatching(typed, items, start)
}

/** A program: by its name, or by a path. */
export function programOffer(surroundings: Surroundings, typed: string, builtins: readonly Item[] = []): Offer {
  if (typed.includes('/')) return pathOffer(surroundings, typed)
  const programs = programNames(surroundings).map((text): Item => ({ text, kind: 'program' }))
  return offerMatching(typed, [...builtins, ...programs])
}
