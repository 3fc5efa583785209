/** Network addresses. */

import { FileSystemError } from '../../../filesystem/file-system'
import type { Process } from '../../../processes/program'

const dottedQuad = /^(?:\d{1,3}\.){3}\d{1,3}$/

/** The IPv4 address of a host name, or the address itself; undefined for an unknown name. */
export function addressOf(process: Process, host: string): string | undefined {
  return dottedQuad.test(host) ? host : process.lookUpHost(host)
}

/** True when there is an interface that could carry a packet there: all but loopback needs one besides `lo`. */
export function hasRoute(process: Process, address: string): boolean {
  return address.startsWith('127.') || interfaces(process).some((name) => name !== 'lo')
}

/** The network interfaces of this container, as `/sys/class/net` lists them. */
function interfaces(process: Process): readonly string[] {
  try {
    return process.files.readDirectory('/sys/class/net')
  } catch (error) {
    if (error instanceof FileSystemError) return ['lo']
    throw error
  }
}
