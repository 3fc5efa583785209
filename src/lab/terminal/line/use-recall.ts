/** Up and Down: the lines that were typed before. */
import { useState } from 'react'
import { useLayerlab } from '../../../store/use-layerlab'
import { type Recall, recalled } from './history'
import type { Line } from './use-line'

export type Recalling = {
  /** One step back (1) or forward (−1). False when the key moves the cursor between the lines of the field. */
  go(direction: 1 | -1): boolean
  /** What stands in the line now is where the next walk begins. */
  forget(): void
}

export function useRecall(line: Line): Recalling {
  const history = useLayerlab((state) => state.history)
  const [recall, setRecall] = useState<Recall>()

  const go = (direction: 1 | -1): boolean => {
    const { before, after } = line.around()
    if ((direction === 1 ? before : after).includes('\n')) return false
    const found = recalled(history, recall ?? { typed: line.text, steps: 0 }, direction)
    if (found !== undefined) {
      setRecall(found.recall)
      line.edit(found.line)
    }
    return true
  }

  return { go, forget: () => setRecall(undefined) }
}
