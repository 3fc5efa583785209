/**
 * Machines to start from. A seed is cheap to make: nothing is hashed, parsed or loaded, so it can stand behind
 * the first view of a page.
 */
import type { EventLog } from '../events'
import type { Machine } from '../machine'
import type { Network } from '../networks/network'
import type { Registry } from '../registry/registry'
import { busyboxImage, busyboxLayer, type SeedName } from './busybox-image'
import { hostFiles, projectDirectory } from './host-files'

export type { SeedName } from './busybox-image'

/** The engine starts at this time of its own clock: 23 November 2026, 09:00 UTC. */
const start = Date.UTC(2026, 10, 23, 9)

/** The networks that every Docker host has (moby, daemon/daemon_unix.go, `initNetworkController`). */
function predefinedNetworks(): readonly Network[] {
  const common = { created: start, internal: false, labels: new Map<string, string>() }
  return [
    {
      ...common,
      id: 'e34427e365d2d668ba4ba100be239b2d60f06a69566d18bc07a4d8832d54bcd5',
      name: 'none',
      driver: 'null',
      options: new Map(),
    },
    {
      ...common,
      id: 'e5f2e45ad40bf60bcf305d781acee35e9bb59b395d63c8f1878b32915c297182',
      name: 'host',
      driver: 'host',
      options: new Map(),
    },
    {
      ...common,
      id: 'f08a070cba7508a86e2aae825317d6c36ed49e43058e77fc7005cfe3c53b8fd5',
      name: 'bridge',
      driver: 'bridge',
      subnet: '172.17.0.0/16',
      gateway: '172.17.0.1',
      subnetGiven: true,
      gatewayGiven: true,
      options: new Map([
        ['com.docker.network.bridge.default_bridge', 'true'],
        ['com.docker.network.bridge.enable_icc', 'true'],
        ['com.docker.network.bridge.enable_ip_masquerade', 'true'],
        ['com.docker.network.bridge.host_binding_ipv4', '0.0.0.0'],
        ['com.docker.network.bridge.name', 'docker0'],
        ['com.docker.network.driver.mtu', '1500'],
      ]),
    },
  ]
}

/** A registry on the host itself and, for a lesson, Docker Hub: the transcripts were recorded without a way out to it. */
function registriesOf(seed: SeedName): readonly Registry[] {
  const empty = { blobs: new Map(), repositories: new Map(), manifests: new Map() }
  const local = { name: 'localhost:5000', ...empty }
  return seed === 'lesson' ? [{ name: 'docker.io', catalogue: 'docker-hub', ...empty }, local] : [local]
}

function shellVariables(): Machine['host']['variables'] {
  const exported = (value: string) => ({ value, exported: true })
  return new Map([
    ['HOME', exported('/home/user')],
    ['PATH', exported('/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin')],
    ['PWD', exported(projectDirectory)],
    ['USER', exported('root')],
    ['LANG', exported('C.UTF-8')],
  ])
}

/** Transcripts are recorded from an engine that has just loaded its only image. */
function loadedJustNow(imageId: string): EventLog {
  return { time: start, event: { type: 'image.created', imageId, by: 'load' } }
}

/**
 * A Docker host with one image, `busybox:latest`, and nothing else.
 * `lesson` is the machine of the page; `recorded` the one that the conformance transcripts start from.
 */
export function createMachine(seed: SeedName): Machine {
  const image = busyboxImage(seed)
  const layer = busyboxLayer(seed)
  return {
    clock: start,
    identifiersDrawn: 0,
    bootId: '6879246e-a233-4ac1-8b14-2b0eb8d3e9d4',
    nextProcessId: 1200,
    host: { files: hostFiles(start), workingDirectory: projectDirectory, variables: shellVariables() },
    layers: new Map([[layer.chainId, layer]]),
    images: new Map([[image.id, image]]),
    tags: new Map([['docker.io/library/busybox:latest', image.id]]),
    repositoryDigests: new Map(),
    buildCache: new Map(),
    containers: new Map(),
    volumes: new Map(),
    networks: new Map(predefinedNetworks().map((network) => [network.id, network])),
    registries: new Map(registriesOf(seed).map((registry) => [registry.name, registry])),
    ...(seed === 'recorded' ? { eventLog: loadedJustNow(image.id) } : {}),
  }
}
