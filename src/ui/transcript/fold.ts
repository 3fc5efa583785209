/** Long outputs are folded: their beginning and their end are shown, and what lies between on demand. */

export type OutputPart = { readonly stream: 'stdout' | 'stderr'; readonly text: string }

export type Folded = {
  readonly head: readonly OutputPart[]
  /** Lines between head and tail; 0 when everything is shown. */
  readonly hiddenLines: number
  readonly tail: readonly OutputPart[]
}

/** A line of more characters than this counts as several. */
const widestRow = 400

/** Where the first so many rows end. */
function endOfRows(text: string, rows: number): number {
  let end = 0
  for (let row = 0; row < rows && end < text.length; row++) {
    const lineEnd = text.indexOf('\n', end)
    end = Math.min(lineEnd === -1 ? text.length : lineEnd + 1, end + widestRow)
  }
  return end
}

/** Where the last so many rows begin. */
function startOfRows(text: string, rows: number): number {
  let start = text.length
  for (let row = 0; row < rows && start > 0; row++) {
    const lineStart = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1
    start = Math.max(lineStart, start - widestRow)
  }
  return start
}

function countRows(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / widestRow)), 0)
}

function cut(parts: readonly OutputPart[], from: number, to: number): readonly OutputPart[] {
  const found: OutputPart[] = []
  let start = 0
  for (const { stream, text } of parts) {
    const piece = text.slice(Math.max(0, from - start), Math.max(0, to - start))
    if (piece !== '') found.push({ stream, text: piece })
    start += text.length
  }
  return found
}

/** @param rows how many rows to show at the beginning and at the end */
export function foldOutput(
  parts: readonly OutputPart[],
  rows: { readonly head: number; readonly tail: number },
): Folded {
  const text = parts.map((part) => part.text).join('')
  const headEnd = endOfRows(text, rows.head)
  const tailStart = startOfRows(text, rows.tail)
  if (tailStart <= headEnd) return { head: parts, hiddenLines: 0, tail: [] }
  return {
    head: cut(parts, 0, headEnd),
    hiddenLines: countRows(text.slice(headEnd, tailStart).replace(/\n$/, '')),
    tail: cut(parts, tailStart, text.length),
  }
}

/** Neighbours of the same stream as one part. */
function joined(parts: readonly OutputPart[]): readonly OutputPart[] {
  const runs: { readonly stream: OutputPart['stream']; readonly texts: string[] }[] = []
  for (const { stream, text } of parts) {
    const last = runs.at(-1)
    if (last?.stream === stream) last.texts.push(text)
    else runs.push({ stream, texts: [text] })
  }
  return runs.map(({ stream, texts }) => ({ stream, text: texts.join('') }))
}

const escapeCharacter = String.fromCharCode(27)
const controlSequences = new RegExp(`${escapeCharacter}(?:\\[[0-9;?]*[A-Za-z]|\\][^${escapeCharacter}]*|[A-Za-z])`, 'g')

/** The parts as a page can show them: without a terminal's control sequences, and without blank lines at the end. */
export function readableOutput(parts: readonly OutputPart[]): readonly OutputPart[] {
  const readable = joined(parts).map(({ stream, text }) => {
    const plain = text.includes(escapeCharacter) ? text.replaceAll(controlSequences, '') : text
    return { stream, text: plain.includes('\r') ? plain.replaceAll(/\r+\n/g, '\n').replaceAll('\r', '\n') : plain }
  })
  const last = readable.at(-1)
  return last === undefined ? [] : [...readable.slice(0, -1), { ...last, text: last.text.trimEnd() }]
}
