/** After the last step: what happened, beside what the learner said. */
import { useEffect } from 'react'
import type { ChapterScene } from '../../content/scenes/schema'
import { tourText } from '../../content/text/tour'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import { WithCode } from '../../ui/WithCode'
import { Belief } from './Belief'
import './explain.css'

type Props = { readonly scene: ChapterScene; readonly takeFocus: boolean }

export function Explain({ scene, takeFocus }: Props) {
  const answer = useLayerlab((state) => state.answer)
  const sure = useLayerlab((state) => state.tour.answers[scene.id]?.sure)
  const title = useFocusOnArrival<HTMLHeadingElement>(takeFocus, { preventScroll: true })
  const chosen = answer === undefined ? undefined : scene.question.options[answer]
  const result = chosen === undefined ? 'skipped' : chosen.correct ? 'right' : 'wrong'

  // It comes up below what is in sight: the outcome is what the scene was for.
  useEffect(() => {
    title.current?.scrollIntoView?.({ block: 'start' })
  }, [title])

  return (
    <section className="explain" data-result={result} aria-labelledby={`${scene.id}-result`}>
      <h3 id={`${scene.id}-result`} ref={title} tabIndex={-1}>
        {result !== 'skipped' && <Icon name={result === 'right' ? 'check' : 'cross'} />}
        {tourText.results[result]}
      </h3>
      <div className="explain-beside">
        <div>
          <h4>{chosen ? tourText.youSaid : tourText.theAnswer}</h4>
          {chosen && <Said option={chosen} />}
          {!chosen?.correct && <RightOption scene={scene} afterWrong={chosen !== undefined} />}
        </div>
        <div>
          <h4>{tourText.whatHappened}</h4>
          <p>
            <WithCode text={scene.conclusion} />
          </p>
        </div>
      </div>
      {chosen?.belief && <Belief id={chosen.belief} certain={sure === 'certain'} />}
    </section>
  )
}

function Said({ option }: { readonly option: ChapterScene['question']['options'][number] }) {
  return (
    <>
      <p className="explain-option">
        <WithCode text={option.text} />
      </p>
      <p>
        <WithCode text={option.feedback} />
      </p>
    </>
  )
}

function RightOption({ scene, afterWrong }: { readonly scene: ChapterScene; readonly afterWrong: boolean }) {
  const right = scene.question.options.find(({ correct }) => correct)
  if (!right) return null
  return (
    <p className="explain-right">
      {afterWrong && <span className="scene-label">{tourText.rightOption}</span>} <WithCode text={right.text} />
    </p>
  )
}
