/** `--network` and what goes with it (docker/cli, opts/network.go and cli/command/container/opts.go). */
import type { RequestedEndpoint } from '../../../../engine/containers/create-request'
import { CommandError, type FlagValues } from '../../../command'

const macAddress = /^(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}$/

/** @throws CommandError for what is not such an address. */
export function checkMacAddress(text: string): void {
  if (text !== '' && !macAddress.test(text.trim())) throw new CommandError(`${text} is not a valid mac address`)
}

/** The networks to join, first the one that gives the network mode and takes what the single flags say. @throws CommandError */
export function readNetworks(flags: FlagValues): readonly RequestedEndpoint[] {
  const [first = { network: 'bridge', aliases: [] }, ...rest] = [...flags.list('network'), ...flags.list('net')].map(
    readNetwork,
  )
  const endpoints = [withSingleFlags(flags, first), ...rest]
  const names = endpoints.map(({ network }) => network)
  for (const [index, endpoint] of endpoints.entries()) {
    checkEndpoint(endpoint)
    if (names.indexOf(endpoint.network) < index) {
      throw new CommandError(`network ${JSON.stringify(endpoint.network)} is specified multiple times`)
    }
  }
  if (names.some(isUserDefined) && !names.every(isUserDefined)) {
    throw new CommandError('conflicting options: cannot attach both user-defined and non-user-defined network-modes')
  }
  return endpoints
}

/** @throws CommandError for what is said twice, once in `--network name=…` and once in a flag of its own. */
function withSingleFlags(flags: FlagValues, first: RequestedEndpoint): RequestedEndpoint {
  const aliases = [...flags.list('network-alias'), ...flags.list('net-alias')]
  const ipAddress = flags.string('ip') || undefined
  const mac = flags.string('mac-address') || undefined
  const both = (one: string, other: string) =>
    new CommandError(`conflicting options: cannot specify both ${one} and per-network ${other}`)
  if (first.aliases.length > 0 && aliases.length > 0) throw both('--network-alias', 'alias')
  if (first.ipAddress !== undefined && ipAddress !== undefined) throw both('--ip', 'IPv4 address')
  if (first.macAddress !== undefined && mac !== undefined) throw both('--mac-address', 'MAC address')
  const links = isUserDefined(first.network) ? flags.list('link') : []
  return {
    ...first,
    aliases: [...first.aliases, ...aliases],
    ...(links.length === 0 ? {} : { links }),
    ...(ipAddress === undefined ? {} : { ipAddress }),
    ...(mac === undefined ? {} : { macAddress: mac }),
  }
}

/** @throws CommandError for a network without a name, or one that cannot be joined in this way. */
function checkEndpoint({ network, aliases, macAddress: mac = '' }: RequestedEndpoint): void {
  if (network.trim() === '') throw new CommandError('no name set for network')
  if (aliases.length > 0 && !isUserDefined(network)) {
    throw new CommandError('network-scoped aliases are only supported for user-defined networks')
  }
  checkMacAddress(mac)
}

/** True for a network of the user's own, by its name. */
export function isUserDefined(network: string): boolean {
  return !['default', 'bridge', 'host', 'none'].includes(network) && !network.startsWith('container:')
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
