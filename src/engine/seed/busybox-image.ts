/**
 * The busybox image of a seed as the image store holds it.
 *
 * Digests of a two-megabyte layer are too dear to compute when a page opens, so they stand here as constants;
 * a test computes them again.
 */
import type { Image, StoredLayer } from '../images/image'
import { lessonBusyboxTree, recordedBusyboxTree } from './busybox-tree'

export type SeedName = 'lesson' | 'recorded'

type SeedFacts = {
  readonly diffId: string
  readonly imageId: string
  /** Milliseconds since the Unix epoch. */
  readonly created: number
  /** Bytes of files and symbolic links. */
  readonly size: number
}

const facts: Readonly<Record<SeedName, SeedFacts>> = {
  lesson: {
    diffId: 'sha256:72fad402a6a7956815cc8f79e5962d9cf4022cb2be5d6e427d022c4a1b6be62c',
    imageId: 'sha256:d0edefe7d7720007df0dd8b3f964c960e3d8d6dbb678d6e644018bd726cdef69',
    created: Date.UTC(2026, 10, 23, 8, 50),
    size: 1_984_162,
  },
  recorded: {
    diffId: 'sha256:6f82fddd65fbd076ccee9527ba14c426c4bf5c796860076dca10b7c2c0cb261d',
    // Made at a second that gives an ID beginning with digits: no name that a transcript uses is the beginning of it.
    imageId: 'sha256:969001124383ebe8f33f88f10e665f3cd276178920aadc6df5b92bc292e24ce0',
    created: Date.UTC(2026, 10, 23, 8, 50, 47),
    size: 2_065_452,
  },
}

/** The engine's version as it stands in what it wrote: Debian's build. */
const engineVersion = '28.5.2+dfsg4'

const path = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** The configuration that `docker import --change 'CMD ["sh"]' --change 'ENV PATH=…'` writes, key by key in its order. */
function configurationText({ created, diffId }: SeedFacts): string {
  const nothing = {
    Hostname: '',
    Domainname: '',
    User: '',
    AttachStdin: false,
    AttachStdout: false,
    AttachStderr: false,
    Tty: false,
    OpenStdin: false,
    StdinOnce: false,
    Env: null,
    Cmd: null,
    Image: '',
    Volumes: null,
    WorkingDir: '',
    Entrypoint: null,
    OnBuild: null,
    Labels: null,
  }
  const time = new Date(created).toISOString().replace('.000Z', 'Z')
  return JSON.stringify({
    architecture: 'amd64',
    comment: 'Imported from -',
    config: { ...nothing, Env: [path], Cmd: ['sh'] },
    container_config: nothing,
    created: time,
    docker_version: engineVersion,
    history: [{ created: time, comment: 'Imported from -' }],
    os: 'linux',
    rootfs: { type: 'layers', diff_ids: [diffId] },
  })
}

export function busyboxLayer(seed: SeedName): StoredLayer {
  const { diffId, size } = facts[seed]
  const tree = seed === 'lesson' ? lessonBusyboxTree() : recordedBusyboxTree()
  return { chainId: diffId, diffId, size, tree }
}

export function busyboxImage(seed: SeedName): Image {
  const { created, diffId, imageId } = facts[seed]
  const comment = 'Imported from -'
  return {
    id: imageId,
    configuration: configurationText(facts[seed]),
    created,
    author: '',
    comment,
    architecture: 'amd64',
    operatingSystem: 'linux',
    dockerVersion: engineVersion,
    settings: {
      user: '',
      exposedPorts: [],
      environment: [path],
      entrypoint: null,
      command: ['sh'],
      volumes: [],
      workingDirectory: '',
      labels: null,
      onBuild: null,
    },
    layers: [diffId],
    history: [{ created, comment, emptyLayer: false }],
  }
}
