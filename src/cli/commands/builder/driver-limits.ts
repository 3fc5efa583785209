/** What the builder inside the daemon cannot do, in the words of buildx (buildx, build/opt.go and driver/features.go). */
import { CommandError, type FlagValues } from '../../command'
import { checkAnnotations } from './annotations'
import { given } from './build-values'

const entitlements: ReadonlySet<string> = new Set(['network.host', 'security.insecure', 'device'])

/** Operating systems and processors that may stand alone for a platform (containerd/platforms, database.go). */
const knownSystems: ReadonlySet<string> = new Set([
  ...['linux', 'windows', 'darwin', 'freebsd', 'openbsd', 'netbsd', 'android', 'ios', 'js', 'local'],
  ...['amd64', 'x86_64', 'arm64', 'aarch64', 'arm', '386', 'i386', 'ppc64le', 's390x', 'riscv64', 'mips64', 'wasm'],
])

const ownPlatform = /^(?:local|linux|amd64|x86_64|linux\/(?:amd64|x86_64)(?:\/v[1-4])?)$/i

function notSupported(feature: string, page: string): CommandError {
  return new CommandError(
    `ERROR: failed to build: ${feature} is not supported for the docker driver.\nSwitch to a different driver, or turn on the containerd image store, and try again.\nLearn more at https://docs.docker.com/go/${page}/`,
  )
}

/** An attestation is off when its flag says `false` or `disabled=true`. */
function isOff(value: string): boolean {
  return value === '' || value === 'false' || value.includes('disabled=true')
}

function checkPlatform(flags: FlagValues): void {
  const platforms = flags.list('platform').flatMap((value) => value.split(','))
  const [first] = platforms
  if (first === undefined) return
  if (platforms.length > 1) throw notSupported('Multi-platform build', 'build-multi-platform')
  if (!first.includes('/') && !knownSystems.has(first)) {
    const reason = 'unknown operating system or architecture: invalid argument'
    throw new CommandError(`ERROR: failed to build: ${JSON.stringify(first)}: ${reason}`)
  }
  if (!ownPlatform.test(first)) {
    throw new CommandError(`docker build --platform=${first} is not simulated here: the simulated host is linux/amd64`)
  }
}

/** Attestations are written in fields, of which the type may be left out in a flag that names it. Throws CommandError. */
export function checkAttestations(flags: FlagValues): void {
  const single = ['provenance', 'sbom']
    .map((name) => flags.string(name))
    .filter((value) => !/^(?:true|false)?$/.test(value))
  const odd = [...flags.list('attest'), ...single]
    .flatMap((value) => value.split(','))
    .find((one) => !one.includes('='))
  if (odd !== undefined) throw new CommandError(`ERROR: invalid value ${odd}`)
}

/** Throws CommandError for a flag that asks for more than this builder can do. */
export function checkDriverLimits(flags: FlagValues): void {
  const builder = flags.string('builder')
  if (builder !== '' && builder !== 'default')
    throw new CommandError(`ERROR: no builder ${JSON.stringify(builder)} found`)
  checkPlatform(flags)
  checkAnnotations(given(flags, 'annotation'))
  for (const name of given(flags, 'allow')) {
    if (!entitlements.has(name)) throw new CommandError(`ERROR: failed to build: unknown entitlement ${name}`)
  }
  if (flags.list('attest').length > 0 || !isOff(flags.string('provenance')) || !isOff(flags.string('sbom'))) {
    throw notSupported('Attestation', 'attestations')
  }
  const caches = given(flags, 'cache-to')
  if (caches.some((value) => /^type=inline\b/.test(value))) {
    throw new CommandError('docker build --cache-to=type=inline is not simulated here')
  }
  if (caches.length > 0) throw notSupported('Cache export', 'build-cache-backends')
}

/** The network of steps that name none. Throws CommandError. */
export function readNetwork(flags: FlagValues): 'default' | 'none' | 'host' {
  const mode = flags.string('network')
  if (mode === 'default' || mode === 'none' || mode === 'host') return mode
  if (mode === '') return 'default'
  const hint = 'you can define a custom network for your builder using the network driver-opt in buildx create'
  throw new CommandError(
    `ERROR: failed to build: network mode ${JSON.stringify(mode)} not supported by buildkit - ${hint}`,
  )
}

/** Says that archives of images were asked for, which only other drivers write. */
export function unsupportedExporter(kind: 'Docker' | 'OCI'): CommandError {
  return notSupported(`${kind} exporter`, 'build-exporters')
}
