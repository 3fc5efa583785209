/** Keys that the keyboard of a phone lacks. They leave the focus in the line. */
import type { PointerEvent } from 'react'
import { terminalText } from '../../content/text/terminal'
import type { CommandLineControl } from './line/use-command-line'

const signs = ['|', '-', '/', '~'] as const

export function KeyRow({ control }: { readonly control: CommandLineControl }) {
  const press = (key: string, ctrlKey = false) => {
    control.press({ key, ctrlKey, shiftKey: false, altKey: false, metaKey: false })
  }
  const keys = [
    { shown: 'Tab', name: terminalText.keyNames.tab, act: () => press('Tab') },
    { shown: '↑', name: terminalText.keyNames.up, act: () => press('ArrowUp') },
    { shown: '↓', name: terminalText.keyNames.down, act: () => press('ArrowDown') },
    { shown: 'Ctrl+C', name: terminalText.keyNames.interrupt, act: () => press('c', true) },
    ...signs.map((sign) => ({ shown: sign, name: sign, act: () => control.line.insert(sign) })),
  ]
  const keepFocus = (event: PointerEvent) => event.preventDefault()
  return (
    <fieldset className="terminal-keys" aria-label={terminalText.keys}>
      {keys.map(({ shown, name, act }) => (
        <button
          key={shown}
          type="button"
          className="quiet-button"
          aria-label={name}
          onPointerDown={keepFocus}
          onClick={act}
        >
          {shown}
        </button>
      ))}
    </fieldset>
  )
}
