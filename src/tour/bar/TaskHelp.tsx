/** The help with a task: lines to go by, hints one at a time, or nothing. */
import { useId, useState } from 'react'
import { goals } from '../../content/goals'
import type { Goal } from '../../content/goals/schema'
import type { Chapter } from '../../content/scenes/schema'
import { tourText } from '../../content/text/tour'
import { progressOfGoal } from '../../store/goals-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { Terms } from '../../ui/terms/Terms'
import { helpLines } from './help-lines'

const text = tourText.bar

export function TaskHelp({ task }: Pick<Chapter, 'task'>) {
  const goal = goals.find(({ id }) => id === task.goal)
  if (!goal || task.help === 'none') return null
  return task.help === 'hints' ? <Hints goal={goal} /> : <Lines goal={goal} help={task.help} />
}

function Hints({ goal }: { readonly goal: Goal }) {
  const { hints } = useLayerlab((state) => progressOfGoal(state, goal.id))
  const showGoalHint = useLayerlab((state) => state.showGoalHint)
  const allShown = hints >= goal.hints.length
  return (
    <div className="task-help">
      <ol className="task-hints" aria-live="polite">
        {goal.hints.slice(0, hints).map((hint) => (
          <li key={hint}>
            <Terms text={hint} />
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="quiet-button"
        aria-disabled={allShown}
        onClick={() => !allShown && showGoalHint(goal.id)}
      >
        {text.hint(Math.min(hints, goal.hints.length), goal.hints.length)}
      </button>
    </div>
  )
}

type LinesProps = { readonly goal: Goal; readonly help: 'worked' | 'gaps' }

function Lines({ goal, help }: LinesProps) {
  const [open, setOpen] = useState(true)
  const listId = useId()
  const lines = helpLines(help, goal)
  return (
    <div className="task-help">
      <button
        type="button"
        className="quiet-button"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        {text[help]}
        <Icon name={open ? 'up' : 'down'} />
      </button>
      {open && (
        <div id={listId}>
          {lines.length > 0 && <p className="task-note">{help === 'worked' ? text.workedNote : text.gapsNote}</p>}
          <ol className="task-lines">
            {lines.map((line) => (
              <HelpLine key={line} line={line} />
            ))}
            {help === 'worked' && <li className="task-own-line">{text.ownLine}</li>}
          </ol>
        </div>
      )}
    </div>
  )
}

function HelpLine({ line }: { readonly line: string }) {
  const setDraft = useLayerlab((state) => state.setDraft)
  const leadToTool = useLayerlab((state) => state.leadToTool)
  const put = () => {
    setDraft(line)
    leadToTool('terminal')
  }
  return (
    <li>
      <pre tabIndex={line.includes('\n') ? 0 : undefined}>{line}</pre>
      <button type="button" className="quiet-button" title={text.put} aria-label={`${text.put}: ${line}`} onClick={put}>
        <Icon name="next" />
      </button>
    </li>
  )
}
