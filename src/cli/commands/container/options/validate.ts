/** Checks of single flag values, in the words that follow `invalid argument "x" for "--name" flag: ` (docker/cli, opts). */
import { addressToNumber } from '../../../../engine/networks/addresses'

/** `NAME=value` or `NAME`. */
export function environmentProblem(value: string): string | undefined {
  return /^[^=]+/.test(value) ? undefined : `invalid environment variable: ${value}`
}

/** `key=value` or `key`. */
export function labelProblem(value: string): string | undefined {
  const key = value.split('=', 1)[0] ?? ''
  if (key === '') return `invalid label '${value}': empty name`
  const name = key.trimStart()
  return /\s/.test(name) ? `label '${name}' contains whitespaces` : undefined
}

/** One of the three standard streams. */
export function streamProblem(value: string): string | undefined {
  const known = ['stdin', 'stdout', 'stderr'].includes(value.toLowerCase())
  return known ? undefined : 'valid streams are STDIN, STDOUT and STDERR'
}

function isAddress(value: string): boolean {
  return addressToNumber(value) !== undefined || /^[0-9a-fA-F:]*:[0-9a-fA-F:]*$/.test(value)
}

/** An IP address. */
export function addressProblem(value: string): string | undefined {
  return isAddress(value.trim()) ? undefined : `IP address is not correctly formatted: ${value}`
}

const domainLabel = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?'
const domain = new RegExp(`^(${domainLabel}(?:\\.${domainLabel})*)\\.?\\s*$`)

/**
 * A domain in which names without dots are looked up, without the dot at its end; `.` alone stands for none.
 * Undefined for what cannot be one (docker/cli, opts/opts.go, `ValidateDNSSearch`).
 */
export function searchDomain(value: string): string | undefined {
  const name = value.replace(/^ +| +$/g, '')
  if (name === '.') return name
  const found = /[a-zA-Z]/.test(name) ? domain.exec(name)?.[1] : undefined
  return found === undefined || found.length >= 255 ? undefined : found
}

/** A domain in which names without dots are looked up. */
export function searchDomainProblem(value: string): string | undefined {
  return searchDomain(value) === undefined ? `${value} is not a valid domain` : undefined
}

/** `host:ip` or `host=ip`. */
export function extraHostProblem(value: string): string | undefined {
  const [, host = '', address = ''] = /^([^:=]*)[:=](.*)$/.exec(value) ?? []
  if (host === '') return `bad format for add-host: "${value}"`
  if (address === 'host-gateway' || isAddress(address)) return undefined
  return `invalid IP address in add-host: "${address}"`
}

/** Keys of `--network name=…,alias=…` (docker/cli, opts/network.go). */
const networkKeys = ['name', 'alias', 'driver-opt', 'ip', 'ip6', 'mac-address', 'link-local-ip', 'gw-priority']

/** A network's name, or what `--network` takes instead: `name=NAME,key=value,…`. */
export function networkProblem(value: string): string | undefined {
  if (!/\w+=\w+(,\w+=\w+)*/.test(value)) return undefined
  const fields = value.split(',')
  for (const field of fields) {
    const [key = '', ...rest] = field.split('=')
    if (rest.length === 0 || key === '') return `invalid field ${field}`
    if (!networkKeys.includes(key.toLowerCase().trim())) return `invalid field key ${key.toLowerCase().trim()}`
  }
  const named = fields.some((field) => /^\s*name=./i.test(field))
  return named ? undefined : 'network name/id is not specified'
}
