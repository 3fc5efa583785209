/** What is said of the answer, at once and aloud. The region is there from the start, so that readers notice what is put in. */
import { quizText } from '../../content/text/quiz'
import { Icon } from '../../ui/Icon'

type Props = { readonly right: boolean | undefined; readonly text: string | undefined }

export function Feedback({ right, text }: Props) {
  return (
    <div className="feedback" role="status" data-right={right}>
      {text !== undefined && (
        <>
          <Icon name={right ? 'check' : 'cross'} />
          <p>
            {!right && <strong>{quizText.notRight}. </strong>}
            {text}
          </p>
        </>
      )}
    </div>
  )
}
