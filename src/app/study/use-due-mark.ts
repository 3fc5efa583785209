/** How much is due today, as a mark on the progress tab. It is worked out after the page has been shown. */
import { useEffect, useState } from 'react'
import { appText } from '../../content/text/app'
import { useLayerlab } from '../../store/use-layerlab'
import { pageShown } from '../../ui/page-shown'
import type { TabMark } from '../../ui/Tabs'

/** The marks of the notebook's tabs; a failure to load leaves the mark out. */
export function useDueMark(): Readonly<Record<'progress', TabMark | undefined>> {
  const attempts = useLayerlab((state) => state.progress.attempts)
  const now = useLayerlab((state) => state.now)
  const [due, setDue] = useState(0)
  useEffect(() => {
    let current = true
    const count = async () => {
      await pageShown()
      const { countDue } = await import('../../progress/count-due')
      if (current) setDue(countDue(attempts, now()))
    }
    if (attempts.length > 0) count().catch(() => undefined)
    return () => {
      current = false
    }
  }, [attempts, now])
  return { progress: attempts.length > 0 && due > 0 ? { short: String(due), words: appText.dueToday } : undefined }
}
