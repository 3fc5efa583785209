/** The editor in the page's own colours: custom properties reach into its shadow root, so a change of theme needs nothing here. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--readonly-ink)', fontWeight: '700' },
  { tag: tags.string, color: 'var(--volume-ink)' },
  { tag: tags.number, color: 'var(--registry-ink)' },
  { tag: tags.comment, color: 'var(--ink-quiet)', fontStyle: 'italic' },
  { tag: tags.invalid, color: 'var(--refused-ink)' },
])

const wavy = (colour: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline wavy var(${colour})`,
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '0.25em',
  paddingBottom: '0',
})

const looks = EditorView.theme({
  '&': {
    maxHeight: '60vh',
    color: 'var(--ink)',
    backgroundColor: 'var(--paper-raised)',
    border: 'var(--line-thin) solid var(--rule-strong)',
    borderRadius: 'var(--radius-box)',
    fontSize: 'var(--size-label)',
  },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.6', borderRadius: 'inherit' },
  '.cm-content, .cm-gutter': { minHeight: '14rem' },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'var(--ink)' },
  '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--paper-sunken)',
    color: 'var(--ink-quiet)',
    borderRight: 'var(--line-thin) solid var(--rule)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'color-mix(in oklab, var(--paper-sunken) 60%, transparent)' },
  '&.cm-focused .cm-activeLineGutter': { color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in oklab, var(--focus) 24%, transparent)',
  },
  '.cm-lit': { boxShadow: 'inset 4px 0 0 var(--ink)', backgroundColor: 'var(--readonly-fill)' },
  '.cm-fates': { width: '1.6em' },
  '.cm-fates .cm-gutterElement': { textAlign: 'center', cursor: 'default' },
  '.cm-lintRange-error': wavy('--refused-line'),
  '.cm-lintRange-warning': wavy('--writable-line'),
  '.cm-lintRange-info, .cm-lintRange-hint': wavy('--readonly-line'),
  '.cm-tooltip': {
    backgroundColor: 'var(--paper-raised)',
    color: 'var(--ink)',
    border: 'var(--line-thin) solid var(--rule-strong)',
    borderRadius: 'var(--radius-box)',
  },
  '.cm-tooltip-lint': { fontFamily: 'var(--font-text)', maxWidth: '32rem' },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', borderLeft: '4px solid var(--readonly-line)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--refused-line)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--writable-line)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-code)', maxHeight: '14rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.75rem', lineHeight: '1.4' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--action-fill)',
    color: 'var(--action-ink)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'inherit', opacity: '1', marginLeft: '1rem' },
})

export const theme = [looks, syntaxHighlighting(colours)]
