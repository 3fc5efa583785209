/**
 * The editor without a library: a text area beside numbers and signs for its lines. The page that is one file has this one, because the
 * other would be an eighth of it; and it steps in where the other cannot be loaded.
 */
import { useEffect, useEffectEvent, useId, useRef } from 'react'
import { dockerfileText as text } from '../../../content/text/dockerfile'
import type { LineRange } from '../../../engine/images/build/build-error'
import { signOfFate } from '../build/fate-signs'
import type { EditorProps } from './editor-props'
import './plain-editor.css'

/** As many lines are in sight even where the file has fewer. */
const fewestLines = 9

const covers = (range: LineRange, line: number) => range.start <= line && line <= range.end

/** The number of the line, from 1, in which the place is. */
function lineAt(content: string, place: number): number {
  return content.slice(0, place).split('\n').length
}

/** From where to where a line reaches; a line past the end is the last one. */
function placesOfLine(content: string, line: number): readonly [number, number] {
  const lines = content.split('\n')
  const before = lines.slice(0, Math.min(line, lines.length) - 1).reduce((places, { length }) => places + length + 1, 0)
  return [before, before + (lines[Math.min(line, lines.length) - 1]?.length ?? 0)]
}

export default function PlainEditor(props: EditorProps) {
  const { name, goTo, onChange, onPointLine } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const helpId = useId()
  const onArrived = useEffectEvent(props.onArrived)
  const lines = props.text.split('\n')

  useEffect(() => {
    if (goTo === undefined || area.current === null) return
    area.current.focus()
    area.current.setSelectionRange(...placesOfLine(area.current.value, goTo))
    onArrived()
  }, [goTo])

  return (
    <>
      <div className="plain-editor">
        <LineSigns {...props} count={Math.max(lines.length, fewestLines)} written={lines.length} />
        <textarea
          ref={area}
          value={props.text}
          rows={Math.max(lines.length, fewestLines)}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          aria-label={text.editor(name)}
          aria-describedby={helpId}
          onChange={(event) => onChange(event.target.value)}
          onSelect={({ currentTarget }) => onPointLine(lineAt(currentTarget.value, currentTarget.selectionStart))}
          onBlur={() => onPointLine(undefined)}
        />
      </div>
      <p className="dockerfile-help" id={helpId}>
        {text.plainEditorHelp}
      </p>
    </>
  )
}

type SignsProps = EditorProps & { readonly count: number; readonly written: number }

/** For the eye only: the lists below the editor say the same in words. */
function LineSigns({ fates, findings, lit, count, written }: SignsProps) {
  return (
    <ol className="plain-editor-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => index + 1).map((line) => {
        const fate = fates.find(({ lines }) => lines.start === line)
        return (
          <li
            key={line}
            data-lit={lit && covers(lit, line) ? '' : undefined}
            data-severity={findings.find(({ lines }) => covers(lines, line))?.severity}
          >
            <span>{fate && signOfFate[fate.fate.kind]}</span>
            {line <= written && line}
          </li>
        )
      })}
    </ol>
  )
}
