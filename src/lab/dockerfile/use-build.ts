/** Builds: every changed file as a command line, then `docker build`, all on the timeline. */
import { useState } from 'react'
import type { Drafts } from '../../store/dockerfile-slice'
import { useLayerlab } from '../../store/use-layerlab'

export function useBuild(): {
  readonly building: boolean
  /** @param written the drafts that the lines before the last one write */
  readonly build: (lines: readonly string[], written: Drafts) => Promise<void>
} {
  const run = useLayerlab((state) => state.run)
  const dropDrafts = useLayerlab((state) => state.dropDrafts)
  const [building, setBuilding] = useState(false)

  const build = async (lines: readonly string[], written: Drafts) => {
    setBuilding(true)
    try {
      for (const line of lines) {
        const { transcript } = await run(line)
        if (transcript.exitCode !== 0) break
      }
    } finally {
      dropDrafts(written)
      setBuilding(false)
    }
  }
  return { building, build }
}
