/** `--network` and what goes with it (docker/cli, opts/network.go and cli/command/container/opts.go). */
import type { RequestedEndpoint } from '../../../../engine/containers/create-request'
import { CommandError, type FlagValues } from '../../../command'

const macAddress = /^(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}$/

/** The networks to join, first the one that gives the network mode. @throws CommandError */
export function readNetworks(flags: FlagValues): readonly RequestedEndpoint[] {
  const given = [...flags.list('network'), ...flags.list('net')].map(readNetwork)
  checkCompany(given.map(({ network }) => network))
  const [first = { network: 'bridge', aliases: [] }, ...rest] = given
  const aliases = [...flags.list('network-alias'), ...flags.list('net-alias')]
  if (aliases.length + first.aliases.length > 0 && !isUserDefined(first.network)) {
    throw new CommandError('network-scoped aliases are only supported for user-defined networks')
  }
  const ipAddress = flags.string('ip')
  const mac = flags.string('mac-address')
  if (mac !== '' && !macAddress.test(mac)) throw new CommandError(`${mac} is not a valid mac address`)
  const joined: RequestedEndpoint = {
    ...first,
    aliases: [...first.aliases, ...aliases],
    ...(ipAddress === '' ? {} : { ipAddress }),
    ...(mac === '' ? {} : { macAddress: mac }),
  }
  return [joined, ...rest]
}

function isUserDefined(network: string): boolean {
  return !['default', 'bridge', 'host', 'none'].includes(network) && !network.startsWith('container:')
}

/** @throws CommandError for networks that the client does not let a container join together. */
function checkCompany(networks: readonly string[]): void {
  if (networks.includes('')) throw new CommandError('no name set for network')
  const repeated = networks.find((network, index) => networks.indexOf(network) < index)
  if (repeated !== undefined) {
    throw new CommandError(`network ${JSON.stringify(repeated)} is specified multiple times`)
  }
  if (networks.some(isUserDefined) && !networks.every(isUserDefined)) {
    throw new CommandError('conflicting options: cannot attach both user-defined and non-user-defined network-modes')
  }
}

/** A name, or `name=…,alias=…,ip=…`. */
function readNetwork(text: string): RequestedEndpoint {
  if (!/\w+=\w+/.test(text)) return { network: text === 'default' ? 'bridge' : text, aliases: [] }
  const aliases: string[] = []
  const values = new Map<string, string>()
  for (const field of text.split(',')) {
    const [key = '', ...rest] = field.split('=')
    if (key === 'alias') aliases.push(rest.join('='))
    else if (['name', 'ip', 'mac-address'].includes(key)) values.set(key, rest.join('='))
    else throw new CommandError(`the key ${key} of --network is not simulated here`)
  }
  const ipAddress = values.get('ip')
  const mac = values.get('mac-address')
  return {
    network: values.get('name') ?? '',
    aliases,
    ...(ipAddress === undefined ? {} : { ipAddress }),
    ...(mac === undefined ? {} : { macAddress: mac }),
  }
}
