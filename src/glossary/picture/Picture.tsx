/** A term's picture: the way to it, and while it is on the bench its commands, what they printed, and the means to go through them. */
import { useState } from 'react'
import type { GlossaryTerm } from '../../content/glossary/schema'
import type { Scene } from '../../content/scene'
import { glossaryText } from '../../content/text/glossary'
import { transcriptText } from '../../content/text/transcript'
import { pictureScene } from '../../store/picture-scene'
import { scenePhase } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { usePlayedSteps } from '../../store/use-played-steps'
import { FileFigures } from '../../ui/files/FileFigures'
import { Icon } from '../../ui/Icon'
import { TranscriptSteps } from '../../ui/transcript/TranscriptSteps'
import { PictureControls } from './PictureControls'

const text = glossaryText.panel

export function Picture({ term }: { readonly term: GlossaryTerm }) {
  const scene = pictureScene(term)
  /** From the learner's first act here on, the controls take the focus from the button that brought them. */
  const [engaged, setEngaged] = useState(false)
  const isOn = useLayerlab((state) => state.scene !== undefined && state.scene.id === scene?.id)
  if (!scene) return null
  return (
    <section className="picture" aria-label={text.pictureOf(term.term)}>
      {isOn ? (
        <Playing scene={scene} takeFocus={engaged} />
      ) : (
        <Invitation scene={scene} onShow={() => setEngaged(true)} />
      )}
    </section>
  )
}

function Invitation({ scene, onShow }: { readonly scene: Scene; readonly onShow: () => void }) {
  const openScene = useLayerlab((state) => state.openScene)
  const play = useLayerlab((state) => state.play)
  const show = () => {
    onShow()
    openScene(scene)
    void play()
  }
  return (
    <p className="picture-invitation">
      <button type="button" className="button" onClick={show}>
        <Icon name="play" />
        {glossaryText.popover.seeOnBench}
      </button>
      <span>{text.commands(scene.steps.length)}</span>
    </p>
  )
}

function Playing({ scene, takeFocus }: { readonly scene: Scene; readonly takeFocus: boolean }) {
  const finished = useLayerlab((state) => scenePhase(state) === 'finished')
  const played = usePlayedSteps()
  return (
    <>
      <FileFigures files={scene.files ?? {}} />
      <TranscriptSteps {...played} words={transcriptText} label={transcriptText.label} />
      <p className="picture-conclusion" role="status">
        {finished && scene.conclusion}
      </p>
      <PictureControls steps={scene.steps.length} takeFocus={takeFocus} />
    </>
  )
}
