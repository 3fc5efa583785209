/** The line that is being typed: its text, the cursor in it, and changes that keep the two together. */
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useLayerlab } from '../../../store/use-layerlab'

export type Line = {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly text: string
  readonly cursor: number
  /** Replaces the text and puts the cursor. */
  edit(text: string, cursor?: number): void
  /** Puts text in the place of the selection. */
  insert(text: string): void
  /** What stands before and behind the selection. */
  around(): { readonly before: string; readonly after: string }
  hasSelection(): boolean
  /** Takes over what was typed into the field. */
  follow(): void
  /** Takes over where the cursor is. */
  followCursor(): void
}

export function useLine(): Line {
  const text = useLayerlab((state) => state.draft)
  const setDraft = useLayerlab((state) => state.setDraft)
  const field = useRef<HTMLTextAreaElement>(null)
  const [cursor, setCursor] = useState(text.length)
  /** Where the cursor goes as soon as the text is in the field. */
  const wanted = useRef<number>(undefined)

  useLayoutEffect(() => {
    if (wanted.current === undefined || field.current === null || field.current.value !== text) return
    field.current.setSelectionRange(wanted.current, wanted.current)
    wanted.current = undefined
  })

  const edit = useCallback(
    (next: string, at = next.length) => {
      wanted.current = at
      setCursor(at)
      setDraft(next)
    },
    [setDraft],
  )

  const selection = () => {
    const { selectionStart = cursor, selectionEnd = cursor } = field.current ?? {}
    return { start: selectionStart, end: selectionEnd }
  }

  const around = () => ({ before: text.slice(0, selection().start), after: text.slice(selection().end) })

  const hasSelection = () => selection().start !== selection().end

  const insert = (added: string) => {
    const { before, after } = around()
    edit(before + added + after, before.length + added.length)
  }

  const follow = () => {
    if (field.current === null) return
    setDraft(field.current.value)
    setCursor(field.current.selectionStart)
  }

  const followCursor = () => {
    if (wanted.current === undefined && field.current !== null) setCursor(field.current.selectionStart)
  }

  return { field, text, cursor, edit, insert, around, hasSelection, follow, followCursor }
}
