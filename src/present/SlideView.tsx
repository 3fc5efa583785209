/** One slide: one thing at a time. */
import type { ReactNode } from 'react'
import type { Verdict } from '../content/claims/vocabulary'
import { claimText } from '../content/text/claims'
import { presentText } from '../content/text/present'
import { currentFrame } from '../store/timeline-slice'
import { useLayerlab } from '../store/use-layerlab'
import { hasColumns } from '../ui/columns'
import { VerdictMark } from '../ui/VerdictMark'
import type { PresentedClaim, Slide } from './deck'

type Picture = { readonly bench: ReactNode; readonly timeline: ReactNode }

type Props = Picture & { readonly claim: PresentedClaim; readonly slide: Slide }

export function SlideView({ claim, slide, ...picture }: Props) {
  switch (slide.kind) {
    case 'claim':
      return <TwoSides image={claim.said.image} container={claim.said.container} />
    case 'question':
      return <QuestionSlide claim={claim} />
    case 'command':
      return <CommandSlide claim={claim} step={slide.step} {...picture} />
    case 'verdict':
      return (
        <TwoSides
          image={claim.said.image}
          container={claim.said.container}
          imageVerdict={
            <Judgement
              verdict={claim.verdict.image}
              said={claim.said.image}
              label={presentText.betterImage}
              better={claim.better.image}
            />
          }
          containerVerdict={
            <Judgement
              verdict={claim.verdict.container}
              said={claim.said.container}
              label={presentText.betterContainer}
              better={claim.better.container}
            />
          }
        />
      )
  }
}

type SidesProps = {
  readonly image: string
  readonly container: string
  readonly imageVerdict?: ReactNode
  readonly containerVerdict?: ReactNode
}

function TwoSides({ image, container, imageVerdict, containerVerdict }: SidesProps) {
  return (
    <div className="slide-sides">
      <section>
        <h2>{presentText.saidOfImage}</h2>
        <blockquote>{image}</blockquote>
        {imageVerdict}
      </section>
      <section>
        <h2>{presentText.saidOfContainer}</h2>
        <blockquote>{container}</blockquote>
        {containerVerdict}
      </section>
    </div>
  )
}

type JudgementProps = {
  readonly verdict: Verdict
  readonly said: string
  readonly label: string
  readonly better: string
}

/** A sentence that cannot be said better is not repeated. */
function Judgement({ verdict, said, label, better }: JudgementProps) {
  return (
    <div className="slide-verdict">
      <p className="slide-mark">
        <VerdictMark verdict={verdict} label={claimText.verdicts[verdict]} />
      </p>
      {better !== said && (
        <p className="slide-better">
          <span className="visually-hidden">{label}: </span>
          {better}
        </p>
      )}
    </div>
  )
}

function QuestionSlide({ claim }: { readonly claim: PresentedClaim }) {
  return (
    <div className="slide-question">
      <p className="slide-label">{presentText.beforeYouLook}</p>
      <p className="slide-stem">{claim.scene.question?.stem}</p>
      <ol>
        {claim.scene.question?.options.map((option) => (
          <li key={option.text}>{option.text}</li>
        ))}
      </ol>
    </div>
  )
}

type CommandProps = Picture & { readonly claim: PresentedClaim; readonly step: number }

/** What scrolls needs the focus for the arrow keys to scroll it. */
const scrollsByKeyboard = { tabIndex: 0 }

function CommandSlide({ claim, step, bench, timeline }: CommandProps) {
  const command = claim.scene.steps[step - 1]
  const frame = useLayerlab(currentFrame)
  const shown = useLayerlab((state) => state.cursor === step)
  const output = shown && frame ? frame.transcript.output.map((chunk) => chunk.text).join('') : undefined
  const exitCode = shown && frame ? frame.transcript.exitCode : 0
  return (
    <div className="slide-command">
      <div className="slide-bench">{bench}</div>
      <section className="slide-terminal" aria-label={presentText.terminal}>
        <p className="slide-label">{presentText.step(step, claim.scene.steps.length)}</p>
        <pre className="slide-line">
          <code>{command?.command}</code>
        </pre>
        <pre
          className="slide-output"
          data-refused={exitCode !== 0}
          data-columns={hasColumns(output ?? '') ? '' : undefined}
          {...scrollsByKeyboard}
        >
          <samp>{output === undefined ? presentText.running : output.trimEnd() || presentText.noOutput}</samp>
        </pre>
        {exitCode !== 0 && <p className="slide-label">{presentText.exitCode(exitCode)}</p>}
        {command?.words && <p className="slide-words">{command.words}</p>}
      </section>
      <div className="slide-timeline" aria-live="off">
        {timeline}
      </div>
    </div>
  )
}
