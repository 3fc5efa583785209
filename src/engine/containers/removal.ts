/** Taking a container out of the store: its own layer, its logs and, when asked, its anonymous volumes. */
import { change, emit, type Session } from '../session'
import { removeAnonymousVolumes } from '../storage/volume-use'
import type { Container } from './container'

/** Forgets the container and all that is only its own; clients that stay with it learn from the session how it ended. `volumes` takes its anonymous volumes along (`rm -v`, `--rm`). */
export function forgetContainer(session: Session, container: Container, options: { readonly volumes: boolean }): void {
  const containers = new Map(session.machine.containers)
  containers.delete(container.id)
  change(session, { containers })
  session.departed.set(container.id, container)
  emit(session, { type: 'container.removed', containerId: container.id, name: container.name })
  if (options.volumes) removeAnonymousVolumes(session, container)
}
