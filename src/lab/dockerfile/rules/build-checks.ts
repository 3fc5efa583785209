/** BuildKit's own checks, made by the engine as `docker build --check` makes them, with a reason that a beginner understands. */
import { ruleText } from '../../../content/text/dockerfile-rules'
import { plainBuild } from '../../../engine/images/build/build-request'
import { checkBuild } from '../../../engine/images/build/check-build'
import type { BuildInput } from '../../../engine/images/build/context'
import type { BuildTarget } from '../../../engine/images/build/line-fates'
import type { Machine } from '../../../engine/machine'
import { openSession } from '../../../engine/session'
import type { Finding } from './finding'

const reasons: Readonly<Record<string, string>> = ruleText.buildChecks

export function buildChecks(machine: Machine, input: BuildInput, target: BuildTarget): readonly Finding[] {
  const { warnings } = checkBuild(openSession(machine, new Map()), { ...plainBuild, ...target, input })
  return warnings.map(({ rule, message, lines }) => ({
    severity: 'warning',
    lines,
    title: `${message.replace(/\.$/, '')}.`,
    why: reasons[rule] ?? ruleText.otherBuildCheck,
  }))
}
