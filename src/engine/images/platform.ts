/** The platforms that images are for (containerd, platforms/platforms.go). */

export type Platform = { readonly os: string; readonly architecture: string; readonly variant?: string }

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

/**
 * Reads `os[/arch[/variant]]`.
 * @param refusal makes the error for a text that names no platform, from the library's reason
 * @throws what `refusal` returns
 */
export function readPlatform(text: string, refusal: (reason: string) => Error): Platform {
  const refuse = (reason: string): never => {
    throw refusal(`${reason}: invalid argument`)
  }
  const parts = text.split('/')
  const odd = parts.slice(0, 3).find((part) => !/^[A-Za-z0-9_.-]+$/.test(part))
  if (odd !== undefined) {
    const rule = 'platform specifier component must match "^[A-Za-z0-9_.-]+$"'
    return refuse(`${JSON.stringify(odd)} is an invalid component of ${JSON.stringify(text)}: ${rule}`)
  }
  const [first = '', second, variant] = parts.map((part) => part.toLowerCase())
  if (parts.length > 3) return refuse(`${JSON.stringify(text)}: cannot parse platform specifier`)
  const architecture = architectureAliases[second ?? first] ?? second ?? first
  if (second !== undefined) return { os: first, architecture, ...(variant === undefined ? {} : { variant }) }
  if (operatingSystems.has(first)) return { ...host, os: first }
  if (architectures.has(architecture)) return { ...host, architecture }
  return refuse(`${JSON.stringify(text)}: unknown operating system or architecture`)
}
