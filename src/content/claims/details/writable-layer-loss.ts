import type { ClaimDetail } from '../schema'

export const writableLayerLoss: ClaimDetail = {
  why: {
    image:
      'So every new container starts clean. That makes results repeatable, and it is a surprise if you expected to find your files again.',
    container:
      'Stop, start and restart keep the same writable layer. docker rm deletes it, and --rm does so as soon as the container exits. A new container with the same name gets a new, empty layer.',
  },
  better: {
    image: 'Nothing that a container writes ever changes its image.',
    container: 'Stopping a container keeps its files; removing it deletes its writable layer for good.',
  },
  misconception: 'Stopping loses the files, or a new container with the same name gets them back.',
  proof: {
    question: {
      stem: 'You save a draft in box, stop box and start it. Is the draft there? Then you remove box and run a new box. Is it there now?',
      options: [
        {
          text: 'No, stopping loses it already',
          correct: false,
          belief: 'stop-loses-files',
          feedback: 'Stopping ends the process and keeps the writable layer. Only removing loses it.',
        },
        {
          text: 'Yes both times, because the name is the same',
          correct: false,
          belief: 'removed-files-come-back',
          feedback: 'A new container gets a new, empty layer. The name does not bring the old one back.',
        },
        {
          text: 'Yes after the start, no in the new box',
          correct: true,
          feedback: 'Right. Stopping keeps the writable layer, removing deletes it.',
        },
      ],
    },
    steps: [
      {
        command: 'docker run -d --name box busybox sleep 300',
      },
      {
        command: "docker exec box sh -c 'echo draft > /draft.txt'",
        words: 'The draft is in the writable layer of box.',
      },
      {
        command: 'docker stop -t 1 box',
        words: 'The process ends. The layer stays.',
      },
      {
        command: 'docker start box',
      },
      {
        command: 'docker exec box cat /draft.txt',
        words: 'The draft is still there.',
      },
      {
        command: 'docker rm -f box',
        words: 'Removed: the writable layer goes as well.',
      },
      {
        command: 'docker run -d --name box busybox sleep 300',
        words: 'A new container with the old name, and an empty layer.',
      },
      {
        command: 'docker exec box cat /draft.txt',
        words: 'cat fails: the draft was in the layer that is gone.',
      },
      {
        command: 'docker rm -f box',
      },
    ],
    conclusion:
      "After stop and start, cat prints draft. After rm and a new run, cat can't open the file, although the name box is the same.",
  },
  quiz: [
    {
      thinking: 'predict-output',
      stem: 'box wrote /draft.txt. You run docker stop box and docker start box. What does docker exec box cat /draft.txt print?',
      options: [
        {
          text: 'No such container: box',
          correct: false,
          belief: 'stopped-containers-do-not-count',
          feedback: 'Stopping does not remove the container.',
        },
        {
          text: 'The text of the draft',
          correct: true,
          feedback: 'The writable layer stays until the container is removed.',
        },
        {
          text: 'No such file or directory',
          correct: false,
          belief: 'stop-loses-files',
          feedback: 'That would be so after docker rm and a new container.',
        },
      ],
    },
    {
      thinking: 'misconception',
      stem: 'You remove box and create a new container named box from the same image. What is in its writable layer?',
      options: [
        {
          text: 'Nothing yet',
          correct: true,
          feedback: 'A name is only a label. The old layer is gone.',
        },
        {
          text: 'The old files',
          correct: false,
          belief: 'removed-files-come-back',
          feedback: 'The old layer was deleted with the old container.',
        },
        {
          text: "The image's files",
          correct: false,
          belief: 'containers-copy-the-image',
          feedback: "Those are in the image's read-only layers. The writable layer starts empty.",
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: "Yesterday's result is in a stopped container. Which command must you avoid until you have saved it?",
      options: [
        {
          text: 'docker cp',
          correct: false,
          feedback: 'docker cp copies files out, even from a stopped container.',
        },
        {
          text: 'docker start',
          correct: false,
          feedback: 'Starting keeps the files, so you can copy them out.',
        },
        {
          text: 'docker rm',
          correct: true,
          feedback: 'It deletes the writable layer with your result.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'Storage drivers',
      publisher: 'Docker',
      url: 'https://docs.docker.com/engine/storage/drivers/',
      section: 'Container and layers',
      supports: 'both: the writable layer is deleted with the container and the image stays unchanged',
    },
    {
      title: 'docker container run',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_run.md#description',
      section: 'Description',
      supports: 'container: a stopped container can be started again with all its changes',
    },
    {
      title: 'docker container run',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_run.md#rm',
      section: 'Clean up (--rm)',
      supports: 'container: --rm removes the container and its file system on exit',
    },
    {
      title: 'What is Docker?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-overview/#docker-objects',
      section: 'Docker objects: Containers',
      supports: 'container: changes outside persistent storage disappear on removal',
    },
  ],
  versions: ['A tmpfs mount is an exception: it lives in memory and loses its files as soon as the container stops.'],
}
