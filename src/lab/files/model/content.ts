/** Whether a file is text that can be shown and edited, and how its lines end. */

/** A text as an editor has it, with LF line ends whatever the file's own are. */
export type FileText = { readonly text: string; readonly lineEnd: '\n' | '\r\n' }

/** Longer texts are shown but not edited: the command that saves one carries all of it. Characters. */
export const longestEdited = 200_000

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a file; undefined when it is not UTF-8, or has a zero byte as binary files do. */
export function textOf(content: Uint8Array): string | undefined {
  if (content.includes(0)) return undefined
  try {
    return decoder.decode(content)
  } catch {
    return undefined
  }
}

/**
 * A text for the editor. Undefined where the editor could not give the same bytes back: a text field knows only one kind of
 * line end.
 */
export function forEditor(text: string): FileText | undefined {
  if (!text.includes('\r')) return { text, lineEnd: '\n' }
  const plain = text.replaceAll('\r\n', '\n')
  const consistent = !plain.includes('\r') && plain.replaceAll('\n', '\r\n') === text
  return consistent ? { text: plain, lineEnd: '\r\n' } : undefined
}

/** The text of the editor as it goes into the file. */
export function fromEditor({ text, lineEnd }: FileText): string {
  return lineEnd === '\n' ? text : text.replaceAll('\n', '\r\n')
}
