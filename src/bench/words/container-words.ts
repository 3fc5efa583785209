/** A container's state in words. */
import { benchText as text } from '../../content/text/bench'
import type { Container, ContainerStatus } from '../../engine/containers/container'
import { memoryInUse } from '../../engine/containers/resource-use'
import { programOf, runningCommandOf } from '../../store/words/names'
import { sizeInWords } from '../../store/words/sizes'

/** What the picture shows above a writable plate. */
export type ProcessSign = 'running' | 'paused' | 'restarting' | 'none'

const signs: Readonly<Record<ContainerStatus, ProcessSign>> = {
  created: 'none',
  running: 'running',
  paused: 'paused',
  restarting: 'restarting',
  removing: 'none',
  exited: 'none',
  dead: 'none',
}

export function processSign({ state }: Container): ProcessSign {
  return signs[state.status]
}

/** `running`, `exited (137)`, `created, not started`. */
export function statusInWords({ state }: Container): string {
  return state.status === 'exited' ? text.exitedWith(state.exitCode) : text.status[state.status]
}

function memoryInWords(container: Container): string {
  return text.inMemory(sizeInWords(memoryInUse(container)))
}

/** What stands above the plate: the program and how many processes it has, or that there is none. */
export function processInWords(container: Container): { readonly title: string; readonly meta: string } {
  const program = programOf(container)
  switch (container.state.status) {
    case 'running':
      return { title: program, meta: memoryInWords(container) }
    case 'paused':
      return { title: program, meta: text.frozen }
    case 'created':
      return { title: text.notStarted, meta: '' }
    case 'restarting':
      return { title: program, meta: text.status.restarting }
    default:
      return { title: statusInWords(container), meta: text.filesKept }
  }
}

/** The same for somebody who does not see the picture. */
export function processName(container: Container): string {
  const { name, state } = container
  switch (state.status) {
    case 'running':
    case 'restarting':
      return text.processName(name, runningCommandOf(container), memoryInWords(container))
    case 'paused':
      return text.processPausedName(name, runningCommandOf(container))
    case 'created':
      return text.notStartedName(name)
    default:
      return text.noProcessName(name, state.exitCode)
  }
}
