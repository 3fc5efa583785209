/** The tour's bar above the lab, told how far the goal under way is. */
import type { Goal } from '../content/goals/schema'
import { useGoalState, useGoalUnderWay } from '../lab/goals/use-goal'
import { TourBar } from '../tour/bar/TourBar'

type Props = { readonly onTour: () => void }

export default function LabTourBar({ onTour }: Props) {
  const goal = useGoalUnderWay()
  return goal ? (
    <BarWithGoal goal={goal} onTour={onTour} />
  ) : (
    <TourBar goal={undefined} reached={false} onTour={onTour} />
  )
}

function BarWithGoal({ goal, onTour }: Props & { readonly goal: Goal }) {
  const { reached } = useGoalState(goal)
  return <TourBar goal={goal.id} reached={reached} onTour={onTour} />
}
