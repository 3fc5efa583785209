/** The files that the commands find in the working folder. */
import { proofText } from '../../content/text/compare'

export function ProofFiles({ files }: { readonly files: Readonly<Record<string, string>> }) {
  const entries = Object.entries(files)
  if (entries.length === 0) return null
  return (
    <div className="proof-files">
      <p className="proof-label">{proofText.files}</p>
      {entries.map(([name, content]) => (
        <figure key={name}>
          <figcaption>
            <code>{name}</code>
          </figcaption>
          <pre>{content.trimEnd()}</pre>
        </figure>
      ))}
    </div>
  )
}
