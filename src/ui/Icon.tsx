/** Small line icons. Each stands beside a word or in a control that has a name. */

const strokes = {
  play: 'M5 3.2v9.6l7.6-4.8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  forward: 'M6.5 3.5L11 8l-4.5 4.5',
  again: 'M3.2 8a4.9 4.9 0 1 0 1.6-3.6M4.6 1.9v2.7h2.7',
  down: 'M3.5 6L8 10.5 12.5 6',
  up: 'M3.5 10.5L8 6l4.5 4.5',
  unsorted: 'M5 6.2L8 3.2l3 3M5 9.8l3 3 3-3',
  check: 'M2.5 8.6l3.4 3.6 7.6-8.6',
  cross: 'M3.2 3.2l9.6 9.6M12.8 3.2l-9.6 9.6',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4L13.5 13.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  undo: 'M5.6 3L2.6 6l3 3M2.8 6h6.4a4 4 0 0 1 0 8H6',
  redo: 'M10.4 3l3 3-3 3M13.2 6H6.8a4 4 0 0 0 0 8H10',
  branch: 'M4.5 2.5v11M4.5 10c0-3 7-1.5 7-5M9.3 6.6l2.2-2.2 2.2 2.2',
  next: 'M2.5 8h10.5M9 4l4 4-4 4',
} as const

export type IconName = keyof typeof strokes

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
