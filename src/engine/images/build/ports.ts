/** Port specifications of EXPOSE (github.com/docker/go-connections/nat). */

/** A specification that names no ports; the message is the library's. */
export class PortError extends Error {
  override readonly name = 'PortError'
}

const protocols: ReadonlySet<string> = new Set(['tcp', 'udp', 'sctp'])

function isPort(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) <= 65_535
}

/** `80`, `80/udp`, `80-82/tcp`, `8080:80` → `80/tcp` and so on. Throws PortError. */
export function parsePorts(specification: string): readonly string[] {
  const [address = '', protocol = 'tcp'] = specification.split('/')
  const parts = address.split(':')
  const container = parts.at(-1) ?? ''
  if (container === '') throw new PortError(`no port specified: ${specification}<empty>`)
  const [first = '', last = first] = container.split('-')
  if (!isPort(first) || !isPort(last) || Number(last) < Number(first)) {
    throw new PortError(`invalid containerPort: ${container}`)
  }
  const onHost = parts.at(-2)
  if (onHost !== undefined && onHost !== '' && !onHost.split('-').every(isPort)) {
    throw new PortError(`invalid hostPort: ${onHost}`)
  }
  if (!protocols.has(protocol.toLowerCase())) {
    throw new PortError(`invalid port: ${JSON.stringify(specification)}: invalid proto: ${protocol}`)
  }
  const count = Number(last) - Number(first) + 1
  return Array.from({ length: count }, (_, index) => `${Number(first) + index}/${protocol.toLowerCase()}`)
}
