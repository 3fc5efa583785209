import type { ClaimDetail } from '../schema'

export const sharedLayers: ClaimDetail = {
  why: {
    image:
      'Layers are read-only, so sharing them is safe. Ten containers do not need ten copies, and images built on the same base share its layers too.',
    container:
      'A new container starts with an empty writable layer, so its own size is close to zero. Adding up virtual sizes counts the shared image again and again.',
  },
  better: {
    image: 'All containers from one image share its layers on disk; creating a container copies nothing.',
    container:
      'A container adds only the size of its own changes; the virtual size in docker ps --size also counts the shared image.',
  },
  misconception: 'Ten containers from a 100 MB image need 1000 MB of disk.',
  proof: {
    question: {
      stem: 'Three containers come from one 2 MB image, and one of them writes 1 MB. How much disk space do image and containers take together?',
      options: [
        {
          text: 'About 7 MB',
          correct: false,
          belief: 'containers-copy-the-image',
          feedback: 'That counts the image three times. All three containers share one copy of it.',
        },
        {
          text: 'About 2 MB',
          correct: false,
          feedback: 'The 1 MB that was written needs its own place, in the writable layer of that container.',
        },
        {
          text: 'About 3 MB',
          correct: true,
          feedback: 'Right. The image counts once, and 1 MB is in one writable layer.',
        },
      ],
    },
    steps: [
      {
        command: 'docker create --name one busybox sleep 300',
        words: 'Creating a container copies nothing.',
      },
      {
        command: 'docker create --name two busybox sleep 300',
      },
      {
        command: 'docker run --name three busybox dd if=/dev/zero of=/one-megabyte.bin bs=1M count=1',
        words: 'One container writes 1 MB into its own layer.',
      },
      {
        command: "docker ps -a --size --format 'table {{.Names}}\\t{{.Size}}'",
        words: 'The first number is its own size. The virtual size counts the shared image as well.',
      },
      {
        command: "docker system df --format 'table {{.Type}}\\t{{.TotalCount}}\\t{{.Size}}'",
        words: 'The image is counted once, the containers only with what they wrote.',
      },
      {
        command: 'docker rm one two three',
      },
    ],
    conclusion:
      'one and two show 0B, three shows 1.05MB. docker system df counts the image once, 1.984MB, plus 1.049MB for the containers.',
  },
  quiz: [
    {
      thinking: 'predict-output',
      stem: 'You create ten containers from a 100 MB image. They write nothing. How much more disk space do their files take?',
      options: [
        {
          text: 'About 1000 MB',
          correct: false,
          belief: 'containers-copy-the-image',
          feedback: 'That would be ten copies. The layers are shared.',
        },
        {
          text: 'About 100 MB',
          correct: false,
          belief: 'containers-copy-the-image',
          feedback: 'The image is already there. Containers do not copy it.',
        },
        {
          text: 'Next to nothing',
          correct: true,
          feedback: 'All ten use the same read-only layers.',
        },
      ],
    },
    {
      thinking: 'recall',
      stem: 'docker ps --size shows 1.05MB (virtual 3.03MB). What is the first number?',
      options: [
        {
          text: 'The image without changes',
          correct: false,
          feedback: 'The image is only part of the virtual size.',
        },
        {
          text: "The container's own changes",
          correct: true,
          feedback: "The virtual size adds the image's layers.",
        },
        {
          text: 'The memory used right now',
          correct: false,
          feedback: 'docker ps --size is about disk space. docker stats shows memory.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: "Two images are built FROM the same base image on one host. How often are the base's layers stored?",
      options: [
        {
          text: 'Once',
          correct: true,
          feedback: 'Layers with the same content are shared between images.',
        },
        {
          text: 'Never',
          correct: false,
          feedback: 'Both images need these layers, so they are stored, but only one time.',
        },
        {
          text: 'Twice',
          correct: false,
          feedback: 'The second image refers to layers that are already there.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'Storage drivers',
      publisher: 'Docker',
      url: 'https://docs.docker.com/engine/storage/drivers/#container-size-on-disk',
      section: 'Container size on disk',
      supports: 'both: containers from one image share all of its read-only data',
    },
    {
      title: 'docker container ls',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_ls.md#size',
      section: 'Show disk usage by container (--size)',
      supports: 'container: size is the writable layer, virtual size adds the image',
    },
    {
      title: 'docker image pull',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/image_pull.md#pull-an-image-from-docker-hub',
      section: 'Pull an image from Docker Hub',
      supports: 'image: images that have layers in common store them once',
    },
    {
      title: 'docker system df',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/system_df.md#description',
      section: 'Description',
      supports: 'both: docker system df reports the disk space in use',
    },
  ],
  versions: [
    'With the containerd image store an empty container shows 4.1kB instead of 0B, and images count compressed and unpacked data.',
  ],
}
