/** Commands that were pasted: shown before they run, and how far they are. */
import { useState } from 'react'
import { terminalText } from '../../../content/text/terminal'
import type { LineQueue } from '../../../store/terminal-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival'

type Props = {
  /** Gives the focus back to the prompt, when the control that had it goes. */
  readonly onLeave: () => void
}

export function QueuePanel({ onLeave }: Props) {
  const queue = useLayerlab((state) => state.queue)
  if (queue === undefined) return null
  const { lines, done, state } = queue
  const next = lines.slice(done, done + mostShown).map((line, index) => ({ line, place: done + index }))
  return (
    <section className="terminal-queue" aria-label={terminalText.pasted(lines.length)}>
      {state === 'running' ? (
        <QueueProgress queue={queue} onLeave={onLeave} />
      ) : (
        <QueueQuestion queue={queue} onLeave={onLeave} />
      )}
      {done < lines.length && (
        <ol className="terminal-queue-lines" start={done + 1}>
          {next.map(({ line, place }) => (
            <li key={place} aria-current={state === 'running' && place === done ? 'step' : undefined}>
              <code>{line}</code>
            </li>
          ))}
        </ol>
      )}
      {lines.length - done > mostShown && <p>{terminalText.queueMore(lines.length - done - mostShown)}</p>}
      <StopAtFailure />
    </section>
  )
}

const mostShown = 8

/** What to do with commands that wait, or that were stopped on their way. */
function QueueQuestion({ queue: { lines, done, state }, onLeave }: Props & { readonly queue: LineQueue }) {
  const runQueue = useLayerlab((state) => state.runQueue)
  const dropQueue = useLayerlab((state) => state.dropQueue)
  const [wasTyping] = useState(() => document.activeElement instanceof HTMLTextAreaElement)
  const runButton = useFocusOnArrival<HTMLButtonElement>(wasTyping)
  const run = () => {
    void runQueue()
    onLeave()
  }
  const discard = () => {
    dropQueue()
    onLeave()
  }
  return (
    <div className="terminal-queue-head">
      <p role="status">
        {state === 'stopped' ? terminalText.queueStopped(done, lines.length) : terminalText.pasted(lines.length)}
      </p>
      <button type="button" className="button" ref={runButton} onClick={run}>
        {done === 0 ? terminalText.runAll(lines.length) : terminalText.runRest(lines.length - done)}
      </button>
      <button type="button" className="quiet-button" onClick={discard}>
        {terminalText.discard}
      </button>
    </div>
  )
}

function QueueProgress({ queue: { lines, done }, onLeave }: Props & { readonly queue: LineQueue }) {
  const stopQueue = useLayerlab((state) => state.stopQueue)
  const stop = () => {
    stopQueue()
    onLeave()
  }
  const words = terminalText.queueProgress(done + 1, lines.length)
  return (
    <div className="terminal-queue-head">
      <p>{words}</p>
      <progress value={done} max={lines.length} aria-label={words} />
      <button type="button" className="quiet-button" onClick={stop}>
        {terminalText.stop}
      </button>
    </div>
  )
}

function StopAtFailure() {
  const stopAtFailure = useLayerlab((state) => state.stopAtFailure)
  const setStopAtFailure = useLayerlab((state) => state.setStopAtFailure)
  return (
    <label className="terminal-check">
      <input type="checkbox" checked={stopAtFailure} onChange={(event) => setStopAtFailure(event.target.checked)} />
      {terminalText.stopAtFailure}
    </label>
  )
}
