/** Topics and claims in which something was missed, each with its row and its proof. */
import { claimSummaries } from '../../content/claims/summaries'
import { claimText } from '../../content/text/claims'
import { quizResultText } from '../../content/text/quiz'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import type { WeakSpot } from '../round/score'

/** A row that is filtered out could not be shown. */
const noFilters = { text: '', topics: [], verdicts: [] } as const

type Props = { readonly weakSpots: readonly WeakSpot[]; readonly onShowClaim: (claim: string) => void }

export function WeakSpots({ weakSpots, onShowClaim }: Props) {
  const openProof = useLayerlab((state) => state.openProof)
  const setTable = useLayerlab((state) => state.setTable)
  const show = (claim: string) => {
    setTable(noFilters)
    onShowClaim(claim)
  }
  const watch = (claim: string) => {
    void openProof(claim)
    show(claim)
  }

  return (
    <section className="weak-spots">
      <h3>{quizResultText.weakSpots}</h3>
      {weakSpots.map(({ topic, right, questions, claims }) => (
        <section key={topic}>
          <h4>
            {claimText.topics[topic]} <span>{quizResultText.topicScore(right, questions)}</span>
          </h4>
          <ul>
            {claimSummaries
              .filter(({ id }) => claims.includes(id))
              .map(({ id, aspect }) => (
                <li key={id}>
                  <span>{aspect}</span>
                  <div>
                    <button
                      type="button"
                      className="quiet-button"
                      aria-label={quizResultText.seeRowOf(aspect)}
                      onClick={() => show(id)}
                    >
                      {quizResultText.seeRow}
                    </button>
                    <button
                      type="button"
                      className="quiet-button"
                      aria-label={quizResultText.watchProofOf(aspect)}
                      onClick={() => watch(id)}
                    >
                      <Icon name="play" />
                      {quizResultText.watchProof}
                    </button>
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
