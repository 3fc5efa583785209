/** The list of packages fetched in one line, the packages installed in another. */
import { ruleText } from '../../../content/text/dockerfile-rules'
import type { Rule } from './finding'
import { allOf, commandText, isRun } from './instructions'

const updates = /\bapt(?:-get)?\s+(?:-\S+\s+)*update\b/
const uses = /\bapt(?:-get)?\s+(?:-\S+\s+)*(?:install|upgrade|dist-upgrade|full-upgrade)\b/

export const updateApart: Rule = ({ stages }) =>
  allOf(stages)
    .filter(isRun)
    .filter((run) => updates.test(commandText(run)) && !uses.test(commandText(run)))
    .map(({ source }) => ({ severity: 'warning', lines: source.lines, ...ruleText.updateApart }))
