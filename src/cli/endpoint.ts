/**
 * Which daemon a command line is for (docker/cli, cli/command/cli.go and opts/hosts.go). There is one here, on the host's socket; any
 * other cannot be reached.
 */
import { EngineError } from '../engine/errors'
import type { Machine } from '../engine/machine'
import { sha256 } from '../engine/oci/digest'
import type { Session } from '../engine/session'
import type { CommandContext, FlagValues } from './command'

/** Where the one daemon listens. */
export const ownSocket = 'unix:///var/run/docker.sock'
const ownSockets = [ownSocket, 'unix:///run/docker.sock']

/** The context with the daemon that the global flags and the environment name. What is wrong with that shows when a command asks it for something. */
export function withDaemon(context: CommandContext, flags: FlagValues): CommandContext {
  const { environment, session } = context
  const named = flags.string('host') || environment.get('DOCKER_HOST') || ''
  const contextName = flags.string('context') || (named === '' ? (environment.get('DOCKER_CONTEXT') ?? '') : '')
  const problem = isDefault(contextName) ? problemWith(named) : `${unresolved}${contextMissing(contextName)}`
  return problem === undefined ? context : { ...context, session: unreachable(session, problem) }
}

/** True for the name of the context that is always there, and for none. */
export function isDefault(contextName: string): boolean {
  return contextName === '' || contextName === 'default'
}

/** What is said of a context that was never made: the client looks for its file. */
export function contextMissing(name: string): string {
  const directory = sha256(name).replace('sha256:', '')
  const file = `/home/user/.docker/contexts/meta/${directory}/meta.json`
  return `context "${name}": context not found: open ${file}: no such file or directory`
}

const unresolved = 'Failed to initialize: unable to resolve docker endpoint: '

/** Why there is no answer from an address. */
function problemWith(named: string): string | undefined {
  const address = completeAddress(named)
  if (address === undefined) return `${unresolved}invalid bind address format: ${named}`
  if (ownSockets.includes(address)) return undefined
  const protocol = address.replace(/:.*/, '')
  if (!['unix', 'tcp'].includes(protocol)) return `docker: a daemon behind ${protocol}:// is not simulated here`
  return `Cannot connect to the Docker daemon at ${address}. Is the docker daemon running?`
}

/** An address with what it leaves out: `tcp://`, port 2375, and the host's socket where nothing is named; undefined for one of another form. */
export function completeAddress(named: string): string | undefined {
  const [, protocol = named.trim() === '' ? 'unix' : 'tcp', place = ''] =
    /^(?:(.*?):\/\/)?(.*)$/.exec(named.trim()) ?? []
  const [host = '', port = ''] = place.split(':')
  if (protocol === 'unix') return place === '' ? ownSocket : `unix://${place}`
  if (protocol === 'tcp') return `tcp://${host || 'localhost'}:${port || '2375'}`
  return ['ssh', 'fd', 'npipe'].includes(protocol) ? `${protocol}://${place}` : undefined
}

/** A session in which nobody answers: whoever looks at the machine learns why. */
function unreachable(session: Session, problem: string): Session {
  return Object.defineProperty({ ...session }, 'machine', {
    get: (): Machine => {
      throw new EngineError('client', problem)
    },
  })
}
