/** The lines of commands that were left, to go back to. */
import { useId, useRef } from 'react'
import { benchText } from '../../content/text/bench'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { placeInWindow } from '../../ui/place-in-window'
import type { Departure } from './moments'

const text = benchText.timeline

/** Only the lab's own lines can be taken up again; what is left of a scene is the scene itself. */
export function Branches({ branches }: { readonly branches: readonly Departure[] }) {
  const onLab = useLayerlab((state) => state.onLab)
  const resumeBranch = useLayerlab((state) => state.resumeBranch)
  const menu = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const menuId = useId()
  if (!onLab || branches.length === 0) return null

  const choose = (place: number) => {
    menu.current?.hidePopover?.()
    opener.current?.focus()
    void resumeBranch(place)
  }
  const place = () => {
    if (!menu.current || !opener.current) return
    placeInWindow(menu.current, opener.current.getBoundingClientRect(), 'start')
    menu.current.style.visibility = 'visible'
  }

  return (
    <>
      <button type="button" className="quiet-button timeline-control" popoverTarget={menuId} ref={opener}>
        <Icon name="branch" />
        {text.branches(branches.length)}
      </button>
      <div className="bench-branches" popover="auto" id={menuId} ref={menu} onToggle={place}>
        <h3>{text.branchesTitle}</h3>
        <ul>
          {branches.map((branch) => (
            <li key={branch.place}>
              <button type="button" className="bench-branch" onClick={() => choose(branch.place)}>
                {branch.name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
