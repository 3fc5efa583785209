/** The parts of a picture as nested lists. Loaded when somebody asks for it. */
import { useMemo } from 'react'
import type { Machine } from '../../engine/machine'
import type { BenchFocus } from '../layout/bench-focus'
import { layoutBench } from '../layout/layout-bench'
import { type DescribedPart, describeLayout } from './describe-layout'

type Props = { readonly machine: Machine; readonly focus: BenchFocus }

/** Everything at its plainest: a description does not depend on the size of a window. */
const anyRoom = { width: 960, height: 600 }

export default function BenchDescription({ machine, focus }: Props) {
  const parts = useMemo(() => describeLayout(machine, layoutBench(machine, focus, { room: anyRoom })), [machine, focus])
  return <Parts parts={parts} />
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
