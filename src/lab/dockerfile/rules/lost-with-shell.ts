/** What a RUN does to its own shell is gone with it. */
import { type RuleWords, ruleText } from '../../../content/text/dockerfile-rules'
import type { Rule } from './finding'
import { allOf, commandText, isRun } from './instructions'

/** The last command of a command line: the one whose effect on the shell nothing can use any more. */
function lastCommand(text: string): string {
  return (
    text
      .trim()
      .split(/&&|\|\||[;\n]/)
      .at(-1)
      ?.trim() ?? ''
  )
}

function wordsFor(command: string): RuleWords | undefined {
  if (/^cd(?:\s|$)/.test(command)) return ruleText.lostDirectory
  return /^(?:export\s+\w+=|\w+=\S*$)/.test(command) ? ruleText.lostVariable : undefined
}

export const lostWithShell: Rule = ({ stages }) =>
  allOf(stages)
    .filter(isRun)
    .flatMap((run) => {
      const words = run.command.form === 'shell' ? wordsFor(lastCommand(commandText(run))) : undefined
      return words === undefined ? [] : [{ severity: 'warning', lines: run.source.lines, ...words }]
    })
