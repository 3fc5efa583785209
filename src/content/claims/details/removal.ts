import type { ClaimDetail } from '../schema'

export const removal: ClaimDetail = {
  why: {
    image:
      'Images have no state, so this says little. Presumably meant: no container may use the image. That is the default, and even a stopped container counts. Forcing works only within limits.',
    container:
      'It is the other way round. Docker refuses to remove a running container: stop it first, or use docker rm -f, which kills it. Created and stopped containers can be removed at once.',
  },
  better: {
    image: 'By default an image can be removed only when no container, running or stopped, was made from it.',
    container: 'A container must be stopped, or never started, before it can be removed; docker rm -f kills it first.',
  },
  misconception: 'docker rm works on running containers, or it stops them for me.',
  proof: {
    question: {
      stem: 'box is running. What will docker rm box do?',
      options: [
        {
          text: 'Refuse with an error, and change nothing',
          correct: true,
          feedback: 'Right. Docker does not remove a running container unless you force it.',
        },
        {
          text: 'Remove box at once',
          correct: false,
          belief: 'rm-stops-containers',
          feedback: 'Docker refuses, so that no process is left without its container. Only docker rm -f would do it.',
        },
        {
          text: 'Stop box, then remove it',
          correct: false,
          belief: 'rm-stops-containers',
          feedback:
            'Plain docker rm does not stop anything. docker rm -f would kill the process and remove the container.',
        },
      ],
    },
    steps: [
      {
        command: "docker run --name editor busybox sh -c 'echo hi > /hello.txt'",
        words: 'The lesson needs an image that may be removed later, so one is made here.',
      },
      {
        command: 'docker commit editor demo',
        words: 'The container becomes the image demo.',
      },
      {
        command: 'docker rm editor',
      },
      {
        command: 'docker run -d --name box demo sleep 300',
        words: 'box runs, made from demo.',
      },
      {
        command: 'docker rm box',
        words: 'Refused: box is running, and stays as it is.',
      },
      {
        command: 'docker stop -t 1 box',
        words: 'The process is gone. The files of box are still there.',
      },
      {
        command: 'docker rmi demo',
        words: 'Refused as well: even a stopped container uses its image.',
      },
      {
        command: 'docker rm box',
        words: 'A stopped container is removed without objection.',
      },
      {
        command: 'docker rmi demo',
        words: 'No container uses the image any more, so it can go too.',
      },
    ],
    conclusion:
      'The first docker rm box fails: the container is running. docker rmi demo then fails because the stopped box still uses it. Once box is removed, docker rmi demo succeeds.',
  },
  quiz: [
    {
      thinking: 'predict-output',
      stem: 'box is running. You type docker rm box. What happens?',
      options: [
        {
          text: 'An error: the container is running',
          correct: true,
          feedback: 'Stop it first, or force the removal with -f.',
        },
        {
          text: 'box disappears but keeps running',
          correct: false,
          feedback: 'Docker refuses, so that no process is left without its container.',
        },
        {
          text: 'box is stopped and then removed',
          correct: false,
          belief: 'rm-stops-containers',
          feedback: 'Plain docker rm does not stop anything. docker rm -f would kill it and remove it.',
        },
      ],
    },
    {
      thinking: 'recall',
      stem: 'Which containers make a plain docker rmi of their image fail?',
      options: [
        {
          text: 'Only the running ones',
          correct: false,
          belief: 'stopped-containers-do-not-count',
          feedback: "A stopped container still needs the image's layers, so it blocks as well.",
        },
        {
          text: 'None, images are independent',
          correct: false,
          feedback: "Docker checks all containers before it removes an image's last name.",
        },
        {
          text: 'Running and stopped ones',
          correct: true,
          feedback: 'Any container made from the image blocks a removal without -f.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'box is running, and you want it gone with one command. Nothing in it matters. What do you type?',
      options: [
        {
          text: 'docker stop -f box',
          correct: false,
          feedback: 'docker stop has no -f, and stopping does not remove anything.',
        },
        {
          text: 'docker rm -f box',
          correct: true,
          feedback: 'It kills the main process and removes the container.',
        },
        {
          text: 'docker rmi -f box',
          correct: false,
          belief: 'image-and-container-are-the-same',
          feedback: 'docker rmi removes images. box is a container.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'docker container rm',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_rm.md#force',
      section: 'Force-remove a running container (--force)',
      supports: 'container: -f is needed to remove a running container, and its main process is killed',
    },
    {
      title: 'daemon/delete.go (container removal)',
      publisher: 'Moby project',
      url: 'https://github.com/moby/moby/blob/v28.5.2/daemon/delete.go#L90-L101',
      section: 'cleanupContainer: running and paused containers are refused without force',
      supports: 'container: removal of a running or paused container is refused without force',
    },
    {
      title: 'OCI Runtime Specification: Runtime and Lifecycle',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/runtime-spec/blob/v1.3.0/runtime.md#delete',
      section: 'Delete',
      supports: 'container: the runtime standard forbids deleting a container that is not stopped',
    },
    {
      title: 'daemon/images/image_delete.go (image removal, classic store)',
      publisher: 'Moby project',
      url: 'https://github.com/moby/moby/blob/v28.5.2/daemon/images/image_delete.go#L48-L61',
      section: 'ImageDelete: hard and soft conflicts',
      supports: 'image: a running container is a hard conflict, a stopped one a soft conflict that -f overrides',
    },
  ],
  versions: [
    'The command reference says that -f lets you remove the image of a running container. Docker 28.5.2 does not: by ID it answers cannot be forced, and by name -f only removes the name while the image stays as <none>. Both image stores behave like this.',
  ],
}
