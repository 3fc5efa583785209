/** Machines made by hand, for tests of the picture. */
import type { Container, ContainerStatus } from '../../src/engine/containers/container'
import type { Mount } from '../../src/engine/containers/mount'
import type { LayerNode, LayerTree } from '../../src/engine/filesystem/node'
import { emptyTree, withNode, withParents } from '../../src/engine/filesystem/tree'
import type { Image, StoredLayer } from '../../src/engine/images/image'
import type { Machine } from '../../src/engine/machine'

const metadata = { mode: 0o755, userId: 0, groupId: 0, modified: 0 }

/** `null` is a whiteout. */
export type Files = Readonly<Record<string, string | null>>

function treeOf(files: Files): LayerTree {
  return Object.entries(files).reduce<LayerTree>((tree, [path, content]) => {
    const parent = path.slice(0, path.lastIndexOf('/')) || '/'
    const node: LayerNode =
      content === null
        ? { type: 'whiteout' }
        : { type: 'file', ...metadata, mode: 0o644, content: new TextEncoder().encode(content) }
    return withNode(withParents(tree, parent, metadata), path, node)
  }, emptyTree(metadata))
}

export const emptyMachine: Machine = {
  clock: 0,
  identifiersDrawn: 0,
  bootId: '00000000-0000-0000-0000-000000000000',
  nextProcessId: 1000,
  host: { files: emptyTree(metadata), workingDirectory: '/', variables: new Map() },
  layers: new Map(),
  images: new Map(),
  tags: new Map(),
  repositoryDigests: new Map(),
  buildCache: new Map(),
  containers: new Map(),
  volumes: new Map(),
  networks: new Map(),
  registries: new Map(),
}

/** A digest-like text that can be read in a failure. */
export const digest = (name: string): string =>
  `sha256:${[...name]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0')
    .slice(0, 64)}`

export function withLayer(
  machine: Machine,
  name: string,
  options: { readonly on?: string; readonly size?: number; readonly files?: Files } = {},
): Machine {
  const layer: StoredLayer = {
    chainId: digest(name),
    diffId: digest(`diff ${name}`),
    size: options.size ?? 1000,
    tree: treeOf(options.files ?? {}),
    ...(options.on === undefined ? {} : { parentChainId: digest(options.on) }),
  }
  return { ...machine, layers: new Map(machine.layers).set(layer.chainId, layer) }
}

/** An image named `name`, with one layer for each instruction's name, lowest first. */
export function withImage(
  machine: Machine,
  name: string,
  layers: readonly string[],
  options: { readonly tagged?: boolean; readonly instructions?: readonly string[] } = {},
): Machine {
  const image: Image = {
    id: digest(`image ${name}`),
    configuration: '{}',
    created: 0,
    author: '',
    comment: '',
    architecture: 'amd64',
    operatingSystem: 'linux',
    settings: {
      user: '',
      exposedPorts: [],
      environment: [],
      entrypoint: null,
      command: ['sh'],
      volumes: [],
      workingDirectory: '',
      labels: null,
      onBuild: null,
    },
    layers: layers.map(digest),
    history: (options.instructions ?? layers).map((createdBy) => ({ created: 0, createdBy, emptyLayer: false })),
  }
  const tags = new Map(machine.tags)
  if (options.tagged !== false) tags.set(`docker.io/library/${name}`, image.id)
  return { ...machine, images: new Map(machine.images).set(image.id, image), tags }
}

/** An image of one layer whose history says only that it was imported. */
function withImported(machine: Machine, name: string, layer: string): Machine {
  const next = withImage(machine, name, [layer])
  const image = next.images.get(digest(`image ${name}`))
  if (image === undefined) return next
  const history = [{ created: 0, comment: 'Imported from -', emptyLayer: false }]
  return { ...next, images: new Map(next.images).set(image.id, { ...image, history }) }
}

export const containerId = (name: string): string => digest(`container ${name}`).replace('sha256:', '')

