/** The sign of a check or a goal, always beside words. */
import { Icon } from '../../ui/Icon'

export function CheckMark({ met }: { readonly met: boolean }) {
  return (
    <span className="goal-mark" data-met={met} aria-hidden="true">
      {met && <Icon name="check" />}
    </span>
  )
}
