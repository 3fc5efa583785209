/** After an answer was judged: what is said of it, why not the others, and where to see it happen. */
import { claimSummaries } from '../../content/claims/summaries'
import type { MisconceptionId } from '../../content/misconceptions/ids'
import type { QuestionType, QuizQuestion } from '../../content/quiz/question'
import { questionText as text } from '../../content/text/quiz-question'
import type { QuizAnswer } from '../../store/quiz-slice'
import { Icon } from '../../ui/Icon'
import type { Prepared } from '../prepare/prepare-question'
import { scoreAnswer } from '../scoring/score'
import { Beliefs } from './Beliefs'
import { Feedback } from './Feedback'
import { PlayedScene } from './PlayedScene'
import { useShowOnBench } from './use-show-on-bench'

type Props = {
  readonly question: QuizQuestion
  /** The answer that was judged; undefined before. */
  readonly given: QuizAnswer | undefined
  readonly prepared: Prepared | undefined
  /** True where the answer is judged while this is on show. */
  readonly arriving: boolean
  readonly explained: boolean
  readonly onExplain: () => void
  readonly onShowClaim: (claim: string) => void
}

const wayToExplain: Readonly<Record<QuestionType, keyof typeof text.explain>> = {
  choice: 'others',
  'faulty-line': 'others',
  'true-false': 'others',
  several: 'each',
  order: 'each',
  match: 'each',
  bench: 'each',
  output: 'mistakes',
  command: 'mistakes',
}

export function Aftermath({ question, given, prepared, arriving, ...shown }: Props) {
  const outcome = given && prepared && scoreAnswer(question, given.answer, prepared.key)
  return (
    <>
      <Feedback outcome={outcome} bringIntoSight={arriving} />
      {outcome && (
        <WaysOn question={question} beliefs={outcome.beliefs} certain={given.sure === 'certain'} {...shown} />
      )}
    </>
  )
}

type WaysProps = Pick<Props, 'question' | 'explained' | 'onExplain' | 'onShowClaim'> & {
  readonly beliefs: readonly MisconceptionId[]
  readonly certain: boolean
}

function WaysOn({ question, beliefs, certain, explained, onExplain, onShowClaim }: WaysProps) {
  const { showQuestion, showProof, isShown, known } = useShowOnBench(question)
  return (
    <>
      <Beliefs beliefs={beliefs} certain={certain} onWatchProof={showProof} />
      <div className="question-ways">
        <button type="button" className="quiet-button" aria-expanded={explained} onClick={onExplain}>
          {text.explain[wayToExplain[question.type]]}
        </button>
        <button type="button" className="quiet-button" onClick={showQuestion}>
          <Icon name="play" />
          {question.situation ? text.showMe : text.watchProof}
        </button>
        <ClaimLink claim={question.claim} onShowClaim={onShowClaim} />
      </div>
      {isShown && <PlayedScene known={known} />}
    </>
  )
}

type LinkProps = { readonly claim: string; readonly onShowClaim: (claim: string) => void }

function ClaimLink({ claim, onShowClaim }: LinkProps) {
  const aspect = claimSummaries.find(({ id }) => id === claim)?.aspect
  if (aspect === undefined) return null
  return (
    <button type="button" className="quiet-button" onClick={() => onShowClaim(claim)}>
      {text.seeRow(aspect)}
    </button>
  )
}
