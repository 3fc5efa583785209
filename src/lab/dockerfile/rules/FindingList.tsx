/** What the checks found, to be read and to be reached by keyboard: the marks in the editor say the same. */
import { dockerfileText as text } from '../../../content/text/dockerfile'
import type { Finding } from './finding'

type Props = { readonly findings: readonly Finding[]; readonly onGoTo: (line: number) => void }

export function FindingList({ findings, onGoTo }: Props) {
  if (findings.length === 0) return <p className="dockerfile-quiet">{text.noFindings}</p>
  return (
    <ul className="dockerfile-findings">
      {findings.map((finding) => (
        <li key={`${finding.lines.start}:${finding.title}`} data-severity={finding.severity}>
          <p>
            <strong className="dockerfile-severity">{text.severity[finding.severity]}</strong>
            <button type="button" className="dockerfile-goto" onClick={() => onGoTo(finding.lines.start)}>
              {text.onLine(finding.lines.start)}
            </button>
            <span>{finding.title}</span>
          </p>
          <p className="dockerfile-why">{finding.why}</p>
        </li>
      ))}
    </ul>
  )
}
