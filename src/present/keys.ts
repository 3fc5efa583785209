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

/** Space, Enter and arrows belong to a focused control first. */
export function belongsToControl(event: Pick<KeyboardEvent, 'key'>, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('input, textarea, select, [contenteditable="true"]')) return event.key !== 'Escape'
  const arrows = event.key.startsWith('Arrow') || event.key === 'Home' || event.key === 'End'
  if (target.closest('button, a[href], summary')) return event.key === ' ' || event.key === 'Enter'
  return arrows && target.closest('[role="grid"], [role="toolbar"], [role="radiogroup"]') !== null
}
