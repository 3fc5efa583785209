/** `-p` and `--expose` (github.com/docker/go-connections/nat). */
import { addressToNumber } from '../../../../engine/networks/addresses'
import type { PortBinding } from '../../../../engine/networks/network'
import { CommandError } from '../../../command'
import { FlagValueError, parseUnsigned } from '../../../flags/values'

type Range = { readonly first: number; readonly last: number }

const protocols = ['tcp', 'udp', 'sctp'] as const

/** What the `-p` flags publish, of either form. @throws CommandError */
export function readPublish(specifications: readonly string[]): readonly PortBinding[] {
  return specifications.map(inShortForm).flatMap(readSpecification)
}

/** `[[address:]hostPort:]containerPort[/protocol]`, ports or ranges of them. */
function readSpecification(specification: string): readonly PortBinding[] {
  const { hostIp, hostPort, container } = splitParts(specification)
  const [containerPort = '', protocolName = 'tcp'] = splitAtSlash(container)
  const address = readAddress(hostIp)
  if (containerPort === '') throw new CommandError(`No port specified: ${specification}<empty>`)
  const inside = readRange(containerPort) ?? refuse(`Invalid containerPort: ${containerPort}`)
  const outside = hostPort === '' ? undefined : (readRange(hostPort) ?? refuse(`Invalid hostPort: ${hostPort}`))
  const count = inside.last - inside.first
  if (outside !== undefined && outside.last - outside.first !== count && count !== 0) {
    throw new CommandError(`Invalid ranges specified for container and host Ports: ${containerPort} and ${hostPort}`)
  }
  const protocol =
    protocols.find((one) => one === protocolName.toLowerCase()) ?? refuse(`Invalid proto: ${protocolName}`)
  return Array.from({ length: count + 1 }, (_, index) => ({
    containerPort: inside.first + index,
    protocol,
    hostIp: address,
    hostPort: outside === undefined ? 0 : outside.first + index,
    ...(outside?.first === 0 && index === 0 ? { zeroGiven: true } : {}),
    ...(outside !== undefined && count === 0 && outside.last > outside.first ? { hostPortEnd: outside.last } : {}),
  }))
}

function refuse(message: string): never {
  throw new CommandError(message)
}

function splitParts(text: string): { readonly hostIp: string; readonly hostPort: string; readonly container: string } {
  const parts = text.split(':')
  return {
    hostIp: parts.slice(0, -2).join(':'),
    hostPort: parts.at(-2) ?? '',
    container: parts.at(-1) ?? '',
  }
}

function splitAtSlash(text: string): readonly string[] {
  const slash = text.indexOf('/')
  return slash === -1 ? [text] : [text.slice(0, slash), text.slice(slash + 1)]
}

function readAddress(text: string): string {
  if (text === '') return ''
  if (text.includes(':') && !text.startsWith('[')) {
    throw new CommandError(`Invalid ip address ${text}: address ${text}:: too many colons in address`)
  }
  const address = text.replace(/^\[(.*)\]$/, '$1')
  if (addressToNumber(address) === undefined && !address.includes(':')) {
    throw new CommandError(`Invalid ip address: ${address}`)
  }
  return address
}

/** A port or `first-last`, of which more parts do not count; undefined when it is neither. */
function readRange(text: string): Range | undefined {
  const [first = '', last = first] = text.split('-')
  const numbers = [first, last].map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN))
  const [low = Number.NaN, high = Number.NaN] = numbers
  const valid = low <= high && high <= 65535
  return valid ? { first: low, last: high } : undefined
}

/** The long form `published=8080,target=80,protocol=tcp` as the short one; other fields say nothing. */
function inShortForm(specification: string): string {
  if (!specification.includes('=')) return specification
  const fields = new Map<string, string>()
  for (const field of specification.split(',')) {
    const [key = '', ...rest] = field.split('=')
    if (key === '' || rest.length === 0) {
      throw new CommandError(`invalid publish opts format (should be name=value but got '${field}')`)
    }
    fields.set(key, rest.join('='))
  }
  return `${fields.get('published') ?? ''}:${fields.get('target') ?? ''}/${fields.get('protocol') ?? 'tcp'}`
}

/** `--expose 80`, `80/udp` or `7000-7010`, as `80/tcp` and so on. @throws CommandError */
export function readExpose(text: string): readonly string[] {
  if (text.includes(':')) throw new CommandError(`invalid port format for --expose: ${text}`)
  const [ports = '', protocol = 'tcp'] = splitAtSlash(text)
  if (ports === '') throw invalidExpose(text, 'Empty string specified for ports.')
  const [first = '', last = first] = ports.split('-')
  const low = parsePort(first, text)
  const high = parsePort(last, text)
  if (high < low) throw invalidExpose(text, `Invalid range specified for the Port: ${ports}`)
  return Array.from({ length: high - low + 1 }, (_, index) => `${low + index}/${protocol.toLowerCase()}`)
}

function parsePort(text: string, whole: string): number {
  try {
    return parseUnsigned(text, 16)
  } catch (error) {
    if (!(error instanceof FlagValueError)) throw error
    throw invalidExpose(whole, error.message)
  }
}

function invalidExpose(text: string, reason: string): CommandError {
  return new CommandError(`invalid range format for --expose: ${text}, error: ${reason}`)
}
