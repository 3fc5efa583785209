/** Labels as listings show them: `key=value` in order of the keys, with commas between. */
export function labelList(labels: ReadonlyMap<string, string>): string {
  return [...labels]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join(',')
}
