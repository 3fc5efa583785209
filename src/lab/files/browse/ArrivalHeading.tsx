/** The heading of a place. It takes the focus when the learner went there, in place of the control that led there. */
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival'

type Props = { readonly path: string; readonly takesFocus: boolean }

export function ArrivalHeading({ path, takesFocus }: Props) {
  const heading = useFocusOnArrival<HTMLHeadingElement>(takesFocus, { preventScroll: true })
  return (
    <h3 className="visually-hidden" tabIndex={-1} ref={heading}>
      {path}
    </h3>
  )
}
