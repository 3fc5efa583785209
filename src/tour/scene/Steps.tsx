/** The commands so far, each with what it printed and what to notice; the newest one stands out. */
import { tourText } from '../../content/text/tour'
import { transcriptText } from '../../content/text/transcript'
import { usePlayedSteps } from '../../store/use-played-steps'
import { Terms } from '../../ui/terms/Terms'
import { TranscriptSteps } from '../../ui/transcript/TranscriptSteps'
import './steps.css'

/** @param count how many commands the scene has */
export function Steps({ count }: { readonly count: number }) {
  const { steps, pending } = usePlayedSteps()
  if (steps.length === 0 && pending === undefined) return <p className="scene-ready">{tourText.ready(count)}</p>
  const withTerms = steps.map(({ remark = '', ...step }) => ({ ...step, remark: <Terms text={remark} /> }))
  return (
    <TranscriptSteps
      steps={withTerms}
      pending={pending}
      words={transcriptText}
      label={transcriptText.label}
      aloud={false}
    />
  )
}
