/** A field that filters what stands below it. */
import { Icon } from './Icon'
import './search-field.css'

type Props = {
  /** Its name, which also stands in it while it is empty. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

export function SearchField({ label, value, onChange }: Props) {
  return (
    <label className="search-field">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
