/** With which code did a container exit? */
import type { Sought } from '../../../../content/goals/check-schema'
import { goalChecksText as text } from '../../../../content/text/goal-checks'
import type { Machine } from '../../../../engine/machine'
import { containerNamed } from '../../facts'

type SoughtExitCode = Extract<Sought, { readonly value: 'exit-code' }>

export function judgeExitCode(answer: string, sought: SoughtExitCode, machine: Machine): string | undefined {
  const container = containerNamed(machine, sought.container)
  if (container === undefined) return text.noContainer(sought.container)
  return answer === String(container.state.exitCode) ? undefined : text.wrongAnswer(answer)
}
