/** Answering by keyboard, wherever the focus is: digits choose an option, Enter commits to the answer. */
import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

const typesText =
  'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable="true"]'
const actsOnEnter = 'a, button, select, summary, [role="tab"]'

type Acts = {
  /** The question: Enter counts only in it. */
  readonly root: RefObject<HTMLElement | null>
  /** False where single characters are not to act. */
  readonly digits: boolean
  readonly onCommit: () => void
}

function optionAt(root: HTMLElement | null, digit: string): HTMLInputElement | undefined {
  const option = root?.querySelector(`input[data-option="${Number(digit) - 1}"]`)
  return option instanceof HTMLInputElement ? option : undefined
}

/**
 * Listens while `enabled`, from the moment at which the question is drawn. A digit chooses the option that bears it and gives it
 * the focus.
 */
export function useAnswerKeys({ root, digits, onCommit }: Acts, enabled: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    if (!(target instanceof Element)) return
    if (key === 'Enter' && !event.shiftKey && root.current?.contains(target) && !target.closest(actsOnEnter)) {
      event.preventDefault()
      onCommit()
    }
    if (!digits || !/^[1-9]$/.test(key) || target.closest(typesText)) return
    const option = optionAt(root.current, key)
    option?.focus()
    option?.click()
  })

  useLayoutEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [enabled])
}
