/** Where the reasons come from, and what differs elsewhere. */
import type { Source } from '../../content/claims/schema'
import { claimDetailText } from '../../content/text/compare'

type Props = { readonly sources: readonly Source[]; readonly versions: readonly string[] }

export function Sources({ sources, versions }: Props) {
  return (
    <div className="footnotes">
      {versions.length > 0 && (
        <section>
          <h3>{claimDetailText.versions}</h3>
          {versions.map((version) => (
            <p key={version}>{version}</p>
          ))}
        </section>
      )}
      <section>
        <h3>{claimDetailText.sources}</h3>
        <ul>
          {sources.map(({ title, publisher, url, section, supports }) => (
            <li key={url + supports}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}, {section}
                <span className="visually-hidden"> ({claimDetailText.newWindow})</span>
              </a>{' '}
              <span className="source-publisher">{publisher}</span>
              <span className="source-supports">{supports}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
