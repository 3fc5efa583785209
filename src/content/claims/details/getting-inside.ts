import type { ClaimDetail } from '../schema'

export const gettingInside: ClaimDetail = {
  why: {
    image:
      'Right: an image has no process to connect to, and docker exec accepts containers only. The snapshot comparison fits the files; memory contents are not part of an image.',
    container:
      'Probably a slip, because the opposite is true: docker exec runs extra commands in a running container and docker attach connects to its main process. Only a container that is not running refuses.',
  },
  better: {
    image: 'You cannot run a command in an image itself; you make a container from it and run the command there.',
    container:
      'You can run commands in a running container with docker exec, or connect to its main process with docker attach.',
  },
  misconception: 'docker exec works on an image name, or on any container, even a stopped one.',
  proof: {
    question: {
      stem: 'Which of these accepts docker exec: the image busybox, the running container box, or box after it has stopped?',
      options: [
        {
          text: 'The running and the stopped container',
          correct: false,
          belief: 'exec-works-anywhere',
          feedback: 'A stopped container has no main process to join. Docker answers that it is not running.',
        },
        {
          text: 'Only the running container',
          correct: true,
          feedback: 'Right. docker exec adds a process to a container that runs, and to nothing else.',
        },
        {
          text: 'All three of them',
          correct: false,
          belief: 'exec-works-anywhere',
          feedback: 'An image never runs, and a stopped container does not run now. Both are refused.',
        },
      ],
    },
    steps: [
      {
        command: 'docker exec busybox ls /',
        words: 'Refused: exec looks among the containers, and none has this name.',
      },
      {
        command: 'docker run -d --name box busybox sleep 300',
      },
      {
        command: "docker exec box sh -c 'echo I am inside > /proof.txt'",
        words: 'A second process in the running container writes a file.',
      },
      {
        command: 'docker exec box cat /proof.txt',
      },
      {
        command: 'docker stop -t 1 box',
      },
      {
        command: 'docker exec box cat /proof.txt',
        words: 'Refused: the container is not running.',
      },
      {
        command: 'docker start box',
      },
      {
        command: 'docker exec box cat /proof.txt',
        words: 'Started again, it accepts the command, and the file is still there.',
      },
      {
        command: 'docker rm -f box',
      },
    ],
    conclusion:
      'exec on busybox fails with No such container. In the running box it prints I am inside. In the stopped box it fails with is not running; after docker start it works again and the file is still there.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'Which command runs one more program in a running container?',
      options: [
        {
          text: 'docker exec',
          correct: true,
          feedback: 'The program runs beside the main process and shares its file system.',
        },
        {
          text: 'docker attach',
          correct: false,
          feedback: 'docker attach connects you to the main process. It starts no new program.',
        },
        {
          text: 'docker start',
          correct: false,
          feedback: 'docker start starts a container that is not running.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'busybox is an image, and no container has that name. What does docker exec busybox ls print?',
      options: [
        {
          text: 'No output, but it works',
          correct: false,
          belief: 'exec-works-anywhere',
          feedback: 'There is no container to run ls in, so Docker reports an error.',
        },
        {
          text: 'The files in the image',
          correct: false,
          belief: 'exec-works-anywhere',
          feedback: 'For that you need a container: docker run --rm busybox ls.',
        },
        {
          text: 'No such container: busybox',
          correct: true,
          feedback: 'docker exec looks for containers only.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'box has stopped, and you want to use docker exec in it. What do you do first?',
      options: [
        {
          text: 'docker attach box',
          correct: false,
          feedback: 'docker attach needs a running container as well.',
        },
        {
          text: 'docker start box',
          correct: true,
          feedback: 'exec needs a running container. This works if its main command keeps running.',
        },
        {
          text: 'docker commit box',
          correct: false,
          feedback: 'That makes an image. box itself would still be stopped.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'docker container exec',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_exec.md#description',
      section: 'Description',
      supports: 'container: docker exec runs a new command in a running container',
    },
    {
      title: 'docker container attach',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_attach.md#description',
      section: 'Description',
      supports: 'container: docker attach connects your terminal to a running container',
    },
    {
      title: 'Running containers',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/run.md#container-identification',
      section: 'Container identification',
      supports: 'image: docker exec expects a container, not an image',
    },
    {
      title: 'daemon/exec.go (exec needs a running container)',
      publisher: 'Moby project',
      url: 'https://github.com/moby/moby/blob/v28.5.2/daemon/exec.go#L77-L92',
      section: 'getActiveContainer',
      supports: 'container: one that is not running, or is paused, refuses exec',
    },
  ],
  versions: ['docker cp also reads files from a stopped container, so exec is not the only way to reach them.'],
}
