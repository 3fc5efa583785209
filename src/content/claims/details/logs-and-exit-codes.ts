import type { ClaimDetail } from '../schema'

export const logsAndExitCodes: ClaimDetail = {
  why: {
    image:
      'Logs and exit codes come from a process. Ask for the logs of an image name and Docker answers that there is no such container.',
    container:
      'Docker stores what the main process prints, and its exit code once it ends. Both are still there after the container has stopped. docker rm throws them away.',
  },
  better: {
    image: 'An image has no logs and no exit code, because it never runs.',
    container: 'A container keeps the output and the exit code of its main process until it is removed.',
  },
  misconception: 'Once a container has stopped, its output is lost.',
  proof: {
    question: {
      stem: 'A container prints two lines and ends with exit code 3. After it has stopped, what can you still find out?',
      options: [
        {
          text: 'Its output and its exit code',
          correct: true,
          feedback: 'Right. Docker keeps both until the container is removed.',
        },
        {
          text: 'Only its exit code',
          correct: false,
          belief: 'stop-loses-logs',
          feedback: 'The exit code is kept, and so is everything that the main process printed.',
        },
        {
          text: 'Nothing',
          correct: false,
          belief: 'stop-loses-logs',
          feedback: 'A stopped container is not gone. Its output and its exit code stay until it is removed.',
        },
      ],
    },
    steps: [
      {
        command: "docker run --name job busybox sh -c 'echo working; echo oops >&2; exit 3'",
        words: 'The program prints two lines and ends with exit code 3.',
      },
      {
        command: "docker ps -a --format 'table {{.Names}}\\t{{.Status}}'",
        words: 'Exited (3): the code is kept.',
      },
      {
        command: 'docker logs job',
        words: 'The output is kept as well.',
      },
      {
        command: "docker inspect --format 'exit code {{.State.ExitCode}}' job",
      },
      {
        command: 'docker logs busybox',
        words: 'Refused: an image never runs, so it has no logs.',
      },
      {
        command: 'docker rm job',
      },
      {
        command: 'docker logs job',
        words: 'Refused: the logs went with the container.',
      },
    ],
    conclusion:
      'docker logs still prints both lines and inspect shows exit code 3. For the image name, and after docker rm, Docker only answers No such container.',
  },
  quiz: [
    {
      thinking: 'predict-output',
      stem: "docker run --name job busybox sh -c 'exit 3'. What status does docker ps -a show?",
      options: [
        {
          text: 'Exited (3)',
          correct: true,
          feedback: 'The number is the exit code of the main process.',
        },
        {
          text: 'Exited (0)',
          correct: false,
          feedback: '0 would mean success. This command ended with 3.',
        },
        {
          text: 'Created (3)',
          correct: false,
          feedback: 'Created means never started. This container ran and ended.',
        },
      ],
    },
    {
      thinking: 'recall',
      stem: "Until when can you read a container's logs, with the usual settings?",
      options: [
        {
          text: 'Until it is renamed',
          correct: false,
          feedback: 'Renaming only changes the name you use to ask for them.',
        },
        {
          text: 'Until it is stopped',
          correct: false,
          belief: 'stop-loses-logs',
          feedback: 'You can read them after it has stopped as well.',
        },
        {
          text: 'Until it is removed',
          correct: true,
          feedback: 'Stopping does not delete them.',
        },
      ],
    },
    {
      thinking: 'misconception',
      stem: 'busybox is an image and no container has that name. What does docker logs busybox do?',
      options: [
        {
          text: 'It prints nothing and succeeds',
          correct: false,
          belief: 'image-and-container-are-the-same',
          feedback: 'Docker finds no container with this name and reports an error.',
        },
        {
          text: 'It fails: no such container',
          correct: true,
          feedback: 'Only containers have logs.',
        },
        {
          text: "It prints its containers' logs",
          correct: false,
          belief: 'image-and-container-are-the-same',
          feedback: 'Docker does not collect logs by image. You ask each container.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'docker container logs',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_logs.md#description',
      section: 'Description',
      supports: 'container: docker logs fetches the output of a container',
    },
    {
      title: 'Running containers',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/run.md#exit-status',
      section: 'Exit status',
      supports: 'container: docker run passes on the exit code of the command',
    },
    {
      title: 'docker container run',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_run.md#rm',
      section: 'Clean up (--rm)',
      supports: 'container: by default a stopped container stays, so its final state can be inspected',
    },
    {
      title: 'Running containers',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/run.md#container-identification',
      section: 'Container identification',
      supports: 'image: an image reference does not identify a container',
    },
  ],
  versions: [
    'How long logs are kept depends on the logging driver. The statements hold for the default one, which keeps them with the container.',
  ],
}
