/** Network addresses. */

import { findInHostsFile, type HostLine } from '../../../processes/hosts-file'
import type { Process } from '../../../processes/program'
import { networkOf, routingTable } from './interfaces'

const dottedQuad = /^(?:\d{1,3}\.){3}\d{1,3}$/

/** The IPv4 address of a host name, or the address itself; undefined for an unknown name. */
export function addressOf(process: Process, host: string): string | undefined {
  return dottedQuad.test(host) ? host : process.network.lookUpHost(host)
}

/** What is known of a name: the first line of `/etc/hosts` that has it; then the name server. */
export function knownHost(process: Process, host: string): HostLine | undefined {
  const line = findInHostsFile(process.files, host)
  if (line !== undefined) return line
  const address = process.network.lookUpHost(host)
  return address === undefined ? undefined : { address, canonicalName: host }
}

/** True for loopback and for what a line of the routing table leads to: an internal network has no way out. */
export function hasRoute(process: Process, address: string): boolean {
  if (address.startsWith('127.')) return true
  return routingTable(process).some(({ destination, mask }) => networkOf(address, mask) === destination)
}
