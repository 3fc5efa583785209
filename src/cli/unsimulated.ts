/** Commands that Docker has and this simulation does not, in the words of `docker --help`. */
import type { UnsimulatedCommand } from './command-tree'

export const unsimulatedCommands: readonly UnsimulatedCommand[] = [
  { name: 'bake', summary: 'Build from a file', section: 'common' },
  { name: 'login', summary: 'Authenticate to a registry', section: 'common' },
  { name: 'logout', summary: 'Log out from a registry', section: 'common' },
  { name: 'search', summary: 'Search Docker Hub for images', section: 'common' },
  { name: 'context', summary: 'Manage contexts', section: 'management' },
  { name: 'manifest', summary: 'Manage Docker image manifests and manifest lists', section: 'management' },
  { name: 'plugin', summary: 'Manage plugins', section: 'management' },
  { name: 'trust', summary: 'Manage trust on Docker images', section: 'management' },
  { name: 'swarm', summary: 'Manage Swarm', section: 'swarm' },
  ...[
    'checkpoint',
    'compose',
    'config',
    'debug',
    'init',
    'mcp',
    'model',
    'node',
    'sbom',
    'scout',
    'secret',
    'service',
    'stack',
  ].map((name) => ({ name, summary: '' })),
]
