/** Aliases (POSIX 2.3.1): the first word of a command is replaced before the command is read. */
import { forEachChild, parse, type SyntaxNode } from 'unbash'

/** The text with its aliases replaced; one that stands for another is looked at again, but none within itself. */
export function expandAliases(text: string, aliases: ReadonlyMap<string, string>): string {
  if (aliases.size === 0) return text
  const replaced = [...commandNames(parse(text))]
    .filter(({ name }) => aliases.has(name))
    .sort((one, other) => other.position - one.position)
  return replaced.reduce((result, { name, position }) => {
    const others = new Map([...aliases].filter(([one]) => one !== name))
    const value = expandAliases(aliases.get(name) ?? name, others)
    return `${result.slice(0, position)}${value}${result.slice(position + name.length)}`
  }, text)
}

/** The names of simple commands that are written without quotes, with where they stand. */
function* commandNames(node: SyntaxNode): Generator<{ readonly name: string; readonly position: number }, void, void> {
  if (node.type === 'Command' && node.name !== undefined && node.name.parts === undefined) {
    yield { name: node.name.text, position: node.name.pos }
  }
  const children: SyntaxNode[] = []
  forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* commandNames(child)
}
