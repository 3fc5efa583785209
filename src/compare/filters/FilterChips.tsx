/** Topics and verdicts to switch on and off, each with the number of rows it would show. */
import { topics, verdicts } from '../../content/claims/vocabulary'
import { claimText } from '../../content/text/claims'
import { compareText } from '../../content/text/compare'
import { useLayerlab } from '../../store/use-layerlab'
import { VerdictMark } from '../../ui/VerdictMark'
import { countTopic, countVerdict } from '../table/filter'
import type { ClaimRow } from '../table/rows'
import { Chip } from './Chip'

/** The list without the value when it is there, else with it. */
const toggled = (list: readonly string[], value: string): readonly string[] =>
  list.includes(value) ? list.filter((entry) => entry !== value) : [...list, value]

export function FilterChips({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const table = useLayerlab((state) => state.table)
  const setTable = useLayerlab((state) => state.setTable)

  return (
    <div className="filter-chips">
      <fieldset>
        <legend>{compareText.byTopic}</legend>
        {topics.map((topic) => (
          <Chip
            key={topic}
            pressed={table.topics.includes(topic)}
            count={countTopic(rows, table, topic)}
            onToggle={() => setTable({ topics: toggled(table.topics, topic) })}
          >
            {claimText.topics[topic]}
          </Chip>
        ))}
      </fieldset>
      <fieldset>
        <legend>{compareText.byVerdict}</legend>
        {verdicts.map((verdict) => (
          <Chip
            key={verdict}
            pressed={table.verdicts.includes(verdict)}
            count={countVerdict(rows, table, verdict)}
            onToggle={() => setTable({ verdicts: toggled(table.verdicts, verdict) })}
          >
            <VerdictMark verdict={verdict} label={claimText.verdicts[verdict]} />
          </Chip>
        ))}
      </fieldset>
    </div>
  )
}
