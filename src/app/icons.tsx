/** Line icons of the page's own controls; each stands beside a word. */
export function DisplayIcon() {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
    </svg>
  )
}

/** An open book. */
export function GlossaryIcon() {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M8 4.1C6.6 2.9 4.7 2.5 2 2.6v9.9c2.7-.1 4.6.3 6 1.5 1.4-1.2 3.3-1.6 6-1.5V2.6c-2.7-.1-4.6.3-6 1.5zM8 4.1V14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </svg>
  )
}
