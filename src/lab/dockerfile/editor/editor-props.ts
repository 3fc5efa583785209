/** What an editor of one file is given, whichever it is. */
import type { LineRange } from '../../../engine/images/build/build-error'
import type { LineFate } from '../../../engine/images/build/line-fates'
import type { Surroundings } from '../completion/completions'
import type { Finding } from '../rules/finding'
import type { EditorMemory } from './editor'

/** Everything about the file itself stays as it is for as long as the component is there: another file gets another one, by its key. */
export type EditorProps = {
  /** The file's name, for its label. */
  readonly name: string
  readonly text: string
  /** What can be undone in this file, from the editor that had it open before. An editor that has only a text field's undo leaves it alone. */
  readonly recall: () => EditorMemory | undefined
  readonly onLeave: (memory: EditorMemory) => void
  readonly isDockerfile: boolean
  readonly findings: readonly Finding[]
  readonly fates: readonly LineFate[]
  /** The lines whose layer is pointed at. */
  readonly lit: LineRange | undefined
  /** The line to put the cursor in, once. */
  readonly goTo: number | undefined
  readonly onArrived: () => void
  readonly surroundings: () => Surroundings
  readonly onChange: (text: string) => void
  readonly onPointLine: (line: number | undefined) => void
}
