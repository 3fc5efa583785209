/** The Display dialog: colours, text size, motion, keys, and the way to what is kept. */
import { useId, useRef } from 'react'
import { appText } from '../../content/text/app'
import { motions, textSizes, themes } from '../../store/preferences-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { DisplayIcon } from '../icons'
import './settings.css'

type ChoiceProps<Value extends string> = {
  readonly legend: string
  readonly values: readonly Value[]
  readonly words: Readonly<Record<Value, string>>
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string>({ legend, values, words, chosen, onChoose }: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className="settings-choice">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {words[value]}
        </label>
      ))}
    </fieldset>
  )
}

export function DisplaySettings({ onProgress }: { readonly onProgress: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const preferences = useLayerlab((state) => state.preferences)
  const setPreferences = useLayerlab((state) => state.setPreferences)
  const text = appText.settings

  return (
    <>
      <button type="button" className="quiet-button" onClick={() => dialog.current?.showModal()}>
        <DisplayIcon />
        <span className="header-word">{text.open}</span>
      </button>
      <dialog ref={dialog} className="dialog settings" aria-labelledby={titleId} closedby="any">
        <h2 id={titleId}>{text.open}</h2>
        <Choice
          legend={text.theme}
          values={themes}
          words={text.themes}
          chosen={preferences.theme}
          onChoose={(theme) => setPreferences({ theme })}
        />
        <Choice
          legend={text.textSize}
          values={textSizes}
          words={text.textSizes}
          chosen={preferences.textSize}
          onChoose={(textSize) => setPreferences({ textSize })}
        />
        <Choice
          legend={text.motion}
          values={motions}
          words={text.motions}
          chosen={preferences.motion}
          onChoose={(motion) => setPreferences({ motion })}
        />
        <label className="settings-switch">
          <input
            type="checkbox"
            checked={preferences.characterKeys}
            onChange={(event) => setPreferences({ characterKeys: event.target.checked })}
          />
          {text.characterKeys}
        </label>
        <div className="settings-actions">
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              dialog.current?.close()
              onProgress()
            }}
          >
            {text.toProgress}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </div>
      </dialog>
    </>
  )
}
