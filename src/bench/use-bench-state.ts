/** Where the reader looks and what is open. A command may turn the view; the reader can always turn it back. */
import { useMemo, useState } from 'react'
import type { Frame } from '../cli/frame'
import type { Machine } from '../engine/machine'
import type { DetailTarget } from './detail/detail-content'
import { type BenchFocus, hostFocus, isSameFocus } from './layout/bench-focus'
import type { OpenFolds } from './layout/fold'
import { focusAfter } from './layout/frame-effects'

type OpenDetail = {
  /** The part of the picture it was opened from; the focus goes back there. */
  readonly from: string
  readonly target: DetailTarget
}

/** What the reader can do; the functions stay the same for as long as the bench is there. */
type BenchActions = {
  look(focus: BenchFocus): void
  toggleFold(id: string): void
  turnLanes(page: number): void
  open(detail: OpenDetail | undefined): void
}

export type BenchState = {
  readonly focus: BenchFocus
  /** True when a command turned the view to `focus`: it then starts from the moment before. */
  readonly turnedByCommand: boolean
  readonly openFolds: OpenFolds
  readonly lanePage: number
  readonly detail: OpenDetail | undefined
  readonly actions: BenchActions
}

export type BenchStateInput = {
  readonly machine: Machine
  readonly frame: Frame | undefined
  /** What somebody outside wants to be looked at. */
  readonly wanted: BenchFocus | undefined
  /** True while commands turn the view to what they changed. */
  readonly follow: boolean
}

type View = { readonly focus: BenchFocus; readonly turnedByCommand: boolean }

/** A container that is gone cannot be looked into. */
function existing(focus: BenchFocus, machine: Machine): BenchFocus {
  return focus.view === 'container' && !machine.containers.has(focus.containerId) ? hostFocus : focus
}

/** The view after somebody or something wants to look at `focus`. */
function turned(view: View, focus: BenchFocus, byCommand: boolean): View {
  return isSameFocus(focus, view.focus) ? view : { focus, turnedByCommand: byCommand }
}

function toggled(open: OpenFolds, id: string): OpenFolds {
  const next = new Set(open)
  if (!next.delete(id)) next.add(id)
  return next
}

export function useBenchState({ machine, frame, wanted, follow }: BenchStateInput): BenchState {
  const [view, setView] = useState<View>({ focus: wanted ?? hostFocus, turnedByCommand: false })
  const [openFolds, setOpenFolds] = useState<OpenFolds>(new Set())
  const [lanePage, setLanePage] = useState(0)
  const [detail, setDetail] = useState<OpenDetail>()
  const [seen, setSeen] = useState({ frame, machine, wanted })

  const actions = useMemo((): BenchActions => {
    return {
      look: (focus) => {
        setDetail(undefined)
        setLanePage(0)
        setView((shown) => turned(shown, focus, false))
      },
      toggleFold: (id) => setOpenFolds((open) => toggled(open, id)),
      turnLanes: setLanePage,
      open: setDetail,
    }
  }, [])

  if (seen.frame !== frame || seen.wanted !== wanted || seen.machine !== machine) {
    setSeen({ frame, machine, wanted })
    setLanePage(0)
    const asked = wanted !== undefined && seen.wanted !== wanted ? wanted : undefined
    const followed =
      follow && frame && seen.frame !== frame ? focusAfter(frame.events, machine, view.focus) : view.focus
    setView(turned(view, existing(asked ?? followed, machine), seen.frame !== frame))
  }

  return { ...view, focus: existing(view.focus, machine), openFolds, lanePage, detail, actions }
}
