/** Reaching a registry: the ones of this machine, and the network's words about all others. */
import { EngineError } from '../errors'
import { dockerHub } from '../hub/docker-hub'
import { familiarName, familiarRepository, type ImageReference } from '../images/reference'
import type { Machine } from '../machine'
import type { Registry, RegistryManifest } from './registry'

const hub = 'docker.io'

function isLocal(domain: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::|$)/.test(domain)
}

/** The registry that a reference names. Throws EngineError when nothing answers there. */
export function openRegistry(machine: Machine, { domain }: ImageReference): Registry {
  const registry = machine.registries.get(domain)
  if (registry !== undefined) return registry.catalogue === 'docker-hub' ? dockerHub() : registry
  const port = /:(\d+)$/.exec(domain)?.[1] ?? '80'
  const reason = isLocal(domain)
    ? `Get "http://${domain}/v2/": dial tcp [::1]:${port}: connect: connection refused`
    : `Get "https://${domain}/v2/": dial tcp: lookup ${domain.replace(/:\d+$/, '')}: no such host`
  throw new EngineError('unavailable', reason)
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
      `pull access denied for ${name}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
    )
  }
  const reason = 'manifest unknown: manifest unknown'
  throw new EngineError('not-found', `manifest for ${familiarName(reference)} not found: ${reason}`)
}
