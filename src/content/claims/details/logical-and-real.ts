import type { ClaimDetail } from '../schema'

export const logicalAndReal: ClaimDetail = {
  why: {
    image:
      'An image is more than an idea. It is real data: layer files and a settings document, stored on disk and identified by digests. What it lacks is a process of its own.',
    container:
      'While it runs, a container is concrete: real processes on the host. But a container that was only created, or that has stopped, has no process. It is then a saved record and a writable layer.',
  },
  better: {
    image: 'An image is stored data, layers and a configuration, with no process of its own.',
    container: 'A container is an environment that Docker manages; real processes stand behind it only while it runs.',
  },
  misconception:
    'An image takes no space because it is only a definition, and a container always means that something is running.',
  proof: {
    question: {
      stem: 'Right after docker create, before docker start: how many processes does the container have?',
      options: [
        {
          text: 'One, paused until docker start',
          correct: false,
          belief: 'container-always-runs',
          feedback:
            'A paused container does have a process. One that was only created has none yet: its process number is 0.',
        },
        {
          text: 'None',
          correct: true,
          feedback:
            'Right. A created container is a saved record and an empty writable layer. The first process comes with docker start.',
        },
        {
          text: 'As many as the image contains',
          correct: false,
          belief: 'image-and-container-are-the-same',
          feedback:
            'An image contains the files of programs, not processes. The first process comes with docker start.',
        },
      ],
    },
    steps: [
      {
        command: "docker image inspect --format '{{.Size}} bytes in {{len .RootFS.Layers}} layer' busybox",
        words: 'The image is real data: it has a size in bytes.',
      },
      {
        command: 'docker create --name box busybox sleep 300',
        words: 'The container is recorded, but not started.',
      },
      {
        command: "docker inspect --format 'status={{.State.Status}} pid={{.State.Pid}}' box",
        words: 'Created, and pid=0: there is no process behind it.',
      },
      {
        command: 'docker start box',
      },
      {
        command: "docker inspect --format 'status={{.State.Status}} pid={{.State.Pid}}' box",
        words: 'Now there is a process, and the host has given it a number.',
      },
      {
        command: 'docker top box',
        words: 'docker top lists that process: sleep 300.',
      },
      {
        command: 'docker rm -f box',
      },
    ],
    conclusion:
      'The image has a size in bytes, so it is real data. After create the line reads status=created pid=0; after start it reads status=running with a real process number, and docker top lists sleep 300.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'Where is an image while no container uses it?',
      options: [
        {
          text: 'On disk, as layers and settings',
          correct: true,
          feedback: 'It is stored data and waits there without using memory or processor.',
        },
        {
          text: 'Nowhere, until a container needs it',
          correct: false,
          belief: 'image-takes-no-space',
          feedback: 'A local image is stored and takes disk space all the time.',
        },
        {
          text: 'In memory, waiting to be started',
          correct: false,
          feedback: 'Images are not loaded and waiting. They are read from disk when needed.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: "docker create --name box busybox sleep 300, then docker inspect --format '{{.State.Pid}}' box. What is printed?",
      options: [
        {
          text: '1',
          correct: false,
          belief: 'container-always-runs',
          feedback: '1 is what the process would see inside a running container. Nothing has started yet.',
        },
        {
          text: '300',
          correct: false,
          feedback: '300 is the number given to sleep. It is not a process number.',
        },
        {
          text: '0',
          correct: true,
          feedback: 'A created container has no process yet, so Docker reports 0.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'docker ps is empty, but docker ps -a lists one container with status Created. Which statement fits?',
      options: [
        {
          text: 'Only an image exists, and no container yet',
          correct: false,
          belief: 'container-always-runs',
          feedback: 'docker ps -a lists containers. An image would appear in docker image ls.',
        },
        {
          text: 'A container exists, but no process runs',
          correct: true,
          feedback: 'docker ps hides containers that are not running; -a shows all of them.',
        },
        {
          text: 'A container runs quietly in the background',
          correct: false,
          belief: 'container-always-runs',
          feedback: 'A running container would be listed by docker ps without -a.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'OCI Image Format Specification',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/image-spec/blob/v1.1.1/spec.md#overview',
      section: 'Overview',
      supports: 'image: a manifest, a configuration and layer archives that are downloaded, verified and unpacked',
    },
    {
      title: 'OCI Content Descriptors',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#digests',
      section: 'Digests',
      supports: 'image: content is identified by a hash of its bytes',
    },
    {
      title: 'docker container create',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_create.md#description',
      section: 'Description',
      supports: 'container: created without being started, with status created',
    },
    {
      title: 'OCI Runtime Specification: Glossary',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/runtime-spec/blob/v1.3.0/glossary.md#container',
      section: 'Container',
      supports: 'container: an environment for executing processes',
    },
  ],
  versions: [
    'Image sizes depend on the image store: with the containerd image store (the default of new Docker 29 installations) .Size counts the compressed content, so the same busybox shows a different number.',
    "Docker's status created and the OCI runtime state created differ: Docker has started nothing yet (pid 0), while an OCI runtime in its created state already has a waiting process with a pid.",
  ],
}
