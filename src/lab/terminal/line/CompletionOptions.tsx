/** The possibilities to choose from. The focus stays in the line; the arrow keys move through them. */
import { useEffect, useRef } from 'react'
import type { Candidate } from '../../../cli/completion/candidate'
import { terminalText } from '../../../content/text/terminal'
import type { CompletionList } from './use-completion'

/** More are not shown at once: typing on narrows them down quicker than scrolling. */
const mostShown = 100

type Props = {
  readonly id: string
  readonly list: CompletionList
  readonly onChoose: (candidate: Candidate) => void
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`

export function CompletionOptions({ id, list, onChoose }: Props) {
  const { candidates, active } = list
  const box = useRef<HTMLDivElement>(null)
  const first = Math.max(0, Math.min(active - mostShown + 1, candidates.length - mostShown))
  const shown = candidates
    .slice(first, first + mostShown)
    .map((candidate, index) => ({ candidate, index: first + index }))
  const left = candidates.length - shown.length

  useEffect(() => {
    box.current?.querySelector(`#${CSS.escape(optionId(id, active))}`)?.scrollIntoView?.({ block: 'nearest' })
  }, [id, active])

  return (
    <div className="terminal-completions" ref={box}>
      <div role="listbox" id={id} aria-label={terminalText.candidatesLabel}>
        {shown.map(({ candidate, index }) => (
          <div
            key={candidate.text}
            role="option"
            id={optionId(id, index)}
            tabIndex={-1}
            aria-selected={index === active}
            // The focus stays in the line.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(candidate)}
            onKeyDown={() => undefined}
          >
            <code>{candidate.text}</code>
            {candidate.summary !== undefined && <span>{candidate.summary}</span>}
          </div>
        ))}
      </div>
      {left > 0 && <p>{terminalText.moreCandidates(left)}</p>}
    </div>
  )
}
