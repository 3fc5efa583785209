import type { ClaimDetail } from '../schema'

export const volumesOutliveContainers: ClaimDetail = {
  why: {
    image:
      'Volumes are stored outside images and containers. docker commit and docker export leave their data out, so it does not slip into an image.',
    container:
      'A volume is mounted over a path. Files written there bypass the writable layer, and the next container can use them. Removing a named volume is a separate step.',
  },
  better: {
    image: "An image can declare a path meant for a volume, but it never contains a volume's data.",
    container: 'Data in a named volume survives when its containers are removed; data in the writable layer does not.',
  },
  misconception: 'Removing a container also removes the named volume it used.',
  proof: {
    question: {
      stem: 'A container writes one file to a volume and one to its own file system. Then it is removed. Which file can the next container read?',
      options: [
        {
          text: 'Both files',
          correct: false,
          belief: 'removed-files-come-back',
          feedback: 'The second file was in the writable layer, and that was removed with the container.',
        },
        {
          text: 'Neither file',
          correct: false,
          belief: 'rm-deletes-volumes',
          feedback: 'The volume is not part of the container. It stays, and so does the file in it.',
        },
        {
          text: 'Only the file in the volume',
          correct: true,
          feedback: 'Right. The volume stays, and the writable layer goes with its container.',
        },
      ],
    },
    steps: [
      {
        command: 'docker volume create notes',
      },
      {
        command:
          "docker run --name writer -v notes:/data busybox sh -c 'echo in the volume > /data/keep.txt; echo in the layer > /lose.txt'",
        words: 'One file goes into the volume, the other into the writable layer.',
      },
      {
        command: 'docker diff writer',
        words: 'The layer holds /lose.txt. Of the volume it has only the place, not the file in it.',
      },
      {
        command: 'docker rm writer',
        words: 'The writable layer goes with the container.',
      },
      {
        command: 'docker run --rm -v notes:/data busybox cat /data/keep.txt',
        words: 'Another container mounts the volume and reads the file.',
      },
      {
        command: 'docker run --rm -v notes:/data busybox cat /lose.txt',
        words: 'The other file is gone.',
      },
      {
        command: "docker volume ls --format '{{.Name}}'",
        words: 'The volume is still there.',
      },
      {
        command: 'docker volume rm notes',
        words: 'It goes only when it is named.',
      },
    ],
    conclusion:
      "The next container prints in the volume, but can't open /lose.txt. docker volume ls still lists notes until it is removed by name.",
  },
  quiz: [
    {
      thinking: 'predict-output',
      stem: 'writer put keep.txt into the volume notes and was removed. docker run --rm -v notes:/data busybox cat /data/keep.txt prints what?',
      options: [
        {
          text: 'The text in the file',
          correct: true,
          feedback: 'The volume outlived the container that wrote to it.',
        },
        {
          text: 'An error: no such file',
          correct: false,
          belief: 'rm-deletes-volumes',
          feedback: 'That would be the answer for a file in the removed writable layer.',
        },
        {
          text: 'An error: no such volume',
          correct: false,
          belief: 'rm-deletes-volumes',
          feedback: 'A named volume stays until you remove it yourself.',
        },
      ],
    },
    {
      thinking: 'recall',
      stem: 'Which command removes the named volume notes?',
      options: [
        {
          text: 'docker image rm notes',
          correct: false,
          feedback: 'That looks for an image called notes.',
        },
        {
          text: 'docker rm --force notes',
          correct: false,
          feedback: 'docker rm removes containers. notes is a volume.',
        },
        {
          text: 'docker volume rm notes',
          correct: true,
          feedback: 'It works once no container uses the volume.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'Where should a database in a container keep its files?',
      options: [
        {
          text: 'In the writable layer',
          correct: false,
          feedback: 'It disappears when the container is removed.',
        },
        {
          text: 'In a named volume',
          correct: true,
          feedback: 'Then the container can be replaced without losing data.',
        },
        {
          text: 'In the image itself',
          correct: false,
          belief: 'containers-write-into-the-image',
          feedback: 'A running database cannot write to an image.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'Volumes',
      publisher: 'Docker',
      url: 'https://docs.docker.com/engine/storage/volumes/',
      section: "A volume's lifecycle",
      supports: "container: a volume's contents exist outside the life of a container",
    },
    {
      title: 'docker container commit',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_commit.md#description',
      section: 'Description',
      supports: 'image: a commit does not include data in mounted volumes',
    },
    {
      title: 'docker container rm',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_rm.md#volumes',
      section: 'Remove a container and its volumes (-v, --volumes)',
      supports: 'container: docker rm -v does not remove volumes that have a name',
    },
    {
      title: 'Persisting container data',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-concepts/running-containers/persisting-container-data/',
      section: 'Explanation',
      supports: 'container: files outside a volume are deleted with the container',
    },
  ],
  versions: [
    'Volumes without a name (anonymous volumes) are removed by docker rm -v and by --rm, but stay after a plain docker rm.',
  ],
}
