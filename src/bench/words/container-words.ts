/** A container's state in words. */
import { benchText as text } from '../../content/text/bench'
import type { Container, ContainerStatus } from '../../engine/containers/container'
import { commandLineOf, programOf } from './names'

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

function processCount(container: Container): number {
  return container.tasks.reduce((count, task) => count + (task.exitCode === undefined ? task.processes.length : 0), 0)
}

/** What stands above the plate: the program and how many processes it has, or that there is none. */
export function processInWords(container: Container): { readonly title: string; readonly meta: string } {
  const program = programOf(container)
  switch (container.state.status) {
    case 'running':
      return { title: program, meta: text.processes(Math.max(1, processCount(container))) }
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
      return text.processName(name, commandLineOf(container), text.processes(Math.max(1, processCount(container))))
    case 'paused':
      return text.processPausedName(name, commandLineOf(container))
    case 'created':
      return text.notStartedName(name)
    default:
      return text.noProcessName(name, state.exitCode)
  }
}
