/** `Mounts` of `docker inspect` (moby, daemon/inspect.go and container/container.go `GetMountPoints`). */
import type { JsonObject } from '../oci/json'
import { mountpointOf } from '../storage/volume-store'
import type { Container } from './container'
import type { Mount } from './mount'

/** What is mounted; what `--tmpfs` asked for is not listed, as in Docker. */
export function inspectMounts({ mounts }: Container): readonly JsonObject[] {
  return mounts.flatMap((mount) => {
    if (mount.type === 'tmpfs' && mount.listed !== true) return []
    return [inspectMount(mount)]
  })
}

function inspectMount(mount: Mount): JsonObject {
  const Destination = mount.destination
  const Mode = mount.type === 'tmpfs' ? '' : (mount.mode ?? '')
  const RW = !mount.readOnly
  switch (mount.type) {
    case 'volume':
      return {
        Type: 'volume',
        Name: mount.volume,
        Source: mountpointOf(mount.volume),
        Destination,
        Driver: 'local',
        Mode,
        RW,
        Propagation: '',
      }
    case 'bind': {
      const { source: Source, propagation: Propagation = 'rprivate' } = mount
      return { Type: 'bind', Source, Destination, Mode, RW, Propagation }
    }
    case 'tmpfs':
      return { Type: 'tmpfs', Source: '', Destination, Mode, RW, Propagation: '' }
  }
}
