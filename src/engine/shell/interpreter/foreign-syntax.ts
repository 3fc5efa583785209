/** What the parser takes from bash and ash refuses, in ash's words. */
import { forEachChild, type SyntaxNode } from 'unbash'

/** A place in a text where ash finds something wrong; `message` follows `syntax error: `. */
export type ForeignSyntax = { readonly pos: number; readonly message: string }

/** The first thing in a script that only bash knows; undefined when there is none. */
export function foreignSyntax(node: SyntaxNode, text: string): ForeignSyntax | undefined {
  const own = foreignIn(node, text)
  if (own !== undefined) return own
  let inside: ForeignSyntax | undefined
  forEachChild(node, (child) => {
    inside ??= foreignSyntax(child, text)
  })
  return inside
}

function foreignIn(node: SyntaxNode, text: string): ForeignSyntax | undefined {
  switch (node.type) {
    case 'ArithmeticFor':
      return { pos: node.pos, message: 'bad for loop variable' }
    case 'Select':
      return { pos: text.indexOf('do', node.pos), message: 'unexpected "do"' }
    case 'ArrayValue':
      return { pos: node.pos, message: 'unexpected "("' }
    case 'CaseItem':
      return node.terminator === ';&' || node.terminator === ';;&'
        ? { pos: text.indexOf(node.terminator, node.body.end), message: 'unexpected "&"' }
        : undefined
    case 'Pipeline':
      return node.operators.includes('|&')
        ? { pos: text.indexOf('|&', node.pos), message: 'unexpected "&"' }
        : undefined
    default:
      return undefined
  }
}
