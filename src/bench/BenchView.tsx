/**
 * The bench: the picture of a machine with what just happened in words. Everything comes in by props, so that it serves
 * the page, a question and a test alike.
 */
import { type ReactNode, useId } from 'react'
import type { Frame } from '../cli/frame'
import { benchText as text } from '../content/text/bench'
import type { Machine } from '../engine/machine'
import { BenchHeader } from './BenchHeader'
import { Caption } from './caption/Caption'
import { DescribeBench } from './describe/DescribeBench'
import { type BenchFocus, hostFocus } from './layout/bench-focus'
import { containerToLookInto } from './layout/frame-effects'
import { Picture } from './Picture'
import type { Pointing } from './spotlight'
import { useBenchState } from './use-bench-state'
import './bench.css'
import './parts.css'
import './spotlight.css'

export type BenchViewProps = Pointing & {
  readonly machine: Machine
  /** The command that led to this machine; absent at the start. */
  readonly frame?: Frame | undefined
  /** The machine before that command: what was removed has its name there. */
  readonly before?: Machine | undefined
  /** Says where to, when the reader came here by going back in time: nothing is played again then. */
  readonly wentBack?: string | undefined
  /** What to look at; the reader can look elsewhere until this changes. */
  readonly focus?: BenchFocus | undefined
  /** True while commands may turn the view to what they changed. */
  readonly follow?: boolean
  /** True where the words stand elsewhere on the page: they are then only read aloud. */
  readonly pictureOnly?: boolean
  /** Below the words: the timeline. */
  readonly children?: ReactNode
}

export function BenchView(props: BenchViewProps) {
  const {
    machine,
    frame,
    before = machine,
    wentBack,
    focus: wanted,
    follow = false,
    pictureOnly = false,
    spotlight,
    onPoint,
    children,
  } = props
  const state = useBenchState({ machine, frame, wanted, follow })
  const hintId = useId()

  const { focus } = state
  const container = focus.view === 'container' ? machine.containers.get(focus.containerId) : undefined
  const changedId = frame && containerToLookInto(frame.events, machine)
  const changed = changedId === undefined || changedId === container?.id ? undefined : machine.containers.get(changedId)

  return (
    <section className="bench" aria-label={text.label} data-picture-only={pictureOnly ? '' : undefined}>
      <BenchHeader
        hintId={hintId}
        inside={
          container && {
            name: container.name,
            onBack: () => state.actions.look(hostFocus),
            onDetails: () =>
              state.actions.open({ from: 'writable', target: { kind: 'container', containerId: container.id } }),
          }
        }
      />
      <Picture
        machine={machine}
        before={before}
        frame={frame}
        wentBack={wentBack !== undefined}
        state={state}
        hintId={hintId}
        spotlight={spotlight}
        onPoint={onPoint}
      />
      <Caption
        frame={frame}
        before={before}
        wentBack={wentBack}
        spokenOnly={pictureOnly}
        inside={
          changed && {
            name: changed.name,
            onOpen: () => state.actions.look({ view: 'container', containerId: changed.id }),
          }
        }
      />
      {children}
      {!pictureOnly && <DescribeBench machine={machine} focus={focus} />}
    </section>
  )
}
