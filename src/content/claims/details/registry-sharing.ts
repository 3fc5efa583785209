import type { ClaimDetail } from '../schema'

export const registrySharing: ClaimDetail = {
  why: {
    image:
      'Right. Docker Hub is the default public registry, but not the only one: anyone can run a private registry, and docker save writes images to a file.',
    container:
      "Right that registries hold images, not running containers. But 'always' is too strong: docker commit turns a container's files into an image you can share, and docker export writes them to an archive.",
  },
  better: {
    image:
      'Images are shared by pushing them to a registry, such as Docker Hub or a private one, or as a file made by docker save.',
    container:
      'A registry stores images, not containers; to share what is in a container, commit it to an image or export its files.',
  },
  misconception: 'I can push my running container so that a colleague gets it exactly as it is now.',
  proof: {
    question: {
      stem: 'A container named box holds a file you want to share. No image is named box. What will docker push box do?',
      options: [
        {
          text: 'Push the container together with its file',
          correct: false,
          belief: 'containers-can-be-pushed',
          feedback: 'docker push knows images only. The container has to be committed to an image first.',
        },
        {
          text: 'Fail, because no image has that name',
          correct: true,
          feedback: 'Right. docker push looks for an image named box, and there is none.',
        },
        {
          text: 'Commit the container, then push the new image',
          correct: false,
          belief: 'containers-can-be-pushed',
          feedback: 'docker push never commits for you. That is a command of its own.',
        },
      ],
    },
    steps: [
      {
        command: "docker run --name box busybox sh -c 'echo results > /results.txt'",
        words: 'The file is in the writable layer of box.',
      },
      {
        command: 'docker push box',
        words: 'Refused: push looks among the images, and none is called box.',
      },
      {
        command: 'docker commit box results:1',
        words: 'docker commit makes an image from the files of the container.',
      },
      {
        command: "docker image ls --format 'table {{.Repository}}\\t{{.Tag}}' results",
      },
      {
        command: 'docker run --rm results:1 cat /results.txt',
        words: 'The file is part of the image now, so any new container can read it.',
      },
      {
        command: 'docker rm box',
      },
      {
        command: 'docker rmi results:1',
      },
    ],
    conclusion:
      'docker push fails because it looks for an image named box. After docker commit the file travels in the image results:1, and a new container can read it.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'What does a registry store?',
      options: [
        {
          text: 'Volumes',
          correct: false,
          belief: 'volumes-belong-to-the-image',
          feedback: 'Volumes belong to a Docker host. Pushing an image never includes them.',
        },
        {
          text: 'Containers',
          correct: false,
          belief: 'containers-can-be-pushed',
          feedback: 'Containers stay on the host where they were created.',
        },
        {
          text: 'Images',
          correct: true,
          feedback: 'Their layers, their settings and the tags that point to them.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'box is a container, and no image is named box. What does docker push box report?',
      options: [
        {
          text: 'The container was pushed as an image',
          correct: false,
          belief: 'containers-can-be-pushed',
          feedback: 'docker push never turns a container into an image. docker commit would.',
        },
        {
          text: 'No image with that name exists here',
          correct: true,
          feedback: 'docker push looks for images only.',
        },
        {
          text: 'The container must be stopped first',
          correct: false,
          belief: 'containers-can-be-pushed',
          feedback: 'The state does not matter, because docker push does not look at containers.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'A colleague without any network needs your image. Which commands do you use?',
      options: [
        {
          text: 'docker save, then docker load',
          correct: true,
          feedback: 'The image travels as a file, with its layers and settings.',
        },
        {
          text: 'docker stop, then docker start',
          correct: false,
          feedback: 'These act on containers on your own host. They move nothing.',
        },
        {
          text: 'docker push, then docker pull',
          correct: false,
          feedback: 'Both need to reach a registry over a network.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'What is a registry?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-concepts/the-basics/what-is-a-registry/',
      section: 'Explanation',
      supports: 'image: Docker Hub is the default public registry and many others exist',
    },
    {
      title: 'docker image push',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/image_push.md#description',
      section: 'Description',
      supports: 'image: docker image push shares images through Docker Hub or your own registry',
    },
    {
      title: 'docker container commit',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_commit.md#description',
      section: 'Description',
      supports: 'container: its changes can be saved as a new image',
    },
    {
      title: 'What is Docker?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-overview/#docker-registries',
      section: 'Docker registries',
      supports: 'both: a registry stores images',
    },
  ],
  versions: [
    'The error text depends on the image store. Classic store: An image does not exist locally with the tag: box. Containerd image store: tag does not exist: box:latest.',
    "Docker's own overview page says you can share containers while you work; it means sharing what they are made from, since push works on images.",
  ],
}
