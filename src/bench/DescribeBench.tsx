/** The picture as a text: the same parts, from the same layout, as lists. */
import { useState } from 'react'
import { benchText } from '../content/text/bench'
import type { Machine } from '../engine/machine'
import type { BenchFocus } from './layout/bench-focus'
import { layoutBench } from './layout/layout-bench'
import { type DescribedPart, describeLayout } from './words/describe-layout'

type Props = { readonly machine: Machine; readonly focus: BenchFocus }

/** Everything at its plainest: a description does not depend on the size of a window. */
const anyRoom = { width: 960, height: 600 }

export function DescribeBench({ machine, focus }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className="bench-describe" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{benchText.describe.open}</summary>
      {open && <Parts parts={describeLayout(machine, layoutBench(machine, focus, { room: anyRoom }))} />}
    </details>
  )
}

function Parts({ parts }: { readonly parts: readonly DescribedPart[] }) {
  return (
    <ul>
      {parts.map(({ id, words, parts: inner }) => (
        <li key={id}>
          {words}
          {inner.length > 0 && <Parts parts={inner} />}
        </li>
      ))}
    </ul>
  )
}
