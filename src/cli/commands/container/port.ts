/** `docker container port`. */
import { findContainer } from '../../../engine/containers/store'
import type { PortBinding } from '../../../engine/networks/network'
import { hostAddresses, portName } from '../../../engine/networks/ports'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { FlagValueError, parseUnsigned } from '../../flags/values'
import { naturalOrder } from '../../format/natural-order'

export const containerPort: Command = {
  path: ['container', 'port'],
  aliases: [['port']],
  usage: 'CONTAINER [PRIVATE_PORT[/PROTO]]',
  summary: 'List port mappings or a specific mapping for the container',
  completes: [names('container')],
  minimumArguments: 1,
  maximumArguments: 2,
  flags: [],
  execute({ session, out }, { arguments: [reference = '', wanted = ''] }) {
    const { boundPorts } = findContainer(session, reference)
    const list = (lines: readonly string[]) =>
      out(
        lines
          .toSorted(naturalOrder)
          .map((line) => `${line}\n`)
          .join(''),
      )
    if (wanted === '') {
      list(boundPorts.flatMap((binding) => places(binding).map((place) => `${portName(binding)} -> ${place}`)))
      return 0
    }
    const [port = '', protocol = 'tcp'] = wanted.split('/')
    checkPort(port)
    const found = boundPorts.filter((binding) => portName(binding) === `${port}/${protocol}`)
    if (found.length === 0) throw new CommandError(`Error: No public port '${wanted}' published for ${reference}`)
    list(found.flatMap(places))
    return 0
  },
}

function checkPort(port: string): void {
  try {
    parseUnsigned(port, 16)
  } catch (error) {
    if (error instanceof FlagValueError) throw new CommandError(`Error: invalid port (${port}): ${error.message}`)
    throw error
  }
}

/** Host addresses with the port, as `net.JoinHostPort` writes them. */
function places(binding: PortBinding): readonly string[] {
  return hostAddresses(binding).map((address) =>
    address.includes(':') ? `[${address}]:${binding.hostPort}` : `${address}:${binding.hostPort}`,
  )
}
