/** A sign beside every line for what the build makes of it, and the line that is pointed at. */
import { RangeSet, RangeSetBuilder, StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutter } from '@codemirror/view'
import type { LineRange } from '../../../engine/images/build/build-error'
import type { LineFate } from '../../../engine/images/build/line-fates'
import { signOfFate } from '../build/fate-signs'

export const showFates = StateEffect.define<readonly LineFate[]>()
export const showLit = StateEffect.define<LineRange | undefined>()

class FateMarker extends GutterMarker {
  readonly #sign: string

  constructor(sign: string) {
    super()
    this.#sign = sign
  }

  override eq(other: GutterMarker): boolean {
    return other instanceof FateMarker && other.#sign === this.#sign
  }

  override toDOM(): Node {
    return document.createTextNode(this.#sign)
  }
}

function markersOf(document: Text, fates: readonly LineFate[]): RangeSet<GutterMarker> {
  const builder = new RangeSetBuilder<GutterMarker>()
  for (const { lines, fate } of fates) {
    if (lines.start > document.lines) break
    const { from } = document.line(lines.start)
    builder.add(from, from, new FateMarker(signOfFate[fate.kind]))
  }
  return builder.finish()
}

const fateField = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(markers, transaction) {
    const shown = transaction.effects.find((effect) => effect.is(showFates))
    return shown ? markersOf(transaction.newDoc, shown.value) : markers.map(transaction.changes)
  },
})

const litLine = Decoration.line({ class: 'cm-lit' })

function linesIn(document: Text, range: LineRange | undefined): DecorationSet {
  if (range === undefined) return Decoration.none
  const last = Math.min(range.end, document.lines)
  const numbers = Array.from({ length: Math.max(0, last - range.start + 1) }, (_, index) => range.start + index)
  return Decoration.set(numbers.map((number) => litLine.range(document.line(number).from)))
}

const litField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, transaction) {
    const lit = transaction.effects.find((effect) => effect.is(showLit))
    return lit ? linesIn(transaction.newDoc, lit.value) : lines.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

export const fateGutter = [
  fateField,
  litField,
  gutter({ class: 'cm-fates', markers: (view) => view.state.field(fateField) }),
]