const mainTask = (words: readonly string[]): Container['tasks'][number] => ({
  id: 1,
  main: true,
  specification: {
    arguments: words,
    environment: new Map(),
    workingDirectory: '/',
    userId: 0,
    groupId: 0,
    groups: [],
    terminal: false,
  },
  start: {
    id: 1,
    parentId: 0,
    hostProcessId: 4000,
    started: 0,
    program: { behindInit: false, executable: { name: 'busybox' } },
  },
  processes: [
    {
      id: 1,
      parentId: 0,
      hostProcessId: 1000,
      userId: 0,
      groupId: 0,
      groups: [],
      command: words.join(' '),
      arguments: words,
      started: 0,
      state: 'S',
    },
  ],
  output: [],
  journal: {},
})

export function withContainer(
  machine: Machine,
  name: string,
  image: string,
  options: {
    readonly status?: ContainerStatus
    readonly exitCode?: number
    readonly files?: Files
    readonly mounts?: readonly Mount[]
    readonly command?: readonly string[]
  } = {},
): Machine {
  const command = options.command ?? ['sleep', '300']
  const [path = 'sh', ...rest] = command
  const imageId = digest(`image ${image}`)
  const container: Container = {
    id: containerId(name),
    name,
    created: 0,
    imageId,
    path,
    arguments: rest,
    settings: {
      hostname: name,
      domainName: '',
      user: '',
      attachStdin: false,
      attachStdout: false,
      attachStderr: false,
      terminal: false,
      openStdin: false,
      environment: [],
      command: null,
      entrypoint: null,
      image,
      volumes: [],
      workingDirectory: '',
      exposedPorts: [],
      labels: new Map(),
    },
    hostSettings: {
      autoRemove: false,
      readOnlyRoot: false,
      init: false,
      privileged: false,
      networkMode: 'bridge',
      restartPolicy: { name: 'no', maximumRetryCount: 0 },
      memory: 0,
      nanoCpus: 0,
      portBindings: [],
      publishAllPorts: false,
      binds: [],
      volumesFrom: [],
      temporaryFileSystems: new Map(),
      extraHosts: [],
    },
    state: {
      status: options.status ?? 'running',
      processId: 1,
      exitCode: options.exitCode ?? 0,
      error: '',
      outOfMemoryKilled: false,
      stoppedByHand: false,
    },
    restartCount: 0,
    layers: machine.images.get(imageId)?.layers ?? [],
    writable: treeOf(options.files ?? {}),
    mounts: options.mounts ?? [],
    endpoints: [],
    boundPorts: [],
    logs: [],
    tasks: (options.status ?? 'running') === 'running' ? [mainTask(command)] : [],
    nextProcessId: 2,
  }
  return { ...machine, containers: new Map(machine.containers).set(container.id, container) }
}

export function withoutContainer(machine: Machine, name: string): Machine {
  const containers = new Map(machine.containers)
  containers.delete(containerId(name))
  return { ...machine, containers }
}

export function withVolume(machine: Machine, name: string, files: Files = {}): Machine {
  const volume = {
    name,
    driver: 'local' as const,
    created: 0,
    labels: new Map<string, string>(),
    options: new Map<string, string>(),
    anonymous: false,
    files: treeOf(files),
  }
  return { ...machine, volumes: new Map(machine.volumes).set(name, volume) }
}

export const volumeMount = (volume: string, destination: string): Mount => ({
  type: 'volume',
  volume,
  destination,
  readOnly: false,
  anonymous: false,
})

