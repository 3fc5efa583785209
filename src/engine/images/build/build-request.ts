/** What is asked of the builder (buildx, build/opt.go, and BuildKit's frontend options). */
import type { LayerTree } from '../../filesystem/node'
import type { RequestedLimit } from '../../processes/resource-limits'
import type { ImageReference } from '../reference'
import type { BuildInput } from './context'
import type { BuildArguments } from './global-scope'
import type { Secrets } from './step-mounts'

/** What the steps that run find around them, beside what their instruction says. */
type Surroundings = {
  /** The network of a RUN that names none. */
  readonly network: 'default' | 'none' | 'host'
  /** True where a RUN may ask for the network of the host. */
  readonly hostNetworkAllowed: boolean
  /** `name:address` lines for /etc/hosts. */
  readonly extraHosts: readonly string[]
  /** Settings without effect in the simulation that nevertheless make other steps of steps, as the cache sees it. */
  readonly limits: readonly string[]
  /** Bytes of /dev/shm; 0 for the usual size. */
  readonly sharedMemorySize: number
  /** Limits of each process of a RUN, where they are not the ordinary ones. */
  readonly ulimits: readonly RequestedLimit[]
}

/** What becomes of the result: an image in the store, files or one archive of them on the client, or nothing. */
export type Exporter = 'image' | 'files' | 'archive' | 'nothing'

export type BuildRequest = {
  readonly input: BuildInput
  readonly target: string
  readonly buildArguments: BuildArguments
  /** Labels for the image beside those of the Dockerfile. */
  readonly labels: ReadonlyMap<string, string>
  /** As they were given: the tag `latest` may be left out. */
  readonly tags: readonly ImageReference[]
  readonly useCache: boolean
  /** True where images are looked up in their registries although they are here. */
  readonly pull: boolean
  /** Names of stages whose steps do without the cache. */
  readonly uncachedStages: readonly string[]
  /** Images to ask for cached steps, as they were given. */
  readonly cacheSources: readonly ImageReference[]
  /** Directories that files can be copied from beside the context, by the names that they go by. */
  readonly contexts: ReadonlyMap<string, LayerTree>
  readonly secrets: Secrets
  readonly surroundings: Surroundings
  readonly exporter: Exporter
  /** True where the provenance of the result is asked for. */
  readonly wantsProvenance: boolean
}

/** What a build does unless something else is asked of it. */
export const plainBuild = {
  target: '',
  buildArguments: new Map(),
  labels: new Map(),
  tags: [],
  useCache: true,
  pull: false,
  uncachedStages: [],
  cacheSources: [],
  contexts: new Map(),
  secrets: new Map(),
  surroundings: {
    network: 'default',
    hostNetworkAllowed: false,
    extraHosts: [],
    limits: [],
    sharedMemorySize: 0,
    ulimits: [],
  },
  exporter: 'image',
  wantsProvenance: false,
} as const satisfies Omit<BuildRequest, 'input'>
