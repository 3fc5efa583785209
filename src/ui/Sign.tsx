/** Signs of the things on a Docker host: thin line drawings that say by shape what colour says as well. Each stands beside a word. */
import type { ReactNode } from 'react'

const drawings = {
  lock: (
    <>
      <rect x="3.25" y="7" width="9.5" height="6.75" rx="1.1" fill="currentColor" />
      <path d="M5.25 7V5.1a2.75 2.75 0 0 1 5.5 0V7" />
    </>
  ),
  pencil: <path d="M2.75 13.25l.8-3.1 7.4-7.4 2.3 2.3-7.4 7.4zM9.5 4.2l2.3 2.3" />,
  stack: <path d="M2.5 5.5L8 2.75l5.5 2.75L8 8.25zM2.5 8.25L8 11l5.5-2.75M2.5 11L8 13.75 13.5 11" />,
  fold: <path d="M3.5 6l4.5 4.5L12.5 6" />,
  unfold: <path d="M3.5 10L8 5.5l4.5 4.5" />,
  volume: (
    <>
      <ellipse cx="8" cy="4.4" rx="4.75" ry="1.9" />
      <path d="M3.25 4.4v7.2c0 1.05 2.1 1.9 4.75 1.9s4.75-.85 4.75-1.9V4.4" />
    </>
  ),
  network: (
    <>
      <circle cx="8" cy="3.6" r="1.6" />
      <circle cx="3.6" cy="12" r="1.6" />
      <circle cx="12.4" cy="12" r="1.6" />
      <path d="M7.3 5.1L4.4 10.5M8.7 5.1l2.9 5.4M5.2 12h5.6" />
    </>
  ),
  registry: <path d="M2.75 6.5L8 3l5.25 3.5v6.75h-10.5zM5.5 13.25v-4h5v4" />,
  eye: (
    <>
      <path d="M1.75 8S4 3.9 8 3.9 14.25 8 14.25 8 12 12.1 8 12.1 1.75 8 1.75 8z" />
      <circle cx="8" cy="8" r="1.9" fill="currentColor" />
    </>
  ),
  host: <path d="M2.75 3.5h10.5v9H2.75zM2.75 9.5h10.5M5 11.1h.1" />,
  paused: <path d="M5.75 4v8M10.25 4v8" strokeWidth="2" />,
  restarting: <path d="M12.75 8a4.75 4.75 0 1 1-1.5-3.45M11.6 1.9v2.9H8.7" />,
  back: <path d="M9.75 3.5L5.25 8l4.5 4.5" />,
  forward: <path d="M6.25 3.5L10.75 8l-4.5 4.5" />,
  start: <path d="M11.75 3.5L7.25 8l4.5 4.5M4.25 3.5v9" />,
  swap: <path d="M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13" />,
  close: <path d="M3.75 3.75l8.5 8.5M12.25 3.75l-8.5 8.5" />,
  right: <path d="M2.75 8.6l3.4 3.6 7.1-8.2" />,
} as const satisfies Record<string, ReactNode>

export type SignName = keyof typeof drawings

export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg
      className="sign"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.35"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  )
}
