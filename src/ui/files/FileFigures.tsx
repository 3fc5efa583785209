/** Files with their content, as a list of figures; nothing where there are none. */
import './file-figures.css'

type Props = {
  /** Left out where what stands around them says what they are. */
  readonly label?: string
  readonly files: Readonly<Record<string, string>>
}

export function FileFigures({ label, files }: Props) {
  const entries = Object.entries(files)
  if (entries.length === 0) return null
  return (
    <div className="file-figures">
      {label !== undefined && <p className="file-figures-label">{label}</p>}
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
