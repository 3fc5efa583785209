/** The picture as a text, for whoever opens it: the same parts, from the same layout, as lists. */
import { lazy, Suspense, useState } from 'react'
import { benchText } from '../../content/text/bench'
import type { Machine } from '../../engine/machine'
import type { BenchFocus } from '../layout/bench-focus'

const BenchDescription = lazy(() => import('./BenchDescription'))

type Props = { readonly machine: Machine; readonly focus: BenchFocus }

export function DescribeBench({ machine, focus }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className="bench-describe" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{benchText.describe.open}</summary>
      {open && (
        <Suspense fallback={null}>
          <BenchDescription machine={machine} focus={focus} />
        </Suspense>
      )}
    </details>
  )
}
