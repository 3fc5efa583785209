/** Going from the lab to the bench above it, and back to the same place. */
import { useReducedMotionConfig } from 'framer-motion'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLayerlab } from '../../../store/use-layerlab'

/** The bench is in sight while it stands at this height of the window, counted from above. */
const eyeLine = '-35% 0px -65% 0px'

type BenchVisit = {
  /** What holds the bench, while that is in sight. */
  readonly benchInSight: Element | undefined
  goToBench(): void
  /** Scrolls to where the learner was in the lab; the focus goes to the prompt, in another tool to what had it last. */
  goBack(): void
}

function useBenchInSight(bench: RefObject<Element | null>): Element | undefined {
  const [inSight, setInSight] = useState<Element>()
  useEffect(() => {
    if (bench.current === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        const latest = entries.at(-1)
        setInSight(latest?.isIntersecting ? latest.target : undefined)
      },
      { rootMargin: eyeLine },
    )
    observer.observe(bench.current)
    return () => observer.disconnect()
  }, [bench])
  return inSight
}

/** Follows which element of the lab had the focus last. */
function useLastFocused(notebook: RefObject<HTMLElement | null>): RefObject<HTMLElement | null> {
  const last = useRef<HTMLElement>(null)
  useEffect(() => {
    const panel = panelOf(notebook)
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target
    }
    panel?.addEventListener('focusin', note)
    return () => panel?.removeEventListener('focusin', note)
  }, [notebook])
  return last
}

function panelOf(notebook: RefObject<HTMLElement | null>) {
  return notebook.current?.querySelector<HTMLElement>(':scope > [role="tabpanel"]') ?? null
}

export function useBenchVisit(
  bench: RefObject<HTMLElement | null>,
  notebook: RefObject<HTMLElement | null>,
): BenchVisit {
  const behavior = useReducedMotionConfig() === true ? 'instant' : 'smooth'
  const inTerminal = useLayerlab((state) => state.labTool === 'terminal')
  const benchInSight = useBenchInSight(bench)
  const lastFocused = useLastFocused(notebook)
  /** Where the notebook's upper edge was in the window when it was left by the button. */
  const left = useRef<number>(undefined)

  // Whoever leaves the bench by another way goes back by the button from somewhere else.
  useEffect(() => {
    if (benchInSight === undefined) left.current = undefined
  }, [benchInSight])

  const goToBench = () => {
    left.current = notebook.current?.getBoundingClientRect().top
    bench.current?.scrollIntoView({ behavior, block: 'start' })
  }

  const goBack = () => {
    const top = (notebook.current?.getBoundingClientRect().top ?? 0) - (left.current ?? 0)
    const prompt = inTerminal ? panelOf(notebook)?.querySelector('textarea') : undefined
    const known = lastFocused.current?.isConnected ? lastFocused.current : undefined
    // At once: the first key that is pressed would end a scroll that takes its time.
    window.scrollBy({ top, behavior: 'instant' })
    ;(prompt ?? known ?? notebook.current)?.focus({ preventScroll: true })
  }

  return { benchInSight, goToBench, goBack }
}
