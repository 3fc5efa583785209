/** nginx's configuration language: directives, blocks, quotes, comments and includes (nginx, src/core/ngx_conf_file.c). */

export type Directive = {
  readonly name: string
  readonly parameters: readonly string[]
  readonly block?: readonly Directive[]
  readonly file: string
  readonly line: number
}

/** What nginx refuses to start with: `[emerg]` and this message. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

type Token = { readonly text: string; readonly line: number; readonly quoted: boolean }

function* tokens(text: string): Generator<Token, void, void> {
  const pattern = /#[^\n]*|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|[{};]|(?:\$\{[^}]*\}|[^\s{};"'])+/g
  let line = 1
  let position = 0
  for (const match of text.matchAll(pattern)) {
    line += text.slice(position, match.index).split('\n').length - 1
    position = match.index
    const [whole, double, single] = match
    const quoted = double ?? single
    if (!whole.startsWith('#')) yield { text: quoted ?? whole, line, quoted: quoted !== undefined }
  }
}

class Parser {
  readonly #file: string
  readonly #tokens: readonly Token[]
  readonly #lastLine: number
  #position = 0

  constructor(text: string, file: string) {
    this.#file = file
    this.#tokens = [...tokens(text)]
    this.#lastLine = text.split('\n').length
  }

  #fail(message: string, line: number): never {
    throw new ConfigurationError(`${message} in ${this.#file}:${line}`)
  }

  directives(nested: boolean): readonly Directive[] {
    const found: Directive[] = []
    for (;;) {
      const token = this.#tokens[this.#position]
      if (token === undefined) {
        if (nested) this.#fail('unexpected end of file, expecting "}"', this.#lastLine)
        return found
      }
      if (token.text === '}' && !token.quoted) {
        if (!nested) this.#fail('unexpected "}"', token.line)
        this.#position += 1
        return found
      }
      found.push(this.#directive())
    }
  }

  #directive(): Directive {
    const words: string[] = []
    for (;;) {
      const token = this.#tokens[this.#position]
      if (token === undefined) this.#fail('unexpected end of file, expecting ";" or "}"', this.#lastLine)
      this.#position += 1
      const { text, line } = token
      const special = !token.quoted && '{};'.includes(text)
      if (!special) {
        words.push(text)
        continue
      }
      const [name = '', ...parameters] = words
      if (name === '' || text === '}') this.#fail(`unexpected "${text}"`, line)
      const directive = { name, parameters, file: this.#file, line }
      return text === ';' ? directive : { ...directive, block: this.directives(true) }
    }
  }
}

/** The directives of a text. @throws ConfigurationError with file and line. */
export function parseConfiguration(text: string, file: string): readonly Directive[] {
  return new Parser(text, file).directives(false)
}
