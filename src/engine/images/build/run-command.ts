/** The program that a RUN starts, with here-documents put in (BuildKit, frontend/dockerfile/dockerfile2llb/convert.go, `dispatchRun`). */
import type { ImageSettings } from '../image'
import type { Heredoc } from './heredocs'
import type { RunInstruction } from './instruction'
import { commandWords } from './settings-changes'

export type RunCommand = {
  readonly arguments: readonly string[]
  /** A here-document with an interpreter line of its own. */
  readonly script?: { readonly path: string; readonly content: string }
  /** Follows the line in the step's name: the beginning of a here-document. */
  readonly note: string
}

const pureHeredoc = /^<<-?(?:"[^"]+"|'[^']+'|[^\s<"'|&;()]+)$/

function summary(content: string): string {
  const lines = content.trim().split('\n')
  return ` (${lines[0] ?? ''}${lines.length > 1 ? '...' : ''})`
}

function reconstituted(line: string, heredocs: readonly Heredoc[]): string {
  return [line, ...heredocs.map(({ name, content }) => content + name)].join('\n')
}

export function runCommand(instruction: RunInstruction, settings: ImageSettings): RunCommand {
  const { command, source } = instruction
  const [heredoc] = source.heredocs
  if (command.form === 'exec' || heredoc === undefined) {
    return { arguments: commandWords(command, settings), note: '' }
  }
  if (!pureHeredoc.test(command.text)) {
    const text = reconstituted(command.text, source.heredocs)
    return { arguments: commandWords({ form: 'shell', text }, settings), note: '' }
  }
  const note = summary(heredoc.content)
  if (heredoc.content.startsWith('#!')) {
    const path = `/dev/pipes/${heredoc.name}`
    return {
      arguments: commandWords({ form: 'shell', text: path }, settings),
      script: { path, content: heredoc.content },
      note,
    }
  }
  return { arguments: commandWords({ form: 'shell', text: heredoc.content }, settings), note }
}
