/** A choice of one among a few, as a row of chips. */
import { useId } from 'react'
import './radio-chips.css'

type Props<Value> = {
  readonly legend: string
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly count?: number }[]
  /** Undefined while nothing is chosen. */
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
}

export function RadioChips<Value extends string | number>({ legend, choices, value, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="radio-chips">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
          {choice.count !== undefined && <span className="chip-number">{choice.count}</span>}
        </label>
      ))}
    </fieldset>
  )
}
