/** The chapter's task for the lab: what to do, and how much help there will be. */
import { useContext } from 'react'
import { goals } from '../../content/goals'
import type { Chapter } from '../../content/scenes/schema'
import { tourText } from '../../content/text/tour'
import { Icon } from '../../ui/Icon'
import { Terms } from '../../ui/terms/Terms'
import { TourActionsContext } from '../tour-actions'
import { useTourMoves } from '../use-tour-moves'

type Props = { readonly task: Chapter['task']; readonly done: boolean }

export default function Task({ task, done }: Props) {
  const { onLab } = useContext(TourActionsContext)
  const { startTask } = useTourMoves()
  const goal = goals.find(({ id }) => id === task.goal)
  if (!goal) return null
  const start = () => {
    startTask(goal)
    onLab?.()
  }
  return (
    <section className="chapter-task" aria-labelledby="task-title">
      <h3 id="task-title">{tourText.taskTitle}</h3>
      <p className="chapter-task-words">
        <Terms text={goal.task} />
      </p>
      <p className="chapter-task-help">{done ? tourText.taskAgain : tourText.help[task.help]}</p>
      {onLab && (
        <>
          <button type="button" className={done ? 'quiet-button' : 'button'} onClick={start}>
            {done ? tourText.taskStartAgain : tourText.taskStart}
            <Icon name="branch" />
          </button>
          <p className="chapter-task-note">{tourText.taskNote}</p>
        </>
      )}
    </section>
  )
}
