/** A choice among the containers, images, volumes and the host of the machine. */
import { filesText as text } from '../../content/text/lab-files'
import type { FileSource } from '../../store/files-slice'
import { type SourceChoice, sourceKey, sourceKinds, sourcesOf } from './model/sources'
import { useMachine } from './use-machine'

type Props<Source extends FileSource> = {
  readonly label: string
  readonly selected: FileSource | undefined
  /** Whether a source can be chosen here. */
  readonly accepts: (source: FileSource) => source is Source
  readonly onSelect: (source: Source) => void
}

export function SourceSelect<Source extends FileSource>({ label, selected, accepts, onSelect }: Props<Source>) {
  const sources = sourcesOf(useMachine())
  const all: readonly SourceChoice[] = sourceKinds.flatMap((kind) => sources[kind])
  const key = selected && sourceKey(selected)
  const isThere = all.some((choice) => choice.key === key)

  const choose = (chosen: string) => {
    const source = all.find((choice) => choice.key === chosen)?.source
    if (source !== undefined && accepts(source)) onSelect(source)
  }

  return (
    <label className="source-select">
      <span>{label}</span>
      <select value={isThere ? key : ''} onChange={({ target }) => choose(target.value)}>
        {!isThere && <option value="" />}
        {sourceKinds.map((kind) => {
          const choices = sources[kind].filter(({ source }) => accepts(source))
          if (choices.length === 0) return null
          return (
            <optgroup key={kind} label={text.sourceGroups[kind]}>
              {choices.map((choice) => (
                <option key={choice.key} value={choice.key}>
                  {choice.label}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </label>
  )
}
