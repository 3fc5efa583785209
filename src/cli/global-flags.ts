/** The flags between `docker` and the command. */
import type { Flag } from './command'
import { words } from './completes'

/** The levels that `--log-level` takes. */
export const logLevels = ['panic', 'fatal', 'error', 'warn', 'warning', 'info', 'debug', 'trace']

const unsimulated = { unsupported: true } as const

/** In the words of `docker --help`; `$HOME` is /home/user. */
export const globalFlags: readonly Flag[] = [
  {
    name: 'config',
    type: 'string',
    description: 'Location of client config files (default "/home/user/.docker")',
  },
  {
    name: 'context',
    short: 'c',
    type: 'string',
    description:
      'Name of the context to use to connect to the daemon (overrides DOCKER_HOST env var and default context set with "docker context use")',
  },
  { name: 'debug', short: 'D', type: 'bool', description: 'Enable debug mode' },
  {
    name: 'host',
    short: 'H',
    type: 'string',
    description: 'Daemon socket to connect to',
  },
  {
    name: 'log-level',
    short: 'l',
    type: 'string',
    description: 'Set the logging level ("debug", "info", "warn", "error", "fatal") (default "info")',
    completes: words(...logLevels),
  },
  { name: 'tls', type: 'bool', description: 'Use TLS; implied by --tlsverify', ...unsimulated },
  {
    name: 'tlscacert',
    type: 'string',
    description: 'Trust certs signed only by this CA (default "/home/user/.docker/ca.pem")',
    ...unsimulated,
  },
  {
    name: 'tlscert',
    type: 'string',
    description: 'Path to TLS certificate file (default "/home/user/.docker/cert.pem")',
    ...unsimulated,
  },
  {
    name: 'tlskey',
    type: 'string',
    description: 'Path to TLS key file (default "/home/user/.docker/key.pem")',
    ...unsimulated,
  },
  { name: 'tlsverify', type: 'bool', description: 'Use TLS and verify the remote', ...unsimulated },
  { name: 'version', short: 'v', type: 'bool', description: 'Print version information and quit' },
]
