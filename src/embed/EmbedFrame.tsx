/** An embedded piece: just its content, its height told to the page around it, and the messages between the two. */
import { type ReactNode, useContext, useEffect, useRef } from 'react'
import { embedText } from '../content/text/embed'
import { scenePhase } from '../store/player-slice'
import type { LayerlabState, LayerlabStore } from '../store/store'
import { LayerlabContext } from '../store/use-layerlab'
import { type Connection, connectToHost } from './connection'
import type { FrameMessage, HostMessage } from './protocol'
import './embed.css'

type Props = {
  readonly panel: string
  /** What the piece is, for readers who cannot see it. */
  readonly title: string
  readonly children: ReactNode
  /** Opens a claim or a scene that the page around asks for. */
  readonly onGoTo: (request: {
    claim?: string | undefined
    scene?: string | undefined
    step?: number | undefined
  }) => Promise<boolean>
  readonly onTheme: (theme: 'light' | 'dark' | 'projector') => void
}

function stateMessage(state: LayerlabState): FrameMessage {
  return {
    type: 'state',
    payload: { claim: state.table.openClaim ?? null, scene: state.scene?.id ?? null, step: state.cursor },
  }
}

/** Says what the learner did, as it happens. */
function reportChanges(connection: Connection, state: LayerlabState, before: LayerlabState) {
  const answered = state.quizAnswers.at(-1)
  if (answered && state.quizAnswers.length > before.quizAnswers.length) {
    connection.send({ type: 'answered', payload: { question: answered.questionId, right: answered.right } })
  }
  const { scene } = state
  if (!scene) return
  if (state.answer !== undefined && before.answer === undefined) {
    const right = scene.question?.options[state.answer]?.correct ?? false
    connection.send({ type: 'answered', payload: { question: scene.id, right } })
  }
  if (state.cursor !== before.cursor) {
    connection.send({ type: 'progress', payload: { scene: scene.id, step: state.cursor, steps: scene.steps.length } })
    if (scenePhase(state) === 'finished') connection.send({ type: 'completed', payload: { scene: scene.id } })
  }
}

/** The lab keeps the line that it leaves. */
async function resetBench(store: LayerlabStore): Promise<void> {
  const { onLab, startOver, reset } = store.getState()
  if (onLab) await startOver()
  else reset()
}

async function obey(message: HostMessage, store: LayerlabStore, props: Props, reply: (answer: FrameMessage) => void) {
  switch (message.type) {
    case 'hello':
    case 'getState':
      break
    case 'goto':
      if (!(await props.onGoTo(message.payload))) {
        reply({ type: 'error', payload: { message: embedText.unknownPlace } })
        return
      }
      break
    case 'theme':
      props.onTheme(message.payload.theme)
      break
    case 'run':
      await store.getState().run(message.payload.line)
      break
    case 'reset':
      await resetBench(store)
      break
  }
  reply(stateMessage(store.getState()))
}

export function EmbedFrame(props: Props) {
  const store = useContext(LayerlabContext)
  const content = useRef<HTMLElement>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    if (!store || !content.current || window.parent === window) return
    const connection = connectToHost(
      window,
      (message, reply) => {
        obey(message, store, latest.current, reply).catch(() =>
          reply({ type: 'error', payload: { message: embedText.failed } }),
        )
      },
      embedText.notUnderstood,
    )
    const unsubscribe = store.subscribe((state, before) => reportChanges(connection, state, before))
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize
      if (height !== undefined) connection.send({ type: 'resize', payload: { height: Math.ceil(height) } })
    })
    observer.observe(content.current)
    connection.send({ type: 'ready', payload: { panel: latest.current.panel } })
    return () => {
      observer.disconnect()
      unsubscribe()
      connection.close()
    }
  }, [store])

  return (
    <main className="embed" ref={content}>
      <h1 className="visually-hidden">{props.title}</h1>
      {props.children}
    </main>
  )
}
