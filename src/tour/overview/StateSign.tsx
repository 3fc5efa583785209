/** How far a chapter is, as a sign: a ring, a half filled one, one with a dot, a full one with a check. It stands beside the word. */
import type { ChapterState } from '../chapter-state'

export function StateSign({ state }: { readonly state: ChapterState }) {
  return (
    <svg className="state-sign" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" fill={state === 'done' ? 'currentColor' : 'none'} />
      {state === 'begun' && <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />}
      {state === 'task' && <circle cx="8" cy="8" r="2.75" fill="currentColor" />}
      {state === 'done' && <path className="state-check" d="M5 8.3l2.1 2.2 4-4.8" fill="none" />}
    </svg>
  )
}
