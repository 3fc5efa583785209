import type { ClaimDetail } from '../schema'

export const howEachIsMade: ClaimDetail = {
  why: {
    image:
      'A Dockerfile is the usual, repeatable way, so this is good advice. But it is not a must: docker commit turns a container into an image, docker import reads an archive, docker pull fetches a finished image.',
    container:
      'docker run is the everyday command, but it does two jobs: it creates a container and starts it. docker create makes one without starting it, and tools such as Compose create containers too.',
  },
  better: {
    image:
      'Most images are built from a Dockerfile, but commit and import make images too, and pull and load bring in finished ones.',
    container: 'docker create makes a container and docker start runs it; docker run does both in one step.',
  },
  misconception: 'No Dockerfile means no image, and making a container always means running it.',
  proof: {
    question: {
      stem: 'Without a Dockerfile and without docker run: can you get a container? And can a container become an image?',
      options: [
        {
          text: 'A container yes, but every image needs a Dockerfile',
          correct: false,
          belief: 'only-dockerfiles-make-images',
          feedback: 'A Dockerfile is the usual way, not the only one: docker commit makes an image from a container.',
        },
        {
          text: 'Neither is possible',
          correct: false,
          belief: 'only-dockerfiles-make-images',
          feedback: 'docker create makes a container without running it, and docker commit makes an image from one.',
        },
        {
          text: 'Both are possible',
          correct: true,
          feedback: 'Right. docker create makes a container, and docker commit makes an image from one.',
        },
      ],
    },
    steps: [
      {
        command: "docker create --name box busybox echo 'made without docker run'",
        words: 'A container is made, and nothing runs.',
      },
      {
        command: "docker ps -a --format 'table {{.Names}}\\t{{.Status}}'",
        words: 'Created: it exists and has never run.',
      },
      {
        command: 'docker start -a box',
        words: 'docker start runs it. docker run would have done both at once.',
      },
      {
        command: "docker run --name editor busybox sh -c 'echo hi > /hello.txt'",
      },
      {
        command: 'docker commit editor hello',
        words: 'A new image, made from a container and not from a Dockerfile.',
      },
      {
        command: 'docker run --rm hello cat /hello.txt',
        words: 'The file travelled inside the new image.',
      },
      {
        command: 'docker rm box editor',
      },
      {
        command: 'docker rmi hello',
      },
    ],
    conclusion:
      'docker ps -a lists box as Created before it ever ran. docker commit prints the ID of a new image, and a container made from that image can read /hello.txt.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'Which two steps does docker run combine?',
      options: [
        {
          text: 'docker start and docker commit',
          correct: false,
          feedback: 'docker commit makes an image from a container. docker run never does that.',
        },
        {
          text: 'docker create and docker start',
          correct: true,
          feedback: 'If the image is not there yet, it also pulls it first.',
        },
        {
          text: 'docker build and docker start',
          correct: false,
          belief: 'image-is-only-a-recipe',
          feedback: 'docker run does not build. It needs a finished image.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'You only run docker create --name box busybox echo hi. What does docker ps -a show for box?',
      options: [
        {
          text: 'Created',
          correct: true,
          feedback: 'It exists, but nothing has run in it yet.',
        },
        {
          text: 'Exited (0)',
          correct: false,
          feedback: 'That appears after a command has run and ended. echo has not run yet.',
        },
        {
          text: 'No such line',
          correct: false,
          belief: 'container-always-runs',
          feedback: 'docker ps -a lists all containers, also those that were never started.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'Someone must rebuild the same image next month, without you. What should you keep?',
      options: [
        {
          text: 'A note of which image you pulled',
          correct: false,
          feedback: 'That names a base image but not the changes you made on top of it.',
        },
        {
          text: 'A container they can commit again',
          correct: false,
          feedback: 'A commit keeps the result, but nobody can see or repeat the steps behind it.',
        },
        {
          text: 'A Dockerfile and its source files',
          correct: true,
          feedback: 'It records every step, so anyone can repeat the build.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'docker container create',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_create.md#description',
      section: 'Description',
      supports:
        'container: docker create makes a container without starting it; docker run does a create before starting',
    },
    {
      title: 'docker container commit',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_commit.md#description',
      section: 'Description',
      supports: "image: docker commit makes an image from a container's changes",
    },
    {
      title: 'docker image import',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/image_import.md#description',
      section: 'Description',
      supports: 'image: docker import makes an image from an archive of files',
    },
    {
      title: 'Understanding the image layers',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-concepts/building-images/understanding-image-layers/',
      section: 'Try it out: Create a base image',
      supports: 'image: committing is possible but rare; normally you use a Dockerfile',
    },
  ],
  versions: [],
}
