/** What the image is called, how it is built, and the button that does it. */
import { useId } from 'react'
import { dockerfileText as text } from '../../../content/text/dockerfile'
import { useLayerlab } from '../../../store/use-layerlab'
import { SubmitButton } from '../../../ui/SubmitButton'
import { ForegroundNotice } from '../../ForegroundNotice'
import { useForeground } from '../../use-foreground'

type Props = {
  /** The command that the button runs, after the files are written. */
  readonly command: string
  readonly stages: readonly string[]
  readonly busy: boolean
  readonly onBuild: () => void
}

export function BuildForm({ command, stages, busy, onBuild }: Props) {
  const options = useLayerlab((state) => state.buildOptions)
  const change = useLayerlab((state) => state.changeBuildOptions)
  const ids = { name: useId(), target: useId(), arguments: useId(), targetHelp: useId(), argumentsHelp: useId() }

  const waits = useForeground() !== undefined || busy

  return (
    <form className="dockerfile-build">
      <div className="dockerfile-build-row">
        <label htmlFor={ids.name}>{text.imageName}</label>
        <input
          id={ids.name}
          className="dockerfile-input"
          value={options.name}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={({ target }) => change({ name: target.value })}
        />
        <SubmitButton className="button" aria-disabled={waits} onSubmit={() => !waits && onBuild()}>
          {busy ? text.building : text.build}
        </SubmitButton>
      </div>
      <ForegroundNotice />
      <p className="dockerfile-command">
        <span>{text.command}</span> <code>{command}</code>
      </p>
      <details className="dockerfile-options">
        <summary>{text.options}</summary>
        <div className="dockerfile-option">
          <label htmlFor={ids.target}>{text.target}</label>
          <select
            id={ids.target}
            className="dockerfile-input"
            value={options.target}
            aria-describedby={ids.targetHelp}
            onChange={({ target }) => change({ target: target.value })}
          >
            <option value="">{text.lastStage}</option>
            {[...new Set([...stages, options.target])]
              .filter((stage) => stage !== '')
              .map((stage) => (
                <option key={stage}>{stage}</option>
              ))}
          </select>
          <small id={ids.targetHelp}>{text.targetHelp}</small>
        </div>
        <div className="dockerfile-option">
          <label htmlFor={ids.arguments}>{text.buildArguments}</label>
          <textarea
            id={ids.arguments}
            className="dockerfile-input"
            rows={2}
            value={options.buildArguments}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={ids.argumentsHelp}
            onChange={({ target }) => change({ buildArguments: target.value })}
          />
          <small id={ids.argumentsHelp}>{text.buildArgumentsHelp}</small>
        </div>
        <label className="dockerfile-check">
          <input
            type="checkbox"
            checked={options.noCache}
            onChange={({ target }) => change({ noCache: target.checked })}
          />
          {text.noCache}
        </label>
      </details>
    </form>
  )
}
