/** A line that runs again with every change of the sources, before one that takes long. */
import { ruleText } from '../../../content/text/dockerfile-rules'
import type { Rule } from './finding'
import { commandText, contextCopies, isRun, isWholeContext } from './instructions'

const installs =
  /\b(?:apt-get|apt|apk|dnf|yum|pip3?|npm|yarn|pnpm|bundle|composer|go mod|cargo)\b[^;&|]*\s(?:install|add|ci|download|fetch|sync|i)\b/

export const sourcesBeforeInstall: Rule = ({ stages }) =>
  stages.flatMap(({ instructions }) => {
    const copy = contextCopies(instructions).find(({ sources }) => sources.some(isWholeContext))
    const after = copy === undefined ? [] : instructions.slice(instructions.indexOf(copy) + 1)
    const install = after.filter(isRun).find((run) => installs.test(commandText(run)))
    if (copy === undefined || install === undefined) return []
    const words = ruleText.sourcesBeforeInstall(install.source.lines.start)
    return [{ severity: 'warning', lines: copy.source.lines, ...words }]
  })
