/** The way to cite one row: a link to it, and a line for a list of references. */
import { useId, useState } from 'react'
import type { ClaimSummary } from '../content/claims/schema'
import { appText } from '../content/text/app'
import { factsText as text } from '../content/text/facts'
import { copyText } from '../ui/copy-text'
import { linkWith } from '../ui/page-address'

type Props = {
  readonly claim: Pick<ClaimSummary, 'id' | 'aspect'>
  readonly open: boolean
  readonly onToggle: () => void
}

export function Citation({ claim, open, onToggle }: Props) {
  const detailsId = useId()
  return (
    <span className="fact-cite">
      <button
        type="button"
        className="quiet-button"
        aria-label={text.citeThis(claim.aspect)}
        aria-expanded={open}
        aria-controls={open ? detailsId : undefined}
        onClick={onToggle}
      >
        {text.cite}
      </button>
      {open && <CitationDetails id={detailsId} claim={claim} />}
    </span>
  )
}

function CitationDetails({ id, claim }: { readonly id: string; readonly claim: Props['claim'] }) {
  const [said, setSaid] = useState('')
  const link = linkWith(`?view=facts&claim=${claim.id}`)
  const citation = text.citation(appText.productName, claim.aspect, link)
  const copy = async (words: string) => setSaid((await copyText(words)) ? text.copied : text.copyRefused)
  return (
    <span className="fact-citation" id={id}>
      <span>{text.suggested}</span>
      <cite>{citation}</cite>
      <span className="fact-copy">
        {link !== undefined && (
          <button type="button" className="quiet-button" onClick={() => void copy(link)}>
            {text.copyLink}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={() => void copy(citation)}>
          {text.copyCitation}
        </button>
      </span>
      <span role="status">{said}</span>
    </span>
  )
}
