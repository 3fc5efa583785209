/** The commands about accounts at a registry, and the search for images there. */
import { type Command, CommandError } from '../../command'
import { notSimulatedHere } from '../../not-simulated'
import { search } from './search'

const login: Command = {
  path: ['login'],
  usage: '[OPTIONS] [SERVER]',
  summary: 'Authenticate to a registry',
  description: 'Authenticate to a registry.\nDefaults to Docker Hub if no server is specified.',
  minimumArguments: 0,
  maximumArguments: 1,
  flags: [
    {
      name: 'password',
      short: 'p',
      type: 'string',
      description: 'Password or Personal Access Token (PAT)',
      unsupported: true,
    },
    {
      name: 'password-stdin',
      type: 'bool',
      description: 'Take the Password or Personal Access Token (PAT) from stdin',
      unsupported: true,
    },
    { name: 'username', short: 'u', type: 'string', description: 'Username' },
  ],
  execute({ process }) {
    if (process.isTerminal(0)) throw notSimulatedHere('docker login')
    throw new CommandError('Error: Cannot perform an interactive login from a non TTY device')
  },
}

const logout: Command = {
  path: ['logout'],
  usage: '[SERVER]',
  summary: 'Log out from a registry',
  description: 'Log out from a registry.\nIf no server is specified, the default is defined by the daemon.',
  minimumArguments: 0,
  maximumArguments: 1,
  flags: [],
  execute({ out }, { arguments: [server = 'https://index.docker.io/v1/'] }) {
    out(`Removing login credentials for ${server}\n`)
    return 0
  },
}

export const accountCommands: readonly Command[] = [login, logout, search]
