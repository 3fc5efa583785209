/** The scene on the bench as a transcript: its steps as far as they are shown, and the one under way. */
import { type Frame, wasRefused } from '../cli/frame'
import { useLayerlab } from './use-layerlab'

type PlayedStep = Pick<Frame, 'line' | 'transcript'> & {
  readonly refused: boolean
  /** What to notice. */
  readonly remark: string | undefined
}

type PlayedSteps = {
  readonly steps: readonly PlayedStep[]
  /** The command that is under way; undefined between commands. */
  readonly pending: string | undefined
}

/** @param skipped how many steps at the beginning are left out */
export function usePlayedSteps(skipped = 0): PlayedSteps {
  const frames = useLayerlab((state) => state.frames)
  const cursor = useLayerlab((state) => state.cursor)
  const busy = useLayerlab((state) => state.busy)
  const script = useLayerlab((state) => state.scene?.steps)
  const steps = frames.slice(0, cursor).map((frame, place) => ({
    line: frame.line,
    transcript: frame.transcript,
    refused: wasRefused(frame),
    remark: script?.[place]?.words,
  }))
  return { steps: steps.slice(skipped), pending: busy && cursor >= skipped ? script?.[cursor]?.command : undefined }
}
