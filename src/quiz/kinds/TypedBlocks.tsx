/** What was typed, and what belongs beside it, once the answer was judged. */
import { WithCode } from '../../ui/WithCode'

type Block = { readonly title: string; readonly code: string; readonly mark?: 'right' | 'wrong' | undefined }

/** Titled pieces of code, one below the other. */
export function TypedBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <dl className="typed-blocks">
      {blocks.map(({ title, code, mark }) => (
        <div key={title} data-mark={mark}>
          <dt>{title}</dt>
          <dd>
            <pre>{code}</pre>
          </dd>
        </div>
      ))}
    </dl>
  )
}

type MistakesProps = { readonly mistakes: readonly { readonly typed: string; readonly feedback: string }[] }

/** Foreseen wrong answers, each with why it is wrong. */
export function Mistakes({ mistakes }: MistakesProps) {
  return (
    <ul className="typed-mistakes">
      {mistakes.map(({ typed, feedback }) => (
        <li key={typed}>
          <pre>{typed}</pre>
          <p>
            <WithCode text={feedback} />
          </p>
        </li>
      ))}
    </ul>
  )
}
