/** The terminal of the lab: what was typed and what came of it, and the prompt for the next command. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import { foregroundOf, promptOf } from '../../cli/terminal-prompt'
import { terminalText } from '../../content/text/terminal'
import type { Machine } from '../../engine/machine'
import type { FilePlace } from '../../store/files-slice'
import { currentMachine } from '../../store/timeline-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Prompt } from '../../ui/transcript/Prompt'
import type { LabToolProps } from '../lab-tool'
import { ForegroundBar } from './ForegroundBar'
import { KeyHelp } from './KeyHelp'
import { KeyRow } from './KeyRow'
import { CommandLine } from './line/CommandLine'
import { useCommandLine } from './line/use-command-line'
import { PastNotice } from './log/PastNotice'
import { TerminalLog } from './log/TerminalLog'
import { Welcome } from './log/Welcome'
import { QueuePanel } from './queue/QueuePanel'
import { useShell } from './use-shell'
import { useSubmit } from './use-submit'
import './terminal.css'

export default function TerminalTool({ onShowClaim }: LabToolProps) {
  const [said, setSaid] = useState('')
  const loading = useShell()
  const submitting = useSubmit(loading, setSaid)
  const machine = useLayerlab(currentMachine)
  const foreground = foregroundOf(machine)
  const prompt = promptOf(machine)
  const control = useCommandLine({ loading, submitting, inForeground: foreground !== undefined, onSay: setSaid })
  /** A goal says itself what to do. */
  const isEmpty = useLayerlab((state) => state.cursor === 0 && state.origin.goal === undefined)
  const openFile = useLayerlab((state) => state.openFile)
  const terminal = useRef<HTMLDivElement>(null)
  const end = useEndInView(terminal)

  const focusPrompt = () => control.line.field.current?.focus()
  useFocusWhenLedHere(control.line.field)
  const sendKeys = (keys: string) => {
    void submitting.send(keys)
    focusPrompt()
  }
  const tryCommand = (line: string) => {
    control.line.edit(line)
    focusPrompt()
  }

  return (
    <div className="terminal" ref={terminal}>
      {isEmpty && <Welcome onTry={tryCommand} />}
      <TerminalLog onShowClaim={onShowClaim} onSay={setSaid} pending={submitting.pending} />
      {control.givenUp !== undefined && (
        <p className="terminal-given-up">
          <Prompt text={prompt} />
          <code>{control.givenUp + terminalText.interrupted}</code>
        </p>
      )}
      <QueuePanel onLeave={focusPrompt} />
      <div className="terminal-dock">
        <PastNotice />
        {foreground !== undefined && <ForegroundBar program={foreground} onSend={sendKeys} />}
        <KeyRow control={control} />
        <CommandLine control={control} prompt={prompt} inside={foreground !== undefined} />
        <p className="terminal-status" role="status">
          {loading.starting ? terminalText.starting : said}
        </p>
      </div>
      <div className="terminal-foot">
        <KeyHelp />
        <button type="button" className="quiet-button" onClick={() => openFile(hostDirectory(machine))}>
          {terminalText.editFile}
        </button>
      </div>
      <div ref={end} />
    </div>
  )
}

/** Where an editor of this terminal would look for its files. */
function hostDirectory({ host }: Machine): FilePlace {
  return { source: { kind: 'host' }, path: host.workingDirectory }
}

/** Whoever was led to the terminal from another tool goes on at the prompt. */
function useFocusWhenLedHere(field: RefObject<HTMLElement | null>) {
  const wasLedHere = useLayerlab((state) => state.toolTakesFocus)
  const [arrival] = useState(wasLedHere)
  useEffect(() => {
    if (arrival) field.current?.focus()
  }, [arrival, field])
}

/** As the log grows, the prompt stays in sight for whoever is typing. */
function useEndInView(terminal: RefObject<HTMLElement | null>) {
  const cursor = useLayerlab((state) => state.cursor)
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (cursor > 0 && terminal.current?.contains(document.activeElement))
      end.current?.scrollIntoView?.({ block: 'nearest' })
  }, [cursor, terminal])
  return end
}
