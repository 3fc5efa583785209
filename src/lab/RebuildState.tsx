/** How far the commands of a lab that was left, linked or saved have been run again, and what to do when they have not. */
import { labText as text } from '../content/text/lab'
import { emptyOrigin } from '../store/timeline-slice'
import { useLayerlab } from '../store/use-layerlab'

export function RebuildState() {
  const rebuilding = useLayerlab((state) => state.rebuilding)
  const stop = useLayerlab((state) => state.stopRebuild)
  const isLong = rebuilding !== undefined && rebuilding.total > 0
  return (
    <>
      {isLong && (
        <div className="lab-rebuild">
          <label>
            {text.rebuilding(rebuilding.done, rebuilding.total)}
            <progress value={rebuilding.done} max={rebuilding.total} />
          </label>
          <button type="button" className="quiet-button" onClick={stop}>
            {text.stop}
          </button>
        </div>
      )}
      <p className="visually-hidden" role="status">
        {isLong ? text.starting : ''}
      </p>
      <Unopened />
    </>
  )
}

function Unopened() {
  const unopened = useLayerlab((state) => state.unopened)
  const retry = useLayerlab((state) => state.retryLab)
  return (
    <div role="status">
      {unopened && (
        <div className="lab-unopened">
          <p>{text.unopened[unopened]}</p>
          <button type="button" className="button" onClick={() => void retry()}>
            {text.tryAgain}
          </button>
          <OtherWays />
        </div>
      )}
    </div>
  )
}

function OtherWays() {
  const onLab = useLayerlab((state) => state.onLab)
  const dismiss = useLayerlab((state) => state.dismissUnopened)
  const enterLab = useLayerlab((state) => state.enterLab)
  const startLab = useLayerlab((state) => state.startLab)
  if (onLab) {
    return (
      <button type="button" className="quiet-button" onClick={dismiss}>
        {text.dismiss}
      </button>
    )
  }
  const goToOwn = () => {
    dismiss()
    void enterLab()
  }
  return (
    <>
      <button type="button" className="quiet-button" onClick={goToOwn}>
        {text.ownLab}
      </button>
      <button type="button" className="quiet-button" onClick={() => void startLab(emptyOrigin)}>
        {text.emptyLab}
      </button>
    </>
  )
}
