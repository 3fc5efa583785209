/**
 * The editor as a component. It lives in a shadow root: there its styles are constructed style sheets, which a page that allows no
 * inline styles accepts.
 */
import { useEffect, useEffectEvent, useRef } from 'react'
import { dockerfileText as text } from '../../../content/text/dockerfile'
import { Editor } from './editor'
import type { EditorProps } from './editor-props'

/** The shadow root of an element: made once, for an element keeps it. */
function shadowRootOf(host: HTMLElement): ShadowRoot {
  return host.shadowRoot ?? host.attachShadow({ mode: 'open' })
}

/** The help for those who do not see the one below the editor. A description must be in the same root. */
function helpElement(): HTMLElement {
  const help = document.createElement('p')
  help.id = 'help'
  help.hidden = true
  help.textContent = text.editorHelp
  return help
}

export default function CodeEditor(props: EditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor>(undefined)
  const { name, isDockerfile, findings, fates, lit, goTo } = props
  const onChange = useEffectEvent(props.onChange)
  const onPointLine = useEffectEvent(props.onPointLine)
  const surroundings = useEffectEvent(props.surroundings)
  const onArrived = useEffectEvent(props.onArrived)
  const onLeave = useEffectEvent(props.onLeave)
  const initial = useEffectEvent(() => ({ text: props.text, memory: props.recall() }))

  useEffect(() => {
    if (host.current === null) return
    const root = shadowRootOf(host.current)
    const help = helpElement()
    root.replaceChildren(help)
    const calls = { onChange, onPointLine, surroundings }
    const label = text.editor(name)
    const made = new Editor({ root, ...initial(), isDockerfile, label, helpId: help.id, calls })
    editor.current = made
    return () => {
      onPointLine(undefined)
      onLeave(made.memory())
      made.destroy()
      editor.current = undefined
    }
  }, [name, isDockerfile])

  // In this order: diagnostics and signs are about the text that is there.
  useEffect(() => editor.current?.setText(props.text), [props.text])
  useEffect(() => editor.current?.setFindings(findings), [findings])
  useEffect(() => {
    if (isDockerfile) editor.current?.setFates(fates)
  }, [fates, isDockerfile])
  useEffect(() => editor.current?.setLit(lit), [lit])
  useEffect(() => {
    if (goTo === undefined) return
    editor.current?.goTo(goTo)
    onArrived()
  }, [goTo])

  return (
    <>
      <div className="dockerfile-editor" ref={host} />
      <p className="dockerfile-help">{text.editorHelp}</p>
    </>
  )
}
