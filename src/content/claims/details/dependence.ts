import type { ClaimDetail } from '../schema'

export const dependence: ClaimDetail = {
  why: {
    image:
      'Right: an image can lie on disk or in a registry without any container. It lists every layer it needs, including those that come from its base image.',
    container:
      "To create a container, Docker needs an image, and it protects that image's layers as long as the container exists. But the name can be removed by force, and the existing container still works.",
  },
  better: {
    image: 'An image can exist on its own, without any container.',
    container:
      'Docker creates every container from an image and keeps the layers it needs until the container is removed.',
  },
  misconception: 'Removing an image also deletes the containers made from it, or breaks them at once.',
  proof: {
    question: {
      stem: 'A stopped container was made from the image demo. You remove demo by force. Will the container still start?',
      options: [
        {
          text: 'No, its files are gone with the image',
          correct: false,
          belief: 'image-removal-breaks-containers',
          feedback: 'Docker keeps the layers as long as a container needs them.',
        },
        {
          text: 'Yes, its layers were kept',
          correct: true,
          feedback: 'Right. Force removes the name and the record of the image. The layers stay for the container.',
        },
        {
          text: 'No, it is removed together with the image',
          correct: false,
          belief: 'image-removal-breaks-containers',
          feedback: 'Removing an image never removes a container.',
        },
      ],
    },
    steps: [
      {
        command: "docker run --name editor busybox sh -c 'echo still here > /hello.txt'",
      },
      {
        command: 'docker commit editor demo',
      },
      {
        command: 'docker rm editor',
      },
      {
        command: 'docker create --name box demo cat /hello.txt',
      },
      {
        command: 'docker rmi demo',
        words: 'Refused: the container counts as a user of the image, even though it never ran.',
      },
      {
        command: 'docker rmi -f demo',
        words: 'By force, the name and the record of the image go.',
      },
      {
        command: "docker image ls --format '{{.Repository}}:{{.Tag}}'",
        words: 'demo is not listed any more.',
      },
      {
        command: 'docker start -a box',
        words: 'The container starts: its layers were kept.',
      },
      {
        command: 'docker rm box',
      },
      {
        command: 'docker image prune -f',
      },
    ],
    conclusion:
      'docker rmi refuses, docker rmi -f goes ahead, and demo is gone from the list. Even so, docker start prints still here: the layers were kept for box.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'Can an image exist although no container uses it?',
      options: [
        {
          text: 'Only once it has been pushed',
          correct: false,
          feedback: 'A local image needs no registry to exist.',
        },
        {
          text: 'Yes, for as long as you keep it',
          correct: true,
          feedback: 'Images and containers are separate objects.',
        },
        {
          text: 'No, it goes with its containers',
          correct: false,
          feedback: 'Removing containers leaves the image in place.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'box was made from demo and is stopped. You run docker rmi -f demo, then docker start -a box. What happens?',
      options: [
        {
          text: 'box starts and works as before',
          correct: true,
          feedback: 'Docker kept the layers that box stands on.',
        },
        {
          text: 'Error: the image is missing',
          correct: false,
          belief: 'image-removal-breaks-containers',
          feedback: 'Starting an existing container does not look the image name up again.',
        },
        {
          text: 'Error: box was deleted too',
          correct: false,
          belief: 'image-removal-breaks-containers',
          feedback: 'docker rmi never removes containers.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'An image was removed by force and is gone from docker image ls. A stopped container used it. What can you no longer do?',
      options: [
        {
          text: "Read the old container's logs",
          correct: false,
          belief: 'image-removal-breaks-containers',
          feedback: 'Logs belong to the container, which still exists.',
        },
        {
          text: 'Start the old container',
          correct: false,
          belief: 'image-removal-breaks-containers',
          feedback: 'It still starts, because its layers were kept.',
        },
        {
          text: 'Make new containers from it',
          correct: true,
          feedback: 'The image is gone, so there is nothing to create from.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'Running containers',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/run.md#container-identification',
      section: 'Container identification',
      supports: 'container: the image reference says which image to create the container from',
    },
    {
      title: 'daemon/images/image_delete.go (image removal, classic store)',
      publisher: 'Moby project',
      url: 'https://github.com/moby/moby/blob/v28.5.2/daemon/images/image_delete.go#L48-L61',
      section: 'ImageDelete: hard and soft conflicts',
      supports: 'container: a stopped container is a soft conflict, so a forced removal of its image goes ahead',
    },
    {
      title: 'OCI Runtime Specification: Filesystem Bundle',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/runtime-spec/blob/v1.3.0/bundle.md#container-format',
      section: 'Container Format',
      supports: 'container: the runtime itself needs a root file system and a configuration, not an image',
    },
    {
      title: 'What is a registry?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-concepts/the-basics/what-is-a-registry/',
      section: 'Explanation',
      supports: 'image: images are stored on your computer or in a registry',
    },
  ],
  versions: [
    'Classic store of Docker 28: after rmi -f the image record is deleted and only the layers stay. Containerd image store: rmi -f demo only removes the name; the image stays listed as <none> until you prune it.',
  ],
}
