/** Labels as listings show them: `key=value` in alphabetical order, with commas between. */
export function labelList(labels: ReadonlyMap<string, string>): string {
  return [...labels]
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(',')
}
