/** A way to the fact sheet, where the page around has one; with a claim, to the claim's row. */
import { useContext } from 'react'
import { isPlainClick } from '../ui/plain-click'
import { ProofActionsContext } from './proof/proof-actions'

type Props = { readonly claim?: string; readonly words: string }

export function FactSheetLink({ claim, words }: Props) {
  const { onFactSheet } = useContext(ProofActionsContext)
  if (!onFactSheet) return null
  return (
    <a
      href={claim === undefined ? '?view=facts' : `?view=facts&claim=${claim}`}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        onFactSheet()
      }}
    >
      {words}
    </a>
  )
}
