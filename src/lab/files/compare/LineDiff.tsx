/** The lines of a text that differ, before and after, with a sign and a word for each. */
import { useMemo } from 'react'
import { comparisonText as text } from '../../../content/text/lab-files'
import type { Edit } from '../../../engine/shell/applets/text/diff/edit-script'
import { changeSigns } from '../../../ui/change-signs'
import { lineDiff } from '../model/line-diff'

const signs = { ' ': ' ', '-': changeSigns.deleted, '+': changeSigns.added }

const numbered = (edits: readonly Edit[]) => edits.map((edit, number) => ({ ...edit, number }))

export function LineDiff({ before, after }: { readonly before: Uint8Array; readonly after: Uint8Array }) {
  const hunks = useMemo(() => lineDiff(before, after), [before, after])
  if (hunks === 'binary') return <p className="files-hint">{text.binary}</p>
  if (hunks === 'too-long') return <p className="files-hint">{text.tooLong}</p>
  return (
    <section className="line-diff" aria-label={text.lines}>
      {hunks.map(({ oldStart, newStart, edits }) => (
        <ol key={`${oldStart} ${newStart}`}>
          {numbered(edits).map(({ number, kind, line }) => (
            <li key={number} data-kind={kind}>
              <span aria-hidden="true">{signs[kind]}</span>
              <span className="visually-hidden">{text.lineKinds[kind]}: </span>
              <code>{line}</code>
            </li>
          ))}
        </ol>
      ))}
    </section>
  )
}
