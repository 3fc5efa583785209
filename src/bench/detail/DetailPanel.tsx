/** The detail of one part of the picture, beside it. Not modal: the picture stays in use. */
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { benchText } from '../../content/text/bench'
import { changeSigns } from '../../ui/change-signs'
import { Sign } from '../../ui/Sign'
import type { DetailContent, DetailFact, DetailFile } from './detail-content'
import './detail.css'

const text = benchText.detail

type Props = { readonly content: DetailContent; readonly onClose: () => void }

export function DetailPanel({ content, onClose }: Props) {
  const titleId = useId()
  const panel = useRef<HTMLDivElement>(null)

  // The panel is mounted anew for everything that is opened.
  useEffect(() => panel.current?.focus(), [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }

  return (
    <div
      className="bench-detail"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      ref={panel}
      onKeyDown={onKeyDown}
    >
      <header>
        <h3 id={titleId}>
          <span className="bench-detail-kind">{content.kind}</span> {content.title}
        </h3>
        <button type="button" className="bench-control" aria-label={text.close} onClick={onClose}>
          <Sign name="close" />
        </button>
      </header>
      {content.description !== '' && <p>{content.description}</p>}
      <Facts facts={content.facts} />
      {content.preview !== undefined && <pre>{content.preview}</pre>}
      {content.files !== undefined && <Files files={content.files} further={content.furtherFiles ?? 0} />}
    </div>
  )
}

/** Values with keys of their own: two layers may have been made by the same words. */
function numbered(values: readonly string[]): readonly { readonly key: string; readonly value: string }[] {
  return values.map((value, index) => ({ key: `${index}:${value}`, value }))
}

function Facts({ facts }: { readonly facts: readonly DetailFact[] }) {
  return (
    <dl>
      {facts.map(({ term, values, code }) => (
        <div key={term}>
          <dt>{term}</dt>
          {values.filter((value) => value !== '').length === 0 ? (
            <dd className="bench-detail-none">{text.none}</dd>
          ) : (
            numbered(values).map(({ key, value }) => <dd key={key}>{code ? <code>{value}</code> : value}</dd>)
          )}
        </div>
      ))}
    </dl>
  )
}

function Files({ files, further }: { readonly files: readonly DetailFile[]; readonly further: number }) {
  return (
    <>
      <h4>{text.files}</h4>
      {files.length === 0 ? (
        <p className="bench-detail-none">{text.none}</p>
      ) : (
        <ul>
          {files.map(({ path, sign }) => (
            <li key={path} data-sign={sign}>
              <span className="bench-detail-mark" aria-hidden="true">
                {changeSigns[sign]}
              </span>
              <code>{path}</code> <span className="visually-hidden">{text.signs[sign]}</span>
            </li>
          ))}
        </ul>
      )}
      {further > 0 && <p className="bench-detail-none">{text.moreFiles(further)}</p>}
    </>
  )
}
