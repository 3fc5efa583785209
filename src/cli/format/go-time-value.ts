/** A `time.Time` as templates see it: prints as words, encodes as RFC 3339. */
import { type GoValue, goString } from './go-template/value'
import { jsonText } from './json'

/** @param value a time as JSON has it: text in RFC 3339 */
export function goTimeValue(value: GoValue): GoValue {
  const text = value.kind === 'string' ? value.text : ''
  const print = (): string => goTimeText(text)
  return {
    kind: 'struct',
    type: 'time.Time',
    fields: new Map([['String', { kind: 'method', parameters: 0, call: () => goString(print()) }]]),
    toText: print,
    toJson: () => jsonText(text),
  }
}

/** `2026-11-23 13:51:41.06 +0000 UTC`, from a time as JSON has it. */
export function goTimeText(time: string): string {
  return time.replace('T', ' ').replace('Z', ' +0000 UTC')
}
