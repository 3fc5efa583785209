import type { ClaimDetail } from '../schema'

export const changeAndAttachment: ClaimDetail = {
  why: {
    image:
      'Both points hold. A finished image cannot be edited, and volumes and networks are attached to containers. An image can only declare defaults, such as a path meant for a volume.',
    container:
      'A container changes whenever its processes write files; no image has to be deleted. To update, you make a new container, and the old image may stay. Correct is the ending: volumes and networks attach to containers.',
  },
  better: {
    image:
      'A finished image never changes and cannot be connected to a volume or a network, though it can declare a volume path or a port.',
    container:
      'A container changes as it runs; to use a newer image you create a new container and attach the volumes and networks you choose.',
  },
  misconception: 'A container is as fixed as its image, so it can only change when the image is replaced.',
  proof: {
    question: {
      stem: 'A process writes a file in a running container. Nobody touches the image. Has the container changed? Has the image changed?',
      options: [
        {
          text: 'The container has changed, the image has not',
          correct: true,
          feedback: 'Right. The file is in the container’s writable layer, and the image below is as it was.',
        },
        {
          text: 'Neither has changed, because both are fixed',
          correct: false,
          belief: 'container-cannot-change',
          feedback: 'Only the image is fixed. A container has a writable layer, and that is where the file went.',
        },
        {
          text: 'Both have changed, because the file becomes part of the image',
          correct: false,
          belief: 'containers-write-into-the-image',
          feedback: 'Writing in a container never reaches its image. The file is in the container’s own layer.',
        },
      ],
    },
    steps: [
      {
        command: 'docker run -d --name box busybox sleep 300',
      },
      {
        command: "docker exec box sh -c 'echo hello > /note.txt'",
        words: 'A process writes a file. Watch the writable layer.',
      },
      {
        command: 'docker diff box',
        words: 'A means added: the file is in the layer of this container.',
      },
      {
        command: 'docker run --rm busybox ls /note.txt',
        words: 'A fresh container cannot find the file: the image never got it.',
      },
      {
        command: 'docker network create side',
      },
      {
        command: 'docker network connect side box',
        words: 'A network is attached to the container while it runs.',
      },
      {
        command: "docker inspect --format '{{range $name, $net := .NetworkSettings.Networks}}{{$name}} {{end}}' box",
        words: 'The container is now in two networks.',
      },
      {
        command: 'docker network connect side busybox',
        words: 'Refused: only containers connect to networks, and no container is named busybox.',
      },
      {
        command: 'docker rm -f box',
      },
      {
        command: 'docker network rm side',
      },
    ],
    conclusion:
      'docker diff prints A /note.txt, so the container changed. A fresh container cannot find the file, so the image did not. The network connects to box, but for the image name Docker answers No such container.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'What can you attach a volume or a network to?',
      options: [
        {
          text: 'A registry',
          correct: false,
          feedback: 'A registry stores images. Volumes and networks live on the Docker host.',
        },
        {
          text: 'A container',
          correct: true,
          feedback: "Both belong to one container's configuration.",
        },
        {
          text: 'An image',
          correct: false,
          belief: 'volumes-belong-to-the-image',
          feedback: 'An image can declare a volume path or a port, but nothing is attached to it.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: "docker exec box sh -c 'echo hello > /note.txt', then docker run --rm busybox ls /note.txt. What happens?",
      options: [
        {
          text: 'ls cannot find the file',
          correct: true,
          feedback: "The file is in box's writable layer. The image, and so the new container, lacks it.",
        },
        {
          text: 'ls prints /note.txt',
          correct: false,
          belief: 'containers-write-into-the-image',
          feedback: 'That would need the image to change. Writing in a container never does that.',
        },
        {
          text: 'docker run is refused',
          correct: false,
          feedback: 'A new container starts without trouble. Only the file is missing in it.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'A new image version fixes a bug. How do your running containers get the fix?',
      options: [
        {
          text: 'Delete the old image from the host',
          correct: false,
          feedback: 'Docker protects an image that containers use, and deleting it would not update them.',
        },
        {
          text: 'They get it at the next restart',
          correct: false,
          belief: 'containers-follow-their-tag',
          feedback: 'A restart uses the same image as before, whatever the tag points to now.',
        },
        {
          text: 'Replace them with new containers',
          correct: true,
          feedback: 'Create containers from the new image and remove the old ones.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'What is an image?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-concepts/the-basics/what-is-an-image/',
      section: 'Explanation',
      supports: 'image: immutable once created',
    },
    {
      title: 'What is Docker?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-overview/#docker-objects',
      section: 'Docker objects: Containers',
      supports: 'container: networks and storage can be attached to it',
    },
    {
      title: 'Storage drivers',
      publisher: 'Docker',
      url: 'https://docs.docker.com/engine/storage/drivers/',
      section: 'Container and layers',
      supports: 'container: all writes go to its writable layer and the image stays unchanged',
    },
    {
      title: 'docker network connect',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/network_connect.md#description',
      section: 'Description',
      supports: 'container: networks are connected to containers, by name or ID',
    },
  ],
  versions: [
    'Networks can be connected to and disconnected from an existing container; volumes are chosen when the container is created.',
  ],
}
