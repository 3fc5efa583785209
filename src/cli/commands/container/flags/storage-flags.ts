/** Flags of `docker create` and `docker run` about files. */

import { names, words } from '../../../completes'
import { readDevice } from '../options/kernel-options'
import { mountProblem } from '../options/mount'
import type { CreateFlag } from './create-flag'

/** In the order of the usage text. */
export const storageFlags: readonly CreateFlag[] = [
  {
    name: 'device',
    type: 'list',
    description: 'Add a host device to the container',
    hostSettings: (flags) => ({ devices: flags.list('device').map(readDevice) }),
    completes: names('file'),
  },
  {
    name: 'device-cgroup-rule',
    type: 'list',
    description: 'Add a rule to the cgroup allowed devices list',
    unsupported: true,
  },
  {
    name: 'mount',
    type: 'mount',
    description: 'Attach a filesystem mount to the container',
    validate: mountProblem,
    completes: words('type=bind,source=', 'type=volume,source=', 'type=tmpfs,target='),
  },
  {
    name: 'read-only',
    type: 'bool',
    description: "Mount the container's root filesystem as read only",
    hostSettings: (flags) => ({ readOnlyRoot: flags.boolean('read-only') }),
  },
  { name: 'storage-opt', type: 'list', description: 'Storage driver options for the container', unsupported: true },
  {
    name: 'tmpfs',
    type: 'list',
    description: 'Mount a tmpfs directory',
    hostSettings: (flags) => ({ temporaryFileSystems: new Map(flags.list('tmpfs').map(splitAtColon)) }),
  },
  {
    name: 'use-api-socket',
    type: 'bool',
    description: 'Bind mount Docker API socket and required auth',
    unsupported: true,
  },
  { name: 'volume', short: 'v', type: 'list', description: 'Bind mount a volume', completes: names('mount source') },
  { name: 'volume-driver', type: 'string', description: 'Optional volume driver for the container', unsupported: true },
  {
    name: 'volumes-from',
    type: 'list',
    description: 'Mount volumes from the specified container(s)',
    hostSettings: (flags) => ({ volumesFrom: flags.list('volumes-from') }),
    completes: names('container'),
  },
]

function splitAtColon(text: string): readonly [string, string] {
  const colon = text.indexOf(':')
  return colon === -1 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
}
