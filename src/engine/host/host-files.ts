/** The host's own file system: where the shell's commands, build contexts and `docker cp` read and write. */
import { driverFor } from '../containers/file-system/device-files'
import { diskDevice, hostDisk } from '../containers/file-system/mount-sources'
import type { FileSystem } from '../filesystem/file-system'
import { GeneratedBacking } from '../filesystem/generated-backing'
import { MountedFileSystem } from '../filesystem/mounted-file-system'
import { TreeBacking } from '../filesystem/tree-backing'
import type { Session } from '../session'
import { daemonDirectory } from './daemon-directory/directory'

/** The host's files on behalf of root, who types the commands. Changes go to the session's machine as they are made. */
export function openHostFiles(session: Session): FileSystem {
  const backing = new TreeBacking(hostDisk(session))
  const entry = { source: '/dev/vda', path: '/', type: 'ext4', options: 'rw,relatime' }
  const daemons = new GeneratedBacking(daemonDirectory(session), diskDevice, 'EPERM')
  return new MountedFileSystem({
    mounts: [
      { path: '/', backing, readOnly: false, entry },
      { path: '/var/lib/docker', backing: daemons, readOnly: false, entry, unlisted: true },
    ],
    credentials: { userId: 0, groupId: 0, groups: [] },
    now: () => session.machine.clock,
    devices: driverFor,
  })
}
