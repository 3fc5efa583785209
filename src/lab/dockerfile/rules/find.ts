/** Everything that there is to say about a Dockerfile, in the order of its lines. */
import { ruleText } from '../../../content/text/dockerfile-rules'
import { addForCopy } from './add-for-copy'
import { copiedAgain } from './copied-again'
import { copiedSecret } from './copied-secret'
import { deletedLater } from './deleted-later'
import type { Finding, Rule, RuleSubject, Severity } from './finding'
import { floatingBase } from './floating-base'
import { lostWithShell } from './lost-with-shell'
import type { ReadProblem } from './read-draft'
import { sourcesBeforeInstall } from './sources-before-install'
import { updateApart } from './update-apart'
import { wholeContext } from './whole-context'

const rules: readonly Rule[] = [
  floatingBase,
  sourcesBeforeInstall,
  copiedSecret,
  wholeContext,
  lostWithShell,
  updateApart,
  addForCopy,
  deletedLater,
  copiedAgain,
]

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

/** Lines that cannot be read; without any, the line at which the build stopped. */
function errors({ report }: RuleSubject, problems: readonly ReadProblem[]): readonly Finding[] {
  const unreadable = problems.map(({ lines, message }): Finding => {
    return { severity: 'error', lines, title: ruleText.cannotRead, why: message }
  })
  if (unreadable.length > 0) return unreadable
  return (report?.lines ?? []).flatMap(({ lines, fate }): readonly Finding[] =>
    fate.kind === 'failed' ? [{ severity: 'error', lines, title: ruleText.stopsHere, why: fate.message }] : [],
  )
}

export function findAll(
  subject: RuleSubject,
  problems: readonly ReadProblem[],
  checks: readonly Finding[],
): readonly Finding[] {
  const found = [...errors(subject, problems), ...checks, ...rules.flatMap((rule) => rule(subject))]
  return found.toSorted(
    (one, other) => one.lines.start - other.lines.start || weight[one.severity] - weight[other.severity],
  )
}
