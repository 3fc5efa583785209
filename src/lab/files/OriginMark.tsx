/** What a file comes from: the sign and colour that the same layer has on the bench, its number, and what made it. */
import { Sign } from '../../ui/Sign'
import { originName, originSigns, originTitle } from './model/origin-words'
import type { Origin } from './model/view'
import { useMachine } from './use-machine'
import { useIsLit } from './use-spotlight'
import './origin.css'

export function OriginMark({ origin }: { readonly origin: Origin }) {
  const machine = useMachine()
  const title = originTitle(machine, origin)
  const lit = useIsLit(origin)
  return (
    <span className="origin" data-kind={origin.kind} data-lit={lit ? '' : undefined}>
      <span className="origin-chip">
        <Sign name={originSigns[origin.kind]} />
        <span className="origin-name">{originName(machine, origin)}</span>
      </span>{' '}
      {title !== undefined && (
        <span className="origin-title" title={title}>
          {title}
        </span>
      )}
    </span>
  )
}
