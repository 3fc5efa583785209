/** A sentence in which what is typed, or named on the machine, stands between backticks. */
import { Fragment } from 'react'
import { Code } from './Code'

/** A stretch of a sentence: prose, or what stood between backticks. `place` counts the stretches from 0. */
export type Part = { readonly place: number; readonly text: string; readonly isCode: boolean }

/** The stretches of a sentence, in order. */
export function partsOf(text: string): readonly Part[] {
  return text.split('`').map((part, place) => ({ place, text: part, isCode: place % 2 === 1 }))
}

export function WithCode({ text }: { readonly text: string }) {
  return partsOf(text).map((part) =>
    part.isCode ? <Code key={part.place} text={part.text} /> : <Fragment key={part.place}>{part.text}</Fragment>,
  )
}

/** The sentence where there is no type to set it in. */
export function plain(text: string): string {
  return text.replaceAll('`', '')
}
