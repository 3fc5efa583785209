/** Network addresses. */

import type { Process } from '../../../processes/program'
import { readOptional } from './accounts'
import { deviceNames } from './interfaces'

const dottedQuad = /^(?:\d{1,3}\.){3}\d{1,3}$/

/** The IPv4 address of a host name, or the address itself; undefined for an unknown name. */
export function addressOf(process: Process, host: string): string | undefined {
  return dottedQuad.test(host) ? host : process.lookUpHost(host)
}

export type KnownHost = { readonly address: string; readonly canonicalName: string }

/** What is known of a name: the first line of `/etc/hosts` that has it, and that line's first name; then the name server. */
export function knownHost(process: Process, host: string): KnownHost | undefined {
  for (const line of readOptional(process, '/etc/hosts').split('\n')) {
    const [address = '', canonicalName = '', ...aliases] = line.replace(/#.*/, '').trim().split(/\s+/)
    if ([canonicalName, ...aliases].includes(host)) return { address, canonicalName }
  }
  const address = process.lookUpHost(host)
  return address === undefined ? undefined : { address, canonicalName: host }
}

/** True when there is an interface that could carry a packet there: all but loopback needs one besides `lo`. */
export function hasRoute(process: Process, address: string): boolean {
  return address.startsWith('127.') || deviceNames(process).some((name) => name !== 'lo')
}
