/** Is a container there, in which state, and what became of the one from the start? */
import { goalChecksText as text } from '../../../content/text/goal-checks'
import type { Container } from '../../../engine/containers/container'
import type { EngineEventType } from '../../../engine/events'
import { imageOfContainer } from '../../../store/words/names'
import { containerNamed, imageNamed } from '../facts'
import { withContainer } from '../require'
import type { Judges, Situation } from '../situation'

function stateInWords({ state }: Container): string {
  return text.state(state.status, state.exitCode)
}

/** True when an event of this type happened to a container of this name since the goal's start. */
function happened({ frames }: Situation, type: EngineEventType, name: string): boolean {
  return frames.some(({ events }) =>
    events.some((event) => event.type === type && 'name' in event && event.name === name),
  )
}

export const containerState: Judges<
  | 'container-status'
  | 'container-absent'
  | 'container-image'
  | 'container-kept'
  | 'container-removed'
  | 'container-stopped'
> = {
  'container-status': withContainer((container, { status, exitCode }) => {
    const { state, name } = container
    const met = state.status === status && (exitCode === undefined || state.exitCode === exitCode)
    return met ? undefined : text.otherState(name, stateInWords(container), text.wantedState(status, exitCode))
  }),
  'container-absent': ({ container: name }, { machine }) => {
    const container = containerNamed(machine, name)
    return container && text.stillThere(name, stateInWords(container))
  },
  'container-image': withContainer((container, { image }, { machine }) =>
    imageNamed(machine, image)?.id === container.imageId
      ? undefined
      : text.otherImage(container.name, imageOfContainer(machine, container), image),
  ),
  'container-kept': ({ container }, situation) =>
    happened(situation, 'container.removed', container) ? text.replaced(container) : undefined,
  'container-removed': ({ container }, situation) =>
    happened(situation, 'container.removed', container) ? undefined : text.neverRemoved(container),
  'container-stopped': ({ container }, situation) =>
    happened(situation, 'container.exited', container) ? undefined : text.neverStopped(container),
}
