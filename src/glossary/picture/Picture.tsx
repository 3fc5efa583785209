/** A term's picture: the way to it, and while it is on the bench its commands, what they printed, and the means to go through them. */
import { useEffect, useRef, useState } from 'react'
import type { GlossaryTerm } from '../../content/glossary/schema'
import type { Scene } from '../../content/scene'
import { glossaryText } from '../../content/text/glossary'
import { transcriptText } from '../../content/text/transcript'
import { pictureScene } from '../../store/picture-scene'
import { scenePhase } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { TranscriptEntry } from '../../ui/transcript/TranscriptEntry'
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
  return (
    <>
      <Files files={scene.files ?? {}} />
      <Log scene={scene} />
      <p className="picture-conclusion" role="status">
        {finished && scene.conclusion}
      </p>
      <PictureControls steps={scene.steps.length} takeFocus={takeFocus} />
    </>
  )
}

function Files({ files }: { readonly files: Readonly<Record<string, string>> }) {
  return Object.entries(files).map(([name, content]) => (
    <figure key={name} className="picture-file">
      <figcaption>
        <code>{name}</code>
      </figcaption>
      <pre>{content.trimEnd()}</pre>
    </figure>
  ))
}

/** What has been run so far. */
function Log({ scene }: { readonly scene: Scene }) {
  const frames = useLayerlab((state) => state.frames)
  const cursor = useLayerlab((state) => state.cursor)
  const shown = frames.slice(0, cursor).map((frame, place) => ({ frame, place, words: scene.steps[place]?.words }))
  const log = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (cursor > 0) log.current?.querySelector('li:last-of-type')?.scrollIntoView?.({ block: 'nearest' })
  }, [cursor])
  return (
    <div className="transcript" role="log" aria-label={text.log} ref={log}>
      <ol>
        {shown.map(({ frame, place, words }) => (
          <TranscriptEntry
            key={place}
            line={frame.line}
            prompt={text.prompt}
            transcript={frame.transcript}
            refused={false}
            words={transcriptText}
          >
            {words !== undefined && <p className="transcript-words">{words}</p>}
          </TranscriptEntry>
        ))}
      </ol>
    </div>
  )
}
