/** Keys of the presentation, for keyboards and clickers (which send PageUp, PageDown, '.', F5 and Escape). */

export type PresentAction =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'fullscreen'
  | 'overview'
  | 'larger'
  | 'smaller'
  | 'usual-size'
  | 'help'
  | 'escape'
  | 'nothing'

/** Keys that need no letter: they work whatever the preferences say. */
const plainKeys: Readonly<Record<string, PresentAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'escape',
  // A clicker's start button: it must not reload the page.
  F5: 'nothing',
}

/** Single characters, which the learner can switch off (WCAG 2.1.4). */
const characterKeys: Readonly<Record<string, PresentAction>> = {
  n: 'next',
  p: 'back',
  b: 'black',
  '.': 'black',
  w: 'white',
  f: 'fullscreen',
  o: 'overview',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'usual-size',
  '?': 'help',
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** What a key asks for; undefined when it is none of ours. */
export function actionOf(event: Key, characters: boolean): PresentAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  if (event.key === ' ') return event.shiftKey ? 'back' : 'next'
  return plainKeys[event.key] ?? (characters ? characterKeys[event.key.toLowerCase()] : undefined)
}

/** True for the keys by which a clicker goes on and back. Whoever holds one cannot know which control has the focus. */
export function isClickerStep({ key }: Pick<KeyboardEvent, 'key'>): boolean {
  return key === 'PageUp' || key === 'PageDown'
}

/** Space and Enter belong to a focused control first; a text field and a list of choices have more keys of their own. */
export function belongsToControl(event: Pick<KeyboardEvent, 'key'>, target: EventTarget | null): boolean {
  const { key } = event
  if (!(target instanceof HTMLElement) || isClickerStep(event) || key === 'Escape' || key === 'F5') return false
  if (target.closest('input, textarea, [contenteditable="true"]')) return true
  if (target.closest('select')) return key !== '.'
  return target.closest('button, a[href], summary') !== null && (key === ' ' || key === 'Enter')
}
