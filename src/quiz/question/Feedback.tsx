/** What is said of the answer, at once and aloud. The region is there from the start, so that readers notice what is put in. */
import { questionText as text } from '../../content/text/quiz-question'
import { Icon } from '../../ui/Icon'
import { plain, WithCode } from '../../ui/WithCode'
import type { Outcome, Remark } from '../scoring/outcome'

function verdictOn({ right, share }: Outcome): string {
  if (right) return text.right
  return share > 0 ? text.partly(Math.round(share * 100)) : text.notRight
}

export function Feedback({ outcome }: { readonly outcome: Outcome | undefined }) {
  return (
    <div className="feedback" role="status" data-right={outcome?.right}>
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
      {about !== undefined && <strong>{`${plain(about)}: `}</strong>}
      <WithCode text={words} />
    </p>
  )
}
