/** The comments at the top of a Dockerfile that say how to read it (BuildKit, frontend/dockerfile/parser/directives.go). */
import { BuildError, type LineRange } from './build-error'

export type Directive = {
  readonly name: string
  readonly value: string
  readonly lines: LineRange
}

const directiveLine = /^\s*#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/
const names: ReadonlySet<string> = new Set(['escape', 'syntax', 'check'])

/** All directives, in turn; the first line that is none, or one of an unknown name, ends them. */
export function findDirectives(text: string): readonly Directive[] {
  const directives: Directive[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [whole, name = '', value = ''] = directiveLine.exec(line) ?? []
    if (whole === undefined || !names.has(name.toLowerCase())) break
    const at = { start: index + 1, end: index + 1 }
    directives.push({ name: name.toLowerCase(), value, lines: at })
  }
  return directives
}

/** Throws BuildError for a second directive of one name, and for an escape character that is none. */
export function checkDirectives(directives: readonly Directive[]): void {
  const seen = new Set<string>()
  for (const { name, value, lines } of directives) {
    if (seen.has(name)) throw refusal(`only one ${name} parser directive can be used`, lines)
    seen.add(name)
    if (name === 'escape' && value !== '`' && value !== '\\') {
      throw refusal(`invalid escape token '${value}' does not match \` or \\`, lines)
    }
  }
}

/** BuildKit has not counted the line yet that it refuses: it points at the one before, and at none for the first. */
function refusal(message: string, { start }: LineRange): BuildError {
  return start === 1 ? new BuildError(message) : new BuildError(message, { start: start - 1, end: start - 1 })
}
