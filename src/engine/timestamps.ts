/** Times as Go writes them into JSON (`time.RFC3339Nano`): UTC, trailing zeros of the fraction left out. */

/** @param milliseconds since the Unix epoch */
export function formatTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.?0+Z$/, 'Z')
}

/** Milliseconds since the Unix epoch; 0 for a text that is no time. */
export function parseTimestamp(text: string): number {
  const milliseconds = Date.parse(text.replace(/(\.\d{3})\d+/, '$1'))
  return Number.isNaN(milliseconds) ? 0 : milliseconds
}

/**
 * The beginning of the second that a moment lies in, both in milliseconds: what becomes of "so long before now",
 * which Docker turns into whole seconds since the epoch (moby, api/types/time, `GetTimestamp`).
 */
export function wholeSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000
}
