/** Values of a bridge's driver options (moby, libnetwork/drivers/bridge, `fromLabels`). */
import { EngineError } from '../errors'
import { parseGoBoolean } from '../go-boolean'

const mtu = 'com.docker.network.driver.mtu'

const switches = new Set([
  'com.docker.network.bridge.enable_icc',
  'com.docker.network.bridge.enable_ip_masquerade',
  'com.docker.network.bridge.default_bridge',
  'com.docker.network.bridge.inhibit_ipv4',
])

/** Options that the driver does not know are kept as they are. @throws EngineError for a value that cannot be read. */
export function checkBridgeOptions(options: ReadonlyMap<string, string>): void {
  for (const [name, value] of options) {
    const reader = unreadableBy(name, value)
    if (reader === undefined) {
      if (name === mtu) checkMtu(Number(value))
      continue
    }
    const reason = `strconv.${reader}: parsing ${JSON.stringify(value)}: invalid syntax`
    throw new EngineError('invalid-argument', `failed to parse ${name} value: ${value} (${reason})`)
  }
}

/** The bridge's maximum transmission unit, in bytes; the kernel takes no larger one than 65535. */
function checkMtu(value: number): void {
  if (value < 0) throw new EngineError('invalid-argument', `invalid MTU number: ${value}`)
  if (value > 65535) throw new EngineError('system', 'invalid argument')
}

/** The Go function that refuses the value. */
function unreadableBy(name: string, value: string): string | undefined {
  if (name === mtu && !/^[-+]?\d+$/.test(value)) return 'Atoi'
  return switches.has(name) && parseGoBoolean(value) === undefined ? 'ParseBool' : undefined
}
