/** What is typed, or named on the machine, within a sentence. */

/** A longer word may be broken: a narrow column has no room for it. */
const longestWhole = 20

const isWhole = (piece: string) => piece.length <= longestWhole && /\S-|-\S/.test(piece)

/** Its words, and what stands between them. `place` counts from 0. */
const piecesOf = (text: string) => text.split(/(\S+)/).map((piece, place) => ({ piece, place }))

/** It wraps at spaces: browsers would also break a word such as `--rm` after its hyphens. */
export function Code({ text }: { readonly text: string }) {
  return (
    <code>
      {piecesOf(text).map(({ piece, place }) =>
        isWhole(piece) ? (
          <span key={place} className="code-word">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </code>
  )
}
