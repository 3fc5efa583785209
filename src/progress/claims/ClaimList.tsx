/** Every claim with how well it is known; each leads to its row in the table. */
import { useContext } from 'react'
import { claimListText as text } from '../../content/text/progress'
import type { ClaimStanding } from '../overview'
import { ProgressActionsContext } from '../progress-actions'
import { LevelMark } from './LevelMark'
import './claims.css'

export function ClaimList({ claims }: { readonly claims: readonly ClaimStanding[] }) {
  const { onShowClaim } = useContext(ProgressActionsContext)
  return (
    <section className="claim-list">
      <h3>{text.title}</h3>
      <p className="progress-note">{text.hint}</p>
      <ul>
        {claims.map(({ id, aspect, mastery }) => (
          <li key={id}>
            <button
              type="button"
              className="claim-link"
              aria-label={text.showRow(aspect)}
              onClick={() => onShowClaim(id)}
            >
              {aspect}
            </button>
            <LevelMark level={mastery.level} />
          </li>
        ))}
      </ul>
    </section>
  )
}
