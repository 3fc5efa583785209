/** What has happened up to the moment on show, as a log that is read out as it grows. */

import type { Frame } from '../../../cli/frame'
import { shownInput } from '../../../cli/shown-input'
import { promptOf } from '../../../cli/terminal-prompt'
import { terminalText } from '../../../content/text/terminal'
import { transcriptText } from '../../../content/text/transcript'
import { currentMachine } from '../../../store/timeline-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { Prompt } from '../../../ui/transcript/Prompt'
import { TerminalEntry } from './TerminalEntry'

type Props = {
  readonly onShowClaim: (claim: string) => void
  readonly onSay: (words: string) => void
  /** The line that runs at the moment. */
  readonly pending: string | undefined
}

export function TerminalLog({ onShowClaim, onSay, pending }: Props) {
  const frames = useLayerlab((state) => state.frames)
  const cursor = useLayerlab((state) => state.cursor)
  const start = useLayerlab((state) => state.start)
  const cleared = useLayerlab((state) => state.clearedFrames)
  const prompt = useLayerlab((state) => promptOf(currentMachine(state)))
  // Cleared entries come back for those who go back among them.
  const from = cleared <= cursor ? cleared : 0
  const shown = frames.slice(from, cursor).map((frame, index) => ({ frame, place: from + index }))
  const machineBefore = (place: number) => frames[place - 1]?.machine ?? start

  return (
    <div className="transcript terminal-log">
      {from > 0 && <ClearedNotice hidden={from} />}
      <div role="log" aria-label={transcriptText.label}>
        <ol>
          {shown.map(({ frame, place }) => (
            <TerminalEntry
              key={keyOf(frame, place)}
              frame={frame}
              prompt={promptOf(machineBefore(place))}
              onShowClaim={onShowClaim}
              onSay={onSay}
            />
          ))}
        </ol>
      </div>
      {pending !== undefined && (
        <p className="terminal-pending">
          <Prompt text={prompt} />
          <code>{shownInput(pending)}</code>
          <span className="terminal-pending-word">{terminalText.running}</span>
        </p>
      )}
    </div>
  )
}

/** Another line at the same place is another entry. */
const keyOf = (frame: Frame, place: number) => `${place} ${frame.line}`

function ClearedNotice({ hidden }: { readonly hidden: number }) {
  const showAll = useLayerlab((state) => state.showCleared)
  return (
    <p className="terminal-note">
      {terminalText.cleared(hidden)}
      <button type="button" className="quiet-button" onClick={showAll}>
        {terminalText.showCleared}
      </button>
    </p>
  )
}
