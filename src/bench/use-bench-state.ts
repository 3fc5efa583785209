/** Where the reader looks and what is open. A command may turn the view; the reader can always turn it back. */
import { useState } from 'react'
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

export type BenchState = {
  readonly focus: BenchFocus
  /** True when a command turned the view to `focus`: it then starts from the moment before. */
  readonly turnedByCommand: boolean
  readonly openFolds: OpenFolds
  readonly lanePage: number
  readonly detail: OpenDetail | undefined
  look(focus: BenchFocus): void
  toggleFold(id: string): void
  turnLanes(page: number): void
  open(detail: OpenDetail | undefined): void
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

export function useBenchState({ machine, frame, wanted, follow }: BenchStateInput): BenchState {
  const [view, setView] = useState<View>({ focus: wanted ?? hostFocus, turnedByCommand: false })
  const [openFolds, setOpenFolds] = useState<OpenFolds>(new Set())
  const [lanePage, setLanePage] = useState(0)
  const [detail, setDetail] = useState<OpenDetail>()
  const [seen, setSeen] = useState({ frame, machine, wanted })

  const turn = (focus: BenchFocus, turnedByCommand: boolean) => {
    if (!isSameFocus(focus, view.focus)) setView({ focus, turnedByCommand })
    setLanePage(0)
  }

  if (seen.frame !== frame || seen.wanted !== wanted || seen.machine !== machine) {
    setSeen({ frame, machine, wanted })
    if (wanted !== undefined && seen.wanted !== wanted) turn(wanted, seen.frame !== frame)
    else {
      const next = follow && frame && seen.frame !== frame ? focusAfter(frame.events, machine, view.focus) : view.focus
      turn(existing(next, machine), seen.frame !== frame)
    }
  }

  return {
    focus: existing(view.focus, machine),
    turnedByCommand: view.turnedByCommand,
    openFolds,
    lanePage,
    detail,
    look: (focus) => {
      setDetail(undefined)
      turn(focus, false)
    },
    toggleFold: (id) =>
      setOpenFolds((open) => {
        const next = new Set(open)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    turnLanes: setLanePage,
    open: setDetail,
  }
}
