/** What is said of the answer, at once and aloud. The region is there from the start, so that readers notice what is put in. */
import { useEffect, useRef } from 'react'
import { questionText as text } from '../../content/text/quiz-question'
import { Icon } from '../../ui/Icon'
import { WithCode } from '../../ui/WithCode'
import type { Outcome, Remark } from '../scoring/outcome'

function verdictOn({ right, share }: Outcome): string {
  if (right) return text.right
  return share > 0 ? text.partly : text.notRight
}

type Props = {
  readonly outcome: Outcome | undefined
  /** True when it is to come into sight as soon as there is something to say. */
  readonly bringIntoSight: boolean
}

export function Feedback({ outcome, bringIntoSight }: Props) {
  const region = useRef<HTMLDivElement>(null)
  const isShown = outcome !== undefined
  useEffect(() => {
    if (isShown && bringIntoSight) region.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isShown, bringIntoSight])

  return (
    <div className="feedback" role="status" data-right={outcome?.right} ref={region}>
      {outcome && (
        <>
          <Icon name={outcome.right ? 'check' : 'cross'} />
          <div>
            <p className="feedback-verdict">{verdictOn(outcome)}</p>
            {outcome.remarks.map((remark) => (
              <RemarkLine key={`${remark.about}: ${remark.text}`} remark={remark} />
            ))}
          </div>
        </>
      )}
    </div>
  )
}

function RemarkLine({ remark: { about, text: words } }: { readonly remark: Remark }) {
  return (
    <p>
      {about !== undefined && (
        <strong>
          <WithCode text={about} />
          {/[.?]$/.test(about) ? ' ' : ': '}
        </strong>
      )}
      <WithCode text={words} />
    </p>
  )
}
