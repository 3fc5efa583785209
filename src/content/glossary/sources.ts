/** Where the sentences of the glossary come from. */
import type { TermSource } from './schema'

type Page = (section: string, anchor?: string) => TermSource

const page =
  (title: string, url: string): Page =>
  (section, anchor) => ({ title, section, url: anchor === undefined ? url : `${url}#${anchor}` })

const docs = (title: string, path: string) => page(title, `https://docs.docker.com/${path}/`)
const concepts = (title: string, path: string) => docs(title, `get-started/docker-concepts/${path}`)
const command = (title: string, file: string) =>
  page(title, `https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/${file}.md`)
const imageSpecification = (title: string, file: string) =>
  page(title, `https://github.com/opencontainers/image-spec/blob/v1.1.1/${file}.md`)

export const overview = docs('What is Docker?', 'get-started/docker-overview')
export const whatIsAnImage = concepts('What is an image?', 'the-basics/what-is-an-image')
export const whatIsAContainer = concepts('What is a container?', 'the-basics/what-is-a-container')
export const whatIsARegistry = concepts('What is a registry?', 'the-basics/what-is-a-registry')
export const storageDrivers = docs('Storage drivers', 'engine/storage/drivers')
export const overlayDriver = docs('OverlayFS storage driver', 'engine/storage/drivers/overlayfs-driver')
export const volumes = docs('Volumes', 'engine/storage/volumes')
export const bindMounts = docs('Bind mounts', 'engine/storage/bind-mounts')
export const tmpfsMounts = docs('tmpfs mounts', 'engine/storage/tmpfs')
export const bridgeDriver = docs('Bridge network driver', 'engine/network/drivers/bridge')
export const portPublishing = docs('Port publishing and mapping', 'engine/network/port-publishing')
export const dockerfileReference = docs('Dockerfile reference', 'reference/dockerfile')
export const buildContext = docs('Build context', 'build/concepts/context')
export const buildCache = docs('Docker build cache', 'build/cache')
export const buildKit = docs('BuildKit', 'build/buildkit')
export const multiStage = docs('Multi-stage builds', 'build/building/multi-stage')
export const multiPlatform = docs('Multi-platform builds', 'build/building/multi-platform')
export const buildVariables = docs('Build variables', 'build/building/variables')
export const baseImages = docs('Base images', 'build/building/base-images')
export const pruning = docs('Prune unused Docker objects', 'engine/manage-resources/pruning')
export const labels = docs('Docker object labels', 'engine/manage-resources/labels')
export const restartPolicies = docs(
  'Start containers automatically',
  'engine/containers/start-containers-automatically',
)
export const resourceLimits = docs('Resource constraints', 'engine/containers/resource_constraints')
export const containerdStore = docs('containerd image store with Docker Engine', 'engine/storage/containerd')
export const desktopQuestions = docs(
  'FAQs for Docker Desktop for Linux',
  'desktop/troubleshoot-and-support/faqs/linuxfaqs',
)

export const runningContainers = page(
  'Running containers',
  'https://github.com/docker/cli/blob/v28.5.2/docs/reference/run.md',
)
export const attachCommand = command('docker container attach', 'container_attach')
export const commitCommand = command('docker container commit', 'container_commit')
export const copyCommand = command('docker container cp', 'container_cp')
export const createCommand = command('docker container create', 'container_create')
export const diffCommand = command('docker container diff', 'container_diff')
export const execCommand = command('docker container exec', 'container_exec')
export const exportCommand = command('docker container export', 'container_export')
export const listCommand = command('docker container ls', 'container_ls')
export const logsCommand = command('docker container logs', 'container_logs')
export const pauseCommand = command('docker container pause', 'container_pause')
export const runCommand = command('docker container run', 'container_run')
export const killCommand = command('docker container kill', 'container_kill')
export const removeCommand = command('docker container rm', 'container_rm')
export const startCommand = command('docker container start', 'container_start')
export const statsCommand = command('docker container stats', 'container_stats')
export const topCommand = command('docker container top', 'container_top')
export const inspectCommand = command('docker inspect', 'inspect')
export const removeImageCommand = command('docker image rm', 'image_rm')
export const stopCommand = command('docker container stop', 'container_stop')
export const historyCommand = command('docker image history', 'image_history')
export const listImagesCommand = command('docker image ls', 'image_ls')
export const pullCommand = command('docker image pull', 'image_pull')
export const saveCommand = command('docker image save', 'image_save')
export const tagCommand = command('docker image tag', 'image_tag')

export const imageConfiguration = imageSpecification('OCI Image Configuration', 'config')
export const imageDescriptors = imageSpecification('OCI Content Descriptors', 'descriptor')
export const imageIndex = imageSpecification('OCI Image Index Specification', 'image-index')
export const imageLayers = imageSpecification('OCI Image Layer Filesystem Changeset', 'layer')
export const imageManifest = imageSpecification('OCI Image Manifest Specification', 'manifest')
export const imageFormat = imageSpecification('OCI Image Format Specification', 'spec')
export const distribution = page(
  'OCI Distribution Specification',
  'https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md',
)
export const overlayFilesystem = page(
  'Overlay Filesystem',
  'https://github.com/torvalds/linux/blob/047b05eb7de3c4dd50549b674a2729eb2bfe425e/Documentation/filesystems/overlayfs.rst',
)
export const controlGroups = page('Control Group v2', 'https://docs.kernel.org/admin-guide/cgroup-v2.html')
