/** The STATUS column of `docker ps` (moby, container/state.go `String`). */
import type { ContainerState } from '../../../engine/containers/container'
import { humanDuration } from '../../format/units'

/** For example `Up 5 seconds (healthy)` or `Exited (0) 2 minutes ago`. `now` in milliseconds since the Unix epoch. */
export function describeStatus(state: ContainerState, now: number): string {
  const since = (time: number | undefined) => humanDuration(now - (time ?? now))
  switch (state.status) {
    case 'running':
      return `Up ${since(state.started)}${healthText(state)}`
    case 'paused':
      return `Up ${since(state.started)} (Paused)`
    case 'restarting':
      return `Restarting (${state.exitCode}) ${since(state.finished)} ago`
    case 'removing':
      return 'Removal In Progress'
    case 'dead':
      return 'Dead'
    case 'created':
      return 'Created'
    case 'exited':
      return state.finished === undefined ? '' : `Exited (${state.exitCode}) ${since(state.finished)} ago`
  }
}

function healthText({ health }: ContainerState): string {
  if (health === undefined) return ''
  return health.status === 'starting' ? ' (health: starting)' : ` (${health.status})`
}
