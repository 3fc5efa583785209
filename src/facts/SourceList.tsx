/** The numbered sources, with their addresses in full: paper has no links. */
import { factsText as text } from '../content/text/facts'
import type { NumberedSource } from './number-sources'

export function SourceList({ sources }: { readonly sources: readonly NumberedSource[] }) {
  return (
    <section className="facts-sources" aria-labelledby="facts-sources-title">
      <h2 id="facts-sources-title">{text.sources}</h2>
      <ol>
        {sources.map(({ number, source: { title, section, publisher, url } }) => (
          <li key={number} id={`source-${number}`} value={number}>
            {title}, {section}. {publisher}.{' '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {url}
              <span className="visually-hidden"> ({text.newWindow})</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
