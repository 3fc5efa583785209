/** Endpoints over the life of a container: addresses come with the start and go with the exit. */
import type { Endpoint } from './network'

/** The endpoint of a container that does not run: its place is kept, its addresses are not. */
export function withoutAddresses({
  ipAddress: _ip,
  macAddress: _mac,
  deviceNumber: _device,
  internal: _internal,
  ...rest
}: Endpoint): Endpoint {
  return { ...rest, endpointId: '' }
}
