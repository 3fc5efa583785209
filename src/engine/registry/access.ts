/** Reaching a registry: the ones of this machine, and the network's words about all others. */
import { EngineError } from '../errors'
import { hostNameServer } from '../host/name-server'
import { absentImage } from '../hub/absent-images'
import { dockerHub } from '../hub/docker-hub'
import { familiarName, familiarRepository, type ImageReference } from '../images/reference'
import type { Machine } from '../machine'
import type { Registry, RegistryManifest } from './registry'

export const hub = 'docker.io'
/** Which host answers for it. */
const hubHost = 'registry-1.docker.io'

function isLocal(domain: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::|$)/.test(domain)
}

/** Why a name leads nowhere: a machine without Docker Hub has no network that reaches its name server. */
export function lookUpFailure({ registries }: Machine, host: string): string {
  if (registries.has(hub)) return `lookup ${host}: no such host`
  const server = `${hostNameServer}:53`
  return `lookup ${host} on ${server}: dial udp ${server}: connect: network is unreachable`
}

/** Why no connection comes about, in Go's words. */
function connectionFailure(machine: Machine, reference: string): string {
  const domain = reference === hub ? hubHost : reference
  const port = /:(\d+)$/.exec(domain)?.[1] ?? '80'
  const host = domain.replace(/:\d+$/, '')
  if (!isLocal(domain)) return `Get "https://${domain}/v2/": dial tcp: ${lookUpFailure(machine, host)}`
  if (Number(port) > 65_535) return `Get "http://${domain}/v2/": dial tcp: address ${port}: invalid port`
  const address = host === 'localhost' ? '[::1]' : host
  return `Get "http://${domain}/v2/": dial tcp ${address}:${port}: connect: connection refused`
}

/**
 * The registry that a reference names; `localhost` and 127.0.0.1 are the same host.
 * Throws EngineError when nothing answers there.
 */
export function openRegistry(machine: Machine, { domain }: Pick<ImageReference, 'domain'>): Registry {
  const name = domain.replace(/^127\.0\.0\.1(?=:|$)/, 'localhost')
  const registry = machine.registries.get(name)
  if (registry !== undefined) return registry.catalogue === 'docker-hub' ? dockerHub() : registry
  throw new EngineError('unavailable', connectionFailure(machine, domain))
}

/** The manifest under a tag or digest; undefined when the registry has none. */
export function findManifest(registry: Registry, reference: ImageReference): RegistryManifest | undefined {
  const repository = registry.repositories.get(reference.path)
  if (repository === undefined) return undefined
  const digest = reference.digest ?? repository.tags.get(reference.tag ?? 'latest')
  return digest === undefined ? undefined : registry.manifests.get(digest)
}

/** The manifest to pull. Throws EngineError in the daemon's words. */
export function requireManifest(machine: Machine, reference: ImageReference): RegistryManifest {
  const registry = openRegistry(machine, reference)
  const manifest = findManifest(registry, reference)
  if (manifest !== undefined) return manifest
  if (reference.domain === hub && !registry.repositories.has(reference.path)) {
    const name = familiarRepository(reference)
    throw new EngineError(
      'not-found',
      absentImage(name) ??
        `pull access denied for ${name}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
    )
  }
  const reason = 'manifest unknown: manifest unknown'
  throw new EngineError('not-found', `manifest for ${familiarName(reference)} not found: ${reason}`)
}
