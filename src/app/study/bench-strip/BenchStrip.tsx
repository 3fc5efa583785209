/**
 * Where the bench stands above the lab, it is out of sight for whoever types. The strip at the lower edge says what the last command
 * did, leads to the bench, and from there back to where the learner was.
 */
import { type MouseEvent, type RefObject, useState } from 'react'
import { createPortal } from 'react-dom'
import FrameWords from '../../../bench/caption/FrameWords'
import { labText } from '../../../content/text/lab'
import { currentFrame, machineBefore } from '../../../store/timeline-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival'
import { useBenchVisit } from './use-bench-visit'
import { useKeyboardInset } from './use-keyboard-inset'
import { useSteadyLab } from './use-steady-lab'
import './bench-strip.css'

const text = labText.bench

type Props = {
  /** What holds the bench. */
  readonly bench: RefObject<HTMLElement | null>
  readonly notebook: RefObject<HTMLElement | null>
}

export default function BenchStrip({ bench, notebook }: Props) {
  const tool = useLayerlab((state) => state.labTool)
  const { benchInSight, goToBench, goBack } = useBenchVisit(bench, notebook)
  const [hasFocus, setHasFocus] = useState(false)
  useKeyboardInset()
  useSteadyLab(bench, benchInSight !== undefined)

  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // Not every browser gives the focus to a button that is touched: the keyboard of the prompt would stay over the bench.
    event.currentTarget.focus({ preventScroll: true })
    if (benchInSight === undefined) goToBench()
    else goBack()
  }

  // The button follows its bench or its notebook in the order of the page, and so does the focus when it is on it.
  const strip = (
    <div className="bench-strip">
      <div className="bench-strip-words">{benchInSight === undefined && <LastChange />}</div>
      <StripButton takesFocus={hasFocus} onFocusChange={setHasFocus} onPress={press}>
        {benchInSight === undefined ? text.see : text.back[tool]}
      </StripButton>
    </div>
  )
  return benchInSight === undefined ? strip : createPortal(strip, benchInSight)
}

type ButtonProps = {
  readonly takesFocus: boolean
  readonly onFocusChange: (hasFocus: boolean) => void
  readonly onPress: (event: MouseEvent<HTMLButtonElement>) => void
  readonly children: string
}

function StripButton({ takesFocus, onFocusChange, onPress, children }: ButtonProps) {
  const button = useFocusOnArrival<HTMLButtonElement>(takesFocus, { preventScroll: true })
  return (
    <button
      type="button"
      className="quiet-button"
      ref={button}
      onFocus={() => onFocusChange(true)}
      onBlur={() => onFocusChange(false)}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

/** The bench itself reads this aloud: here it is only to be seen. */
function LastChange() {
  const frame = useLayerlab(currentFrame)
  const before = useLayerlab(machineBefore)
  return frame && <FrameWords frame={frame} before={before} part="main" />
}
