/** The flags of `docker create` and `docker run`, joined. */
import type { Flag } from '../../../command'
import { words } from '../../../completes'
import type { CreateFlag } from './create-flag'
import { networkFlags } from './network-flags'
import { processFlags } from './process-flags'
import { resourceFlags } from './resource-flags'
import { storageFlags } from './storage-flags'

/** What both have, each with what it asks the daemon for. */
export const sharedFlags: readonly CreateFlag[] = [...networkFlags, ...processFlags, ...resourceFlags, ...storageFlags]

function pullFlag(description: string): Flag {
  return {
    name: 'pull',
    type: 'string',
    description,
    default: 'missing',
    completes: words('always', 'missing', 'never'),
  }
}

export const createFlags: readonly Flag[] = [
  ...sharedFlags,
  pullFlag('Pull image before creating ("always", "|missing", "never") (default "missing")'),
]

export const runFlags: readonly Flag[] = [
  ...sharedFlags,
  { name: 'detach', short: 'd', type: 'bool', description: 'Run container in background and print container ID' },
  { name: 'detach-keys', type: 'string', description: 'Override the key sequence for detaching a container' },
  pullFlag('Pull image before running ("always", "missing", "never") (default "missing")'),
  {
    name: 'sig-proxy',
    type: 'bool',
    description: 'Proxy received signals to the process (default true)',
    default: 'true',
  },
]
