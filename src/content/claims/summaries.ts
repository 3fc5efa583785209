/** The rows of the comparison table: the fourteen of the original text, word for word and in its order, then the added ones. */
import type { ClaimSummary } from './schema'

export const claimSummaries = [
  {
    id: 'blueprint-and-instance',
    aspect: 'Template and instance',
    topic: 'identity',
    image: { statement: 'It is a blueprint of the Container.', verdict: 'simplified' },
    container: { statement: 'It is an instance of the Image.', verdict: 'accurate' },
    added: false,
  },
  {
    id: 'logical-and-real',
    aspect: 'Stored or running',
    topic: 'identity',
    image: { statement: 'Image is a logical entity.', verdict: 'misleading' },
    container: { statement: 'The container is a real-world entity.', verdict: 'simplified' },
    added: false,
  },
  {
    id: 'made-once-used-often',
    aspect: 'How often made',
    topic: 'lifecycle',
    image: { statement: 'Images are created only once.', verdict: 'misleading' },
    container: { statement: 'Containers are created any number of times using an image.', verdict: 'accurate' },
    added: false,
  },
  {
    id: 'change-and-attachment',
    aspect: 'Change and attachment',
    topic: 'filesystem',
    image: { statement: 'Images are immutable. One cannot attach volumes and networks.', verdict: 'accurate' },
    container: {
      statement:
        'Containers change only if the old image is deleted and a new one is used to build the container. One can attach volumes, networks, etc.',
      verdict: 'wrong',
    },
    added: false,
  },
  {
    id: 'computing-resources',
    aspect: 'Resources needed',
    topic: 'resources',
    image: { statement: 'Images do not require computing resources to work.', verdict: 'simplified' },
    container: {
      statement: 'Containers require computing resources to run as they run with a Docker Virtual Machine.',
      verdict: 'misleading',
    },
    added: false,
  },
  {
    id: 'how-each-is-made',
    aspect: 'How each is made',
    topic: 'creation',
    image: { statement: 'To make a docker image, you have to write a script in a Dockerfile.', verdict: 'misleading' },
    container: {
      statement: 'To make a container from an image, you have to run the “docker run <image>” command',
      verdict: 'misleading',
    },
    added: false,
  },
  {
    id: 'packaging-and-use',
    aspect: 'Packaging and use',
    topic: 'filesystem',
    image: {
      statement: 'Docker Images are used to package up applications and pre-configured server environments.',
      verdict: 'accurate',
    },
    container: {
      statement: 'Containers use server information and a file system provided by an image in order to operate.',
      verdict: 'simplified',
    },
    added: false,
  },
  {
    id: 'registry-sharing',
    aspect: 'Sharing through registries',
    topic: 'distribution',
    image: { statement: 'Images can be shared on Docker Hub.', verdict: 'accurate' },
    container: {
      statement: 'It makes no sense in sharing a running entity; always docker images are shared.',
      verdict: 'simplified',
    },
    added: false,
  },
  {
    id: 'running-state',
    aspect: 'Running state',
    topic: 'lifecycle',
    image: { statement: 'There is no such thing as a running state of a Docker Image.', verdict: 'accurate' },
    container: { statement: 'Containers use RAM when created and in a running state.', verdict: 'misleading' },
    added: false,
  },
  {
    id: 'removal',
    aspect: 'Removal',
    topic: 'lifecycle',
    image: { statement: 'An image must not refer to any state to remove the image.', verdict: 'misleading' },
    container: { statement: 'A container must be in a running state to remove it.', verdict: 'wrong' },
    added: false,
  },
  {
    id: 'getting-inside',
    aspect: 'Getting inside',
    topic: 'access',
    image: { statement: 'One cannot connect to the images as these images are like snapshots.', verdict: 'accurate' },
    container: { statement: 'In this, one cannot connect to them and execute the commands.', verdict: 'wrong' },
    added: false,
  },
  {
    id: 'direct-sharing',
    aspect: 'Form of sharing',
    topic: 'distribution',
    image: { statement: 'Sharing of Docker Images is possible.', verdict: 'accurate' },
    container: { statement: 'Sharing of containers is not possible directly.', verdict: 'simplified' },
    added: false,
  },
  {
    id: 'layers',
    aspect: 'Layers',
    topic: 'filesystem',
    image: { statement: 'It has multiple read-only layers.', verdict: 'simplified' },
    container: { statement: 'It has a single writable layer.', verdict: 'simplified' },
    added: false,
  },
  {
    id: 'dependence',
    aspect: 'Dependence',
    topic: 'lifecycle',
    image: { statement: 'These image templates can exist in isolation.', verdict: 'accurate' },
    container: { statement: 'These containers cannot exist without images.', verdict: 'simplified' },
    added: false,
  },
  {
    id: 'identity',
    aspect: 'Names and IDs',
    topic: 'identity',
    image: {
      statement:
        'An image is identified by a digest, a fingerprint of its content; names and tags are labels that point to it.',
      verdict: 'accurate',
    },
    container: {
      statement:
        'A container is identified by a random ID that Docker assigns, and by a name that you can choose and change.',
      verdict: 'accurate',
    },
    added: true,
  },
  {
    id: 'tags-are-pointers',
    aspect: 'Tags that move',
    topic: 'identity',
    image: {
      statement: 'A tag is a movable label: after a rebuild or a pull, the same tag can point to a different image.',
      verdict: 'accurate',
    },
    container: {
      statement: 'A container stays on the image it was created from, even after the tag has moved.',
      verdict: 'accurate',
    },
    added: true,
  },
  {
    id: 'deleted-but-not-smaller',
    aspect: 'Copies and deletions',
    topic: 'filesystem',
    image: {
      statement:
        'Deleting a file in a later layer hides it but does not make the image smaller, because the earlier layer still holds it.',
      verdict: 'accurate',
    },
    container: {
      statement:
        "Changing a file of the image first copies the whole file into the container's writable layer; deleting it only leaves a marker there.",
      verdict: 'accurate',
    },
    added: true,
  },
  {
    id: 'shared-layers',
    aspect: 'Shared storage',
    topic: 'resources',
    image: {
      statement: 'All containers from one image share its layers on disk; creating a container copies nothing.',
      verdict: 'accurate',
    },
    container: {
      statement:
        'A container adds only the size of its own changes; the virtual size in docker ps --size also counts the shared image.',
      verdict: 'accurate',
    },
    added: true,
  },
  {
    id: 'logs-and-exit-codes',
    aspect: 'Logs and exit codes',
    topic: 'access',
    image: { statement: 'An image has no logs and no exit code, because it never runs.', verdict: 'accurate' },
    container: {
      statement: 'A container keeps the output and the exit code of its main process until it is removed.',
      verdict: 'accurate',
    },
    added: true,
  },
  {
    id: 'settings-build-or-run',
    aspect: 'Settings',
    topic: 'creation',
    image: {
      statement:
        'An image stores default settings: ENV values stay in it, while ARG values are variables of the build.',
      verdict: 'accurate',
    },
    container: {
      statement:
        "A container's environment is set when it is created: the image's defaults, overridden by options such as -e.",
      verdict: 'accurate',
    },
    added: true,
  },
  {
    id: 'volumes-outlive-containers',
    aspect: 'Volumes',
    topic: 'filesystem',
    image: {
      statement: "An image can declare a path meant for a volume, but it never contains a volume's data.",
      verdict: 'accurate',
    },
    container: {
      statement:
        'Data in a named volume survives when its containers are removed; data in the writable layer does not.',
      verdict: 'accurate',
    },
    added: true,
  },
  {
    id: 'processes-and-kernel',
    aspect: 'Processes and kernel',
    topic: 'resources',
    image: {
      statement: "An image has no processes and brings no kernel to run on; it only supplies the programs' files.",
      verdict: 'accurate',
    },
    container: {
      statement:
        "A container's processes run on the host's kernel, isolated so that they see process numbers of their own, starting at 1.",
      verdict: 'accurate',
    },
    added: true,
  },
  {
    id: 'build-cache',
    aspect: 'Build cache',
    topic: 'creation',
    image: {
      statement: 'A rebuild reuses cached results of unchanged steps, so it can give you exactly the same image again.',
      verdict: 'accurate',
    },
    container: {
      statement: 'A container never comes from a cache: each docker run makes a new one with an empty writable layer.',
      verdict: 'accurate',
    },
    added: true,
  },
  {
    id: 'writable-layer-loss',
    aspect: 'Stopping and removing',
    topic: 'lifecycle',
    image: { statement: 'Nothing that a container writes ever changes its image.', verdict: 'accurate' },
    container: {
      statement: 'Stopping a container keeps its files; removing it deletes its writable layer for good.',
      verdict: 'accurate',
    },
    added: true,
  },
  {
    id: 'platforms',
    aspect: 'Platforms',
    topic: 'distribution',
    image: {
      statement:
        'One image name can stand for several variants, listed in an index, such as linux/amd64 and linux/arm64.',
      verdict: 'accurate',
    },
    container: {
      statement: 'A container runs exactly one variant, the one that fits the host unless you ask for another.',
      verdict: 'accurate',
    },
    added: true,
  },
  {
    id: 'registry-reuse',
    aspect: 'Layers in registries',
    topic: 'distribution',
    image: {
      statement:
        'Layers are identified by digest, so a push or pull can skip every layer that the other side already has.',
      verdict: 'accurate',
    },
    container: {
      statement: "A container's writable layer is never pushed or pulled; only images travel.",
      verdict: 'accurate',
    },
    added: true,
  },
] as const satisfies readonly ClaimSummary[]

/** Names one claim. */
export type ClaimId = (typeof claimSummaries)[number]['id']
