/** Says that the moment on show is not the newest. */
import { terminalText } from '../../../content/text/terminal'
import { useLayerlab } from '../../../store/use-layerlab'

export function PastNotice() {
  const back = useLayerlab((state) => state.frames.length - state.cursor)
  const newest = useLayerlab((state) => state.frames.length)
  const seek = useLayerlab((state) => state.seek)
  if (back === 0) return null
  return (
    <p className="terminal-note" role="note">
      {terminalText.inPast(back)}
      <button type="button" className="quiet-button" onClick={() => seek(newest)}>
        {terminalText.toNewest}
      </button>
    </p>
  )
}
