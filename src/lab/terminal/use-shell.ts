/** The shell's library: loaded in the background as soon as the terminal is open, so that typing never waits for it. */
import { useCallback, useEffect, useRef, useState } from 'react'

type Shell = typeof import('./shell-library')

export type LoadingShell = {
  /** Absent until it is loaded. */
  readonly shell: Shell | undefined
  /** True while somebody waits for it. */
  readonly starting: boolean
  /** Waits for it; undefined when it cannot be loaded. The next call tries again. */
  load(): Promise<Shell | undefined>
}

export function useShell(): LoadingShell {
  const [shell, setShell] = useState<Shell>()
  const [starting, setStarting] = useState(false)
  const known = useRef<Shell>(undefined)

  const fetchShell = useCallback(async () => {
    try {
      known.current ??= await import('./shell-library')
      setShell(known.current)
    } catch {
      // Who waits for it is told; the next attempt may succeed.
    }
    return known.current
  }, [])

  useEffect(() => {
    void fetchShell()
  }, [fetchShell])

  const load = useCallback(async () => {
    if (known.current !== undefined) return known.current
    setStarting(true)
    const loaded = await fetchShell()
    setStarting(false)
    return loaded
  }, [fetchShell])

  return { shell, starting, load }
}
