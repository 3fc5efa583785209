/** `docker export`: all that a container's layers show, as one archive (moby, daemon/export.go). */
import { flatten } from '../filesystem/overlay'
import { layerTar } from '../oci/layer-tar'
import { emit, type Session } from '../session'
import type { Container } from './container'
import { lowerLayers } from './layers'

/**
 * The archive. Volumes and other mounts are not in it, only their mount points.
 * @param path where the client writes it, for the event; '-' for its standard output
 */
export function exportContainer(session: Session, container: Container, path: string): Uint8Array {
  const archive = layerTar(flatten([...lowerLayers(session.machine, container), container.writable]))
  emit(session, { type: 'container.exported', containerId: container.id, name: container.name, path })
  return archive
}
