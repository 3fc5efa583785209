/** Commands that Docker has and that are known here by name only: of these not even the flags are listed. */
import type { UnsimulatedCommand } from './command-tree'

const byNameOnly = ['checkpoint', 'compose', 'debug', 'init', 'mcp', 'model', 'sbom', 'scout'].map((name) => ({
  path: [name],
  summary: '',
}))

/** In the words of `docker --help` and of the groups' help; those without a section are not listed. */
export const unsimulatedCommands: readonly UnsimulatedCommand[] = [
  { path: ['bake'], summary: 'Build from a file', section: 'common' },
  { path: ['manifest'], summary: 'Manage Docker image manifests and manifest lists', section: 'management' },
  { path: ['trust'], summary: 'Manage trust on Docker images', section: 'management' },
  { path: ['context', 'create'], summary: 'Create a context', section: 'group' },
  { path: ['context', 'update'], summary: 'Update a context', section: 'group' },
  { path: ['swarm', 'init'], summary: 'Initialize a swarm', section: 'group' },
  { path: ['swarm', 'join'], summary: 'Join a swarm as a node and/or manager', section: 'group' },
  ...['ca', 'join-token', 'unlock', 'unlock-key', 'update'].map((name) => ({ path: ['swarm', name], summary: '' })),
  { path: ['service', 'create'], summary: 'Create a new service', section: 'group' },
  { path: ['service', 'update'], summary: 'Update a service', section: 'group' },
  ...byNameOnly,
]
