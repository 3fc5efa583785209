/** How well a claim is known: a sign and a word. */
import { masteryText } from '../../content/text/mastery'
import type { MasteryLevel } from '../../store/mastery'

const signs: Readonly<Record<MasteryLevel, string>> = {
  new: 'M3 8h10',
  seen: 'M1.8 8S4 4 8 4s6.2 4 6.2 4S12 12 8 12 1.8 8 1.8 8zM8 7.2v1.6',
  missed: 'M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8',
  learning: 'M3 12.5h10M3 9h10',
  known: 'M2.5 8.6l3.4 3.6 7.6-8.6',
}

export function LevelMark({ level }: { readonly level: MasteryLevel }) {
  return (
    <span className="level-mark" data-level={level}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={signs[level]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {masteryText.levels[level]}
    </span>
  )
}
