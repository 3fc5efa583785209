/** The question itself. It takes the focus when the learner's last act brought it here, so that reading goes on there. */
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'

type Props = { readonly id: string; readonly kind: string; readonly text: string; readonly takeFocus: boolean }

export function QuestionTitle({ id, kind, text, takeFocus }: Props) {
  const heading = useFocusOnArrival<HTMLHeadingElement>(takeFocus)

  return (
    <>
      <p className="question-kind">{kind}</p>
      <h2 className="question-stem" id={id} ref={heading} tabIndex={-1}>
        {text}
      </h2>
    </>
  )
}