/** Two images on one base beside a third, with containers in several states, a volume, a network and a registry. */
export function richMachine(): Machine {
  let machine = emptyMachine
  machine = withLayer(machine, 'ADD debian', { size: 116_800_000, files: { '/etc/motd': 'hello\n', '/etc/hosts': '' } })
  machine = withLayer(machine, 'RUN apt-get install nginx', {
    on: 'ADD debian',
    size: 67_800_000,
    files: { '/etc/nginx/nginx.conf': 'a', '/usr/share/nginx/index.html': 'default' },
  })
  machine = withLayer(machine, 'COPY site/ /usr/share/nginx', {
    on: 'RUN apt-get install nginx',
    size: 4100,
    files: { '/usr/share/nginx/index.html': 'ours' },
  })
  machine = withLayer(machine, 'RUN pip install flask', {
    on: 'ADD debian',
    size: 38_200_000,
    files: { '/srv/lib': 'x' },
  })
  machine = withLayer(machine, 'COPY app.py /srv/', {
    on: 'RUN pip install flask',
    size: 812,
    files: { '/srv/app.py': 'x' },
  })
  machine = withLayer(machine, 'busybox', { size: 1_984_162, files: { '/etc/passwd': 'root', '/bin/busybox': 'x' } })
  const web = ['ADD debian', 'RUN apt-get install nginx', 'COPY site/ /usr/share/nginx']
  machine = withImage(machine, 'web:1', web)
  machine = withImage(machine, 'api:2', ['ADD debian', 'RUN pip install flask', 'COPY app.py /srv/'])
  machine = withImported(machine, 'busybox:latest', 'busybox')
  machine = withVolume(machine, 'data', { '/rows.db': 'x' })
  machine = withContainer(machine, 'blue', 'web:1', {
    command: ['nginx', '-g', 'daemon off;'],
    files: { '/var/log': 'x' },
  })
  machine = withContainer(machine, 'green', 'web:1', {
    command: ['nginx', '-g', 'daemon off;'],
    files: { '/usr/share/nginx/index.html': 'new', '/etc/motd': null, '/var/log/access.log': 'x' },
  })
  machine = withContainer(machine, 'api-1', 'api:2', {
    status: 'exited',
    exitCode: 137,
    mounts: [volumeMount('data', '/data')],
  })
  machine = withContainer(machine, 'job', 'busybox:latest', { status: 'paused' })
  const network = {
    id: digest('network front'),
    name: 'front',
    driver: 'bridge' as const,
    created: 0,
    internal: false,
    labels: new Map<string, string>(),
    options: new Map<string, string>(),
  }
  machine = { ...machine, networks: new Map([[network.id, network]]) }
  return withRegistry(machine)
}

function withRegistry(machine: Machine): Machine {
  const manifest = { digest: digest('manifest'), size: 500, configuration: '{}', layers: ['a', 'b', 'c'] }
  const registry = {
    name: 'localhost:5000',
    blobs: new Map(),
    repositories: new Map([
      ['web', { name: 'web', blobs: new Set(['a', 'b', 'c']), tags: new Map([['1', manifest.digest]]) }],
    ]),
    manifests: new Map([[manifest.digest, manifest]]),
  }
  return { ...machine, registries: new Map([[registry.name, registry]]) }
}

/** One image of this many layers, with one container. */
export function deepMachine(layers: number): Machine {
  const names = Array.from({ length: layers }, (_, index) => `RUN step ${index + 1}`)
  let machine = emptyMachine
  for (const [index, name] of names.entries()) {
    const on = names[index - 1]
    machine = withLayer(machine, name, { files: { [`/f${index}`]: 'x' }, ...(on === undefined ? {} : { on }) })
  }
  return withContainer(withImage(machine, 'deep:1', names), 'diver', 'deep:1', { files: { '/f3': 'copy' } })
}

/** This many images that share one base. */
export function wideMachine(images: number): Machine {
  let machine = withLayer(emptyMachine, 'ADD base', { size: 5_000_000 })
  for (let index = 1; index <= images; index += 1) {
    machine = withLayer(machine, `COPY app${index} /`, { on: 'ADD base' })
    machine = withImage(machine, `app${index}:1`, ['ADD base', `COPY app${index} /`])
  }
  return machine
}

/** One image with this many containers. */
export function crowdedMachine(containers: number): Machine {
  let machine = withImage(withLayer(emptyMachine, 'ADD base'), 'base:1', ['ADD base'])
  for (let index = 1; index <= containers; index += 1) machine = withContainer(machine, `c${index}`, 'base:1')
  return machine
}
