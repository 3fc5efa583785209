/** Pasting: several commands become a list that waits to be run, a single one stays in the line. */
import { terminalText } from '../../../content/text/terminal'
import { useLayerlab } from '../../../store/use-layerlab'
import type { LoadingShell } from '../use-shell'
import { longestText } from '../use-submit'
import type { Line } from './use-line'

type Surroundings = {
  readonly loading: LoadingShell
  readonly inForeground: boolean
  readonly onSay: (words: string) => void
}

/** Returns what takes over a pasted text; it says false when the field may do that by itself. */
export function usePaste(line: Line, { loading, inForeground, onSay }: Surroundings): (text: string) => boolean {
  const offerLines = useLayerlab((state) => state.offerLines)

  const takeApart = async (pasted: string) => {
    const shell = await loading.load()
    const lines = inForeground ? pasted.trimEnd().split(/\r?\n/) : (shell?.splitLines(pasted) ?? [pasted])
    const [first = '', ...others] = lines
    line.edit(others.length === 0 ? first : '')
    if (others.length > 0) offerLines(lines)
  }

  return (text) => {
    const { before, after } = line.around()
    const whole = before + text + after
    if (whole.length > longestText) {
      onSay(terminalText.tooLong(whole.length))
      return true
    }
    if (!/\n|^\s*\$ /.test(text.trim())) return false
    void takeApart(whole)
    return true
  }
}
