/** In place of what is being loaded or played, or could not be. */
import { quizText } from '../content/text/quiz'

type Props = {
  /** What is said when it did not work; undefined while it may. */
  readonly problem: string | undefined
  readonly onTryAgain: () => void
}

export function NotReady({ problem, onTryAgain }: Props) {
  return (
    <p role="status">
      {problem ?? quizText.loading}{' '}
      {problem !== undefined && (
        <button type="button" className="quiet-button" onClick={onTryAgain}>
          {quizText.tryAgain}
        </button>
      )}
    </p>
  )
}
