/** Here-documents of RUN, COPY and ADD (BuildKit, frontend/dockerfile/parser/parser.go, `ParseHeredoc`). */

export type Heredoc = {
  /** The word that ends it, which COPY and ADD take as the file's name. */
  readonly name: string
  readonly content: string
  /** Variables are put in, because the name was not quoted. */
  readonly expand: boolean
  /** `<<-`: leading tabs were taken away. */
  readonly chomp: boolean
}

const mark = /(?:^|\s)(\d*)<<(-?)(?:"([^"\s]+)"|'([^'\s]+)'|([^\s<"'|&;()]+))/g

type Mark = Omit<Heredoc, 'content'>

/** The here-documents that a line announces, in order. */
function marksOf(line: string): readonly Mark[] {
  return [...line.matchAll(mark)].map(([, , dash, double, single, bare]) => ({
    name: double ?? single ?? bare ?? '',
    expand: bare !== undefined,
    chomp: dash === '-',
  }))
}

/** Reads the bodies that follow an instruction; undefined when one of them does not end. */
export function readHeredocs(line: string, body: readonly string[]): readonly Heredoc[] | undefined {
  const heredocs: Heredoc[] = []
  let at = 0
  for (const { name, expand, chomp } of marksOf(line)) {
    const lines: string[] = []
    for (;;) {
      const raw = body[at++]
      if (raw === undefined) return undefined
      const text = chomp ? raw.replace(/^\t+/, '') : raw
      if (text === name) break
      lines.push(`${text}\n`)
    }
    heredocs.push({ name, expand, chomp, content: lines.join('') })
  }
  return heredocs
}
