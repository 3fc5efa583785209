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
