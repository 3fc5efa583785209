/** The program that has the lab's terminal, for tools that type command lines of their own. */
import { type ForegroundProgram, foregroundOf } from '../cli/terminal-prompt'
import { currentMachine } from '../store/timeline-slice'
import { useLayerlab } from '../store/use-layerlab'

/** Undefined at the host's prompt: only there does a tool's command line mean what it says. */
export function useForeground(): ForegroundProgram | undefined {
  return foregroundOf(useLayerlab(currentMachine))
}
