/** Truth values as Go's `strconv.ParseBool` reads them. */

const values: ReadonlyMap<string, boolean> = new Map([
  ...['1', 't', 'T', 'TRUE', 'true', 'True'].map((word): [string, boolean] => [word, true]),
  ...['0', 'f', 'F', 'FALSE', 'false', 'False'].map((word): [string, boolean] => [word, false]),
])

/** Undefined for what is neither. */
export function parseGoBoolean(text: string): boolean | undefined {
  return values.get(text)
}
