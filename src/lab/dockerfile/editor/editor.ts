/** CodeMirror as this page needs it: no more of it than a Dockerfile takes, and no style that a strict page would refuse. */
import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyField, historyKeymap, indentWithTab } from '@codemirror/commands'
import { StreamLanguage } from '@codemirror/language'
import { dockerFile } from '@codemirror/legacy-modes/mode/dockerfile'
import { type Diagnostic, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { Annotation, EditorState, type Extension, Prec, type Text } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import type { LineRange } from '../../../engine/images/build/build-error'
import type { LineFate } from '../../../engine/images/build/line-fates'
import { completionsAt, type OfferKind, type Surroundings } from '../completion/completions'
import type { Finding } from '../rules/finding'
import { fateGutter, showFates, showLit } from './fate-gutter'
import { theme } from './theme'

/** What the editor asks and tells while it is there. */
type EditorCalls = {
  onChange(text: string): void
  /** The line, counted from 1, that the pointer is over or the cursor is in; undefined when there is none any more. */
  onPointLine(line: number | undefined): void
  surroundings(): Surroundings
}

/** What an editor knew of a file when it was left: the text, the cursor, and what can be undone. Only an editor can read it. */
export type EditorMemory = { readonly state: unknown }

const remembered = { history: historyField }

export type EditorSetup = {
  /** The shadow root that the editor and its styles go into. */
  readonly root: ShadowRoot
  readonly text: string
  /** Of the same file; its text may have changed meanwhile. */
  readonly memory: EditorMemory | undefined
  readonly isDockerfile: boolean
  readonly label: string
  /** The id of the help in the shadow root. */
  readonly helpId: string
  readonly calls: EditorCalls
}

/** Marks changes that come from outside and are not typed. */
const fromOutside = Annotation.define<boolean>()

const completionTypes: Readonly<Record<OfferKind, string>> = {
  instruction: 'keyword',
  flag: 'property',
  stage: 'namespace',
  image: 'class',
  file: 'text',
  directory: 'text',
  variable: 'variable',
  word: 'keyword',
}

/** After these there is something to offer before anything of it is typed. */
const wordsGoOnAfter = /[=/${:]/

function completionSource({ surroundings }: EditorCalls) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const { from, items } = completionsAt(state.doc.toString(), pos, surroundings())
    const nothingTyped = from === pos && !wordsGoOnAfter.test(state.sliceDoc(pos - 1, pos))
    if (items.length === 0 || (!explicit && nothingTyped)) return null
    const options = items.map(({ text, kind, summary }): Completion => {
      // What the Dockerfile itself names is meant more often than one of many images.
      const boost = kind === 'stage' ? 50 : 0
      return { label: text, type: completionTypes[kind], boost, ...(summary === undefined ? {} : { detail: summary }) }
    })
    return { from, options }
  }
}

/** Escape gives Tab back to the page until the editor is left; without that, Tab indents. */
const leavingByTab: Extension = [
  // Before the completion, which keeps Escape for itself.
  Prec.highest(
    keymap.of([
      {
        key: 'Escape',
        run: (view) => {
          view.setTabFocusMode(true)
          return false
        },
      },
    ]),
  ),
  EditorView.domEventHandlers({
    blur: (_, view) => view.setTabFocusMode(false),
  }),
]

function pointing({ onPointLine }: EditorCalls): Extension {
  let pointed: number | undefined
  const point = (line: number | undefined) => {
    if (line === pointed) return
    pointed = line
    onPointLine(line)
  }
  const lineAt = (view: EditorView, position: number | null) =>
    position === null ? undefined : view.state.doc.lineAt(position).number
  const cursorLine = (view: EditorView) => (view.hasFocus ? lineAt(view, view.state.selection.main.head) : undefined)
  return [
    EditorView.domEventHandlers({
      pointermove: (event, view) => point(lineAt(view, view.posAtCoords({ x: event.clientX, y: event.clientY }))),
      pointerleave: (_, view) => point(cursorLine(view)),
    }),
    EditorView.updateListener.of(({ view, selectionSet, focusChanged }) => {
      if (selectionSet || focusChanged) point(cursorLine(view))
    }),
  ]
}

function dockerfileExtensions(calls: EditorCalls): Extension {
  return [
    StreamLanguage.define(dockerFile),
    autocompletion({ override: [completionSource(calls)], icons: false }),
    fateGutter,
    pointing(calls),
  ]
}

function extensionsOf({ isDockerfile, label, helpId, calls }: EditorSetup): Extension {
  return [
    leavingByTab,
    lineNumbers(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    closeBrackets(),
    isDockerfile ? dockerfileExtensions(calls) : [],
    keymap.of([
      { key: 'Tab', run: acceptCompletion },
      ...completionKeymap,
      ...defaultKeymap,
      ...historyKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': helpId }),
    EditorView.updateListener.of(({ docChanged, state, transactions }) => {
      const typed = docChanged && !transactions.some((transaction) => transaction.annotation(fromOutside) === true)
      if (typed) calls.onChange(state.doc.toString())
    }),
    theme,
  ]
}

/** The part of the text that lines take, their indentation left out. */
function placeOf(
  document: Text,
  { start, end }: LineRange,
): { readonly from: number; readonly to: number } | undefined {
  if (start < 1 || start > document.lines) return undefined
  const first = document.line(start)
  const last = document.line(Math.min(end, document.lines))
  return { from: first.from + (/^\s*/.exec(first.text)?.[0].length ?? 0), to: last.to }
}

const severities = { error: 'error', warning: 'warning', hint: 'info' } as const

/** One editor on the page. */
export class Editor {
  readonly #view: EditorView

  constructor(setup: EditorSetup) {
    const { memory, text, root } = setup
    const extensions = extensionsOf(setup)
    const state =
      memory === undefined
        ? EditorState.create({ doc: text, extensions })
        : EditorState.fromJSON(memory.state, { extensions }, remembered)
    this.#view = new EditorView({ state, root, parent: root })
    this.setText(text)
  }

  /** For the next editor of this file. */
  memory(): EditorMemory {
    return { state: this.#view.state.toJSON(remembered) }
  }

  /** Puts another text in, unless it is this one already. */
  setText(text: string): void {
    const { doc } = this.#view.state
    if (doc.toString() === text) return
    this.#view.dispatch({ changes: { from: 0, to: doc.length, insert: text }, annotations: fromOutside.of(true) })
  }

  setFindings(findings: readonly Finding[]): void {
    const { state } = this.#view
    const diagnostics = findings.flatMap(({ lines, severity, title, why }): readonly Diagnostic[] => {
      const place = placeOf(state.doc, lines)
      return place === undefined ? [] : [{ ...place, severity: severities[severity], message: `${title} ${why}` }]
    })
    this.#view.dispatch(setDiagnostics(state, diagnostics))
  }

  setFates(fates: readonly LineFate[]): void {
    this.#view.dispatch({ effects: showFates.of(fates) })
  }

  setLit(lines: LineRange | undefined): void {
    this.#view.dispatch({ effects: showLit.of(lines) })
  }

  /** Puts the cursor at the beginning of a line, and the focus into the editor. */
  goTo(line: number): void {
    const place = placeOf(this.#view.state.doc, { start: line, end: line })
    if (place === undefined) return
    this.#view.dispatch({
      selection: { anchor: place.from },
      effects: EditorView.scrollIntoView(place.from, { y: 'nearest' }),
    })
    this.#view.focus()
  }

  destroy(): void {
    this.#view.destroy()
  }
}
