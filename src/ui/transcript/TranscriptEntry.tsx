/** One command as a terminal shows it: the prompt, the line as typed, what it wrote, and its exit code where it is not 0. */
import type { ReactNode } from 'react'
import { Icon } from '../Icon'
import type { OutputPart } from './fold'
import { Prompt } from './Prompt'
import { type OutputWords, TranscriptOutput } from './TranscriptOutput'

/** What a command wrote and ended with. */
export type WrittenTranscript = { readonly exitCode: number; readonly output: readonly OutputPart[] }

export type EntryWords = OutputWords & { readonly refused: string; readonly exitCode: (code: number) => string }

type Props = {
  readonly prompt: string
  readonly line: string
  readonly transcript: WrittenTranscript
  /** True when Docker refused the command. */
  readonly refused: boolean
  readonly words: EntryWords
  /** Controls for the line and its output. */
  readonly actions?: ReactNode
  /** What stands beside the exit code. */
  readonly besideExitCode?: ReactNode
  /** What follows the output. */
  readonly children?: ReactNode
}

export function TranscriptEntry(props: Props) {
  const { prompt, line, transcript, refused, words, actions, besideExitCode, children } = props
  const { exitCode, output } = transcript
  return (
    <li className="transcript-step" data-transcript-step data-failed={exitCode !== 0}>
      <pre className="transcript-command">
        <Prompt text={prompt} />
        <code>{line}</code>
      </pre>
      <TranscriptOutput output={output} words={words} />
      {actions}
      {exitCode !== 0 && (
        <p className="transcript-exit">
          <Icon name="cross" />
          {refused && `${words.refused}, `}
          {words.exitCode(exitCode)}
          {besideExitCode}
        </p>
      )}
      {children}
    </li>
  )
}
