/** The false beliefs that answers pointed to: those still open with what stands against them, and those overcome. */
import { useContext } from 'react'
import { misconceptions } from '../../content/misconceptions'
import { beliefText as text } from '../../content/text/progress'
import { refutationText } from '../../content/text/refutation'
import { Icon } from '../../ui/Icon'
import { Denial, WatchProof } from '../../ui/refutation/Refutation'
import { WithCode } from '../../ui/WithCode'
import type { BeliefStanding } from '../overview'
import { ProgressActionsContext } from '../progress-actions'
import './beliefs.css'

const groups = ['held', 'shaken', 'overcome'] as const
type Group = (typeof groups)[number]

export function Beliefs({ beliefs }: { readonly beliefs: readonly BeliefStanding[] }) {
  const count = (wanted: BeliefStanding['state']) => beliefs.filter(({ state }) => state === wanted).length
  const met = groups.filter((group) => count(group) > 0)
  return (
    <section className="beliefs">
      <h3>{text.title}</h3>
      {met.length === 0 ? (
        <p className="progress-note">{text.none}</p>
      ) : (
        <>
          <p className="progress-note">{text.hint}</p>
          {met.map((group) => (
            <BeliefGroup key={group} group={group} beliefs={beliefs.filter(({ state }) => state === group)} />
          ))}
        </>
      )}
      {count('free') > 0 && <p className="progress-note">{text.free(count('free'), count('unmet'))}</p>}
    </section>
  )
}

type GroupProps = { readonly group: Group; readonly beliefs: readonly BeliefStanding[] }

function BeliefGroup({ group, beliefs }: GroupProps) {
  return (
    <>
      <h4 className="belief-group" data-group={group}>
        <Icon name={group === 'overcome' ? 'check' : group === 'shaken' ? 'up' : 'cross'} />
        {text.groups[group]}
      </h4>
      <ul>
        {beliefs.map(({ id }) => (
          <li key={id}>{group === 'overcome' ? <Overcome id={id} /> : <OpenBelief id={id} />}</li>
        ))}
      </ul>
    </>
  )
}

function Overcome({ id }: Pick<BeliefStanding, 'id'>) {
  return (
    <q>
      <WithCode text={misconceptions[id].belief} />
    </q>
  )
}

function OpenBelief({ id }: Pick<BeliefStanding, 'id'>) {
  const { onWatch } = useContext(ProgressActionsContext)
  const words = misconceptions[id]
  return (
    <details className="open-belief">
      <summary>
        <q>
          <WithCode text={words.belief} />
        </q>
      </summary>
      <Denial words={words} />
      <WatchProof label={refutationText.afterAnswers.watchProof} onWatchProof={() => onWatch(words.proof)} />
    </details>
  )
}
