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
