/** A sign for every fate, the same beside the text and in the list below it. */
import type { Fate } from '../../../engine/images/build/line-fates'

export const signOfFate: Readonly<Record<Fate['kind'], string>> = {
  base: '▤',
  cached: '=',
  run: '▸',
  settings: '·',
  repeated: '=',
  unneeded: '–',
  failed: '×',
  unreached: '–',
}
