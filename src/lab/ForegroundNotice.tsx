/** Why a tool cannot run its command at the moment: it would be typed into the program that has the terminal. */
import { labText } from '../content/text/lab'
import { useLayerlab } from '../store/use-layerlab'
import { useForeground } from './use-foreground'

export function ForegroundNotice() {
  const foreground = useForeground()
  const leadToTool = useLayerlab((state) => state.leadToTool)
  if (foreground === undefined) return null
  return (
    <p className="lab-foreground">
      <span>
        {labText.terminalTaken} <code>{foreground.line}</code>. {labText.leaveProgram}
      </span>
      <button type="button" className="quiet-button" onClick={() => leadToTool('terminal')}>
        {labText.goToTerminal}
      </button>
    </p>
  )
}
