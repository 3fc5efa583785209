/** Which path did a container add, change or delete? */
import type { Sought } from '../../../../content/goals/check-schema'
import { goalChecksText as text } from '../../../../content/text/goal-checks'
import { lowerLayers } from '../../../../engine/containers/layers'
import { changes } from '../../../../engine/filesystem/changes'
import type { Machine } from '../../../../engine/machine'
import { containerNamed } from '../../facts'

type SoughtChange = Extract<Sought, { readonly value: 'changed-path' }>

export function judgeChange(answer: string, sought: SoughtChange, machine: Machine): string | undefined {
  const container = containerNamed(machine, sought.container)
  if (container === undefined) return text.noContainer(sought.container)
  const change = changes(lowerLayers(machine, container), container.writable).find(({ path }) => path === answer)
  if (change === undefined) return text.unchanged(answer)
  return change.kind === sought.change ? undefined : text.wrongChange(answer, change.kind)
}
