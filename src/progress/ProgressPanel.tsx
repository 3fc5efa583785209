/** One page on what the learner knows, what is due, and what becomes of the data. It prints as a summary. */
import { useContext, useMemo, useState } from 'react'
import { progressText as text } from '../content/text/progress'
import { learningOf } from '../store/learning/learning'
import { LayerlabContext, useLayerlab } from '../store/use-layerlab'
import { Beliefs } from './beliefs/Beliefs'
import { Calibration } from './calibration/Calibration'
import { ClaimList } from './claims/ClaimList'
import { ClassTest } from './forms/ClassTest'
import { Journey } from './journey/Journey'
import { overviewOf } from './overview'
import { OwnData } from './own-data/OwnData'
import { type ProgressActions, ProgressActionsContext } from './progress-actions'
import { Standing } from './standing/Standing'
import './progress.css'
import './print.css'

export function ProgressPanel({ actions }: { readonly actions: ProgressActions }) {
  const store = useContext(LayerlabContext)
  const progress = useLayerlab((state) => state.progress)
  const goals = useLayerlab((state) => state.goalsProgress)
  const tour = useLayerlab((state) => state.tour)
  const now = useLayerlab((state) => state.now)
  /** What is due does not change under the learner's eyes. */
  const [time] = useState(now)
  const overview = useMemo(() => overviewOf({ progress, goals, tour }, time), [progress, goals, tour, time])
  if (!store) return null

  return (
    <ProgressActionsContext value={actions}>
      <article className="progress">
        <p className="progress-printed">{text.printed(time)}</p>
        <h2>{text.title}</h2>
        <Standing overview={overview} />
        <ClaimList claims={overview.claims} />
        <Beliefs beliefs={overview.beliefs} />
        <Calibration {...overview.calibration} />
        <Journey chapters={overview.chapters} reached={overview.goalsReached} />
        <ClassTest />
        <OwnData learning={() => learningOf(store.getState())} store={store} />
      </article>
    </ProgressActionsContext>
  )
}
