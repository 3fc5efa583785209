/** One term: its name and sentence, and while it is open everything else about it. */
import { claimSummaries } from '../content/claims/summaries'
import { glossaryTerms } from '../content/glossary'
import type { GlossaryTerm } from '../content/glossary/schema'
import { glossaryText } from '../content/text/glossary'
import { Icon } from '../ui/Icon'
import { WithCode } from '../ui/WithCode'
import { Picture } from './picture/Picture'

const text = glossaryText.panel

type Props = {
  readonly term: GlossaryTerm
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onOpenRelated: (id: string) => void
  readonly onShowClaim: (claim: string) => void
}

export function TermEntry({ term, isOpen, onToggle, onOpenRelated, onShowClaim }: Props) {
  const detailsId = `term-${term.id}`
  return (
    <li className="glossary-term" data-open={isOpen}>
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? detailsId : undefined} onClick={onToggle}>
          {term.term}
          <Icon name={isOpen ? 'up' : 'down'} />
        </button>
      </h3>
      <p>
        <WithCode text={term.sentence} />
      </p>
      {isOpen && (
        <div className="glossary-details" id={detailsId}>
          <p className="glossary-source">
            {glossaryText.popover.source}{' '}
            <a href={term.source.url} target="_blank" rel="noopener noreferrer">
              {term.source.title}, {term.source.section}
              <span className="visually-hidden"> ({glossaryText.popover.newWindow})</span>
            </a>
          </p>
          <Further term={term} onOpenRelated={onOpenRelated} onShowClaim={onShowClaim} />
          <Picture term={term} />
        </div>
      )}
    </li>
  )
}

function Further({ term, onOpenRelated, onShowClaim }: Pick<Props, 'term' | 'onOpenRelated' | 'onShowClaim'>) {
  const related = glossaryTerms.filter(({ id }) => term.related.includes(id))
  const claim = claimSummaries.find(({ id }) => id === term.claim)
  return (
    <>
      <p className="glossary-further">
        <span>{text.related}</span>
        {related.map(({ id, term: name }) => (
          <button type="button" className="quiet-button" key={id} onClick={() => onOpenRelated(id)}>
            {name}
          </button>
        ))}
      </p>
      {claim && (
        <p className="glossary-further">
          <span>{text.claim}</span>
          <button type="button" className="quiet-button" onClick={() => onShowClaim(claim.id)}>
            {claim.aspect}
            <Icon name="next" />
          </button>
        </p>
      )}
    </>
  )
}
