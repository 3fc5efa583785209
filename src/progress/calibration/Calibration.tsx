/** How sure against how right: a small table whose last column is drawn as bars as well. */
import { calibrationText as text } from '../../content/text/progress'
import { surenessText } from '../../content/text/sureness'
import type { CalibrationVerdict, SurenessTally } from '../standing/calibration'
import './calibration.css'

type Props = { readonly tallies: readonly SurenessTally[]; readonly verdict: CalibrationVerdict }

export function Calibration({ tallies, verdict }: Props) {
  return (
    <section className="calibration">
      <h3>{text.title}</h3>
      <p className="progress-note">{text.verdicts[verdict]}</p>
      <table>
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.sure}</th>
            <th scope="col">{text.columns.answers}</th>
            <th scope="col">{text.columns.right}</th>
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ sure, answers, right }) => (
            <tr key={sure}>
              <th scope="row">{surenessText.levels[sure]}</th>
              <td>{answers}</td>
              <td>{answers === 0 ? text.noAnswers : <Share right={right} answers={answers} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A bar with a mark at a half, and the number beside it. */
function Share({ right, answers }: Pick<SurenessTally, 'right' | 'answers'>) {
  const percent = Math.round((100 * right) / answers)
  return (
    <span className="share">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="share-all" width="100" height="8" />
        <rect className="share-right" width={percent} height="8" />
        <path className="share-half" d="M50 0v8" />
      </svg>
      <span className="share-number">{text.share(percent)}</span>
    </span>
  )
}
