/** `--platform os[/arch[/variant]]` (containerd, platforms/platforms.go). */
import { EngineError } from '../../../../engine/errors'
import type { Image } from '../../../../engine/images/image'
import { CommandError } from '../../../command'

type Platform = { readonly os: string; readonly architecture: string; readonly variant?: string }

const operatingSystems = new Set(['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'solaris', 'wasip1'])
const architectures = new Set(
  '386 amd64 arm arm64 loong64 mips mipsle mips64 mips64le ppc64 ppc64le riscv64 s390x wasm'.split(' '),
)

const architectureAliases: Readonly<Record<string, string>> = {
  aarch64: 'arm64',
  armhf: 'arm',
  i386: '386',
  x86_64: 'amd64',
  'x86-64': 'amd64',
}

/** The platform that a daemon on this host means when only a part is given. */
const host: Platform = { os: 'linux', architecture: 'amd64' }

/** @throws CommandError for a text that names no platform */
export function parsePlatform(text: string): Platform {
  const refuse = (reason: string): never => {
    throw new CommandError(`error parsing specified platform: ${reason}: invalid argument`)
  }
  const parts = text.toLowerCase().split('/')
  const [first = '', second, variant] = parts
  if (parts.length > 3) return refuse(`${JSON.stringify(text)}: cannot parse platform specifier`)
  const architecture = architectureAliases[second ?? first] ?? second ?? first
  if (second !== undefined) return { os: first, architecture, ...(variant === undefined ? {} : { variant }) }
  if (operatingSystems.has(first)) return { ...host, os: first }
  if (architectures.has(architecture)) return { ...host, architecture }
  return refuse(`${JSON.stringify(text)}: unknown operating system or architecture`)
}

function platformText({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/')
}

export function matchesPlatform(image: Image, { os, architecture }: Platform): boolean {
  return image.operatingSystem === os && image.architecture === architecture
}

/** What the daemon answers when it may not fetch the image for another platform. */
export function otherPlatform(name: string, image: Image, wanted: Platform): EngineError {
  const own = platformText({ os: image.operatingSystem, architecture: image.architecture })
  return new EngineError(
    'not-found',
    `image with reference ${name} was found but its platform (${own}) does not match the specified platform (${platformText(wanted)})`,
  )
}

/** What the daemon answers when the registry has the image for other platforms only. */
export function noManifestFor(wanted: Platform): EngineError {
  return new EngineError('not-found', `no matching manifest for ${platformText(wanted)} in the manifest list entries`)
}
