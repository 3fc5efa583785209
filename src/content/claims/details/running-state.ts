import type { ClaimDetail } from '../schema'

export const runningState: ClaimDetail = {
  why: {
    image: 'Right. An image is never started, paused or stopped. Commands such as docker start accept containers only.',
    container:
      'A container uses memory while its processes exist, that is while it is running or paused. One that was only created, or has stopped, has no process and takes only disk space.',
  },
  better: {
    image: 'An image has no running state; only containers are started, paused and stopped.',
    container:
      'A container uses memory while it is running or paused; when it is only created, or stopped, it uses just disk space.',
  },
  misconception: 'Creating a container already reserves memory for it, even before it starts.',
  proof: {
    question: {
      stem: 'docker create makes box with a 64 MB memory limit. How much memory does docker stats show before box is started?',
      options: [
        {
          text: '64 MB, which its limit reserves',
          correct: false,
          belief: 'created-uses-memory',
          feedback: 'A limit reserves nothing. It only says how much the processes may use, and there are none yet.',
        },
        {
          text: 'A few hundred KiB, while it waits',
          correct: false,
          belief: 'created-uses-memory',
          feedback: 'That is what it uses while it runs. Before the start there is no process, so no memory.',
        },
        {
          text: 'None at all',
          correct: true,
          feedback: 'Right. Without a process there is nothing that could use memory.',
        },
      ],
    },
    steps: [
      {
        command: 'docker create --name box --memory 64m busybox sleep 300',
      },
      {
        command: "docker stats --no-stream --format '{{.Name}}: memory {{.MemUsage}}, processes {{.PIDs}}' box",
        words: 'Created: 0B, and no process.',
      },
      {
        command: 'docker start box',
      },
      {
        command: "docker stats --no-stream --format '{{.Name}}: memory {{.MemUsage}}, processes {{.PIDs}}' box",
        words: 'Running: one process, and memory in use.',
      },
      {
        command: 'docker pause box',
        words: 'The process is frozen, but still there.',
      },
      {
        command: "docker inspect --format '{{.State.Status}}' box",
      },
      {
        command: "docker stats --no-stream --format '{{.Name}}: memory {{.MemUsage}}, processes {{.PIDs}}' box",
        words: 'Paused: the memory is still in use.',
      },
      {
        command: 'docker unpause box',
      },
      {
        command: 'docker stop -t 1 box',
      },
      {
        command: "docker stats --no-stream --format '{{.Name}}: memory {{.MemUsage}}, processes {{.PIDs}}' box",
        words: 'Stopped: no process, and 0B again.',
      },
      {
        command: 'docker start busybox',
        words: 'Refused: an image has no running state, so it cannot be started.',
      },
      {
        command: 'docker rm box',
      },
    ],
    conclusion:
      'Created: 0B and 0 processes. Running and paused: a few hundred KiB and 1 process. Stopped: 0B again. docker start busybox fails, because an image cannot be started.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'In which of these states does a container still hold memory?',
      options: [
        {
          text: 'Created',
          correct: false,
          belief: 'created-uses-memory',
          feedback: 'Nothing has been started yet, so there is no process that could hold memory.',
        },
        {
          text: 'Exited',
          correct: false,
          feedback: 'Its main process has ended, and the memory was given back.',
        },
        {
          text: 'Paused',
          correct: true,
          feedback: 'Its processes are frozen but still exist, with their memory.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'docker create --name box --memory 64m busybox sleep 300, then docker stats --no-stream box. Which memory figure appears?',
      options: [
        {
          text: '300MiB',
          correct: false,
          feedback: '300 is the number of seconds for sleep. It has nothing to do with memory.',
        },
        {
          text: '0B',
          correct: true,
          feedback: 'The limit is not reserved in advance and no process exists yet.',
        },
        {
          text: '64MiB',
          correct: false,
          belief: 'created-uses-memory',
          feedback: '64m is only the upper limit for later. Nothing has been used.',
        },
      ],
    },
    {
      thinking: 'misconception',
      stem: 'busybox is an image and no container has that name. What does docker start busybox do?',
      options: [
        {
          text: 'It fails: no such container',
          correct: true,
          feedback: 'Only containers can be started.',
        },
        {
          text: 'It starts a new container',
          correct: false,
          belief: 'run-and-start-are-the-same',
          feedback: 'docker start never creates containers. docker run would.',
        },
        {
          text: 'It sets the image running',
          correct: false,
          belief: 'image-and-container-are-the-same',
          feedback: 'Images have no running state.',
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
      supports: 'container: after docker create it is not started and its status is created',
    },
    {
      title: 'docker container stats',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_stats.md#description',
      section: 'Description',
      supports: 'container: a stopped container returns no usage data',
    },
    {
      title: 'docker container run',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_run.md#memory',
      section: 'Specify hard limits on memory available to containers (-m, --memory)',
      supports: 'container: --memory is an upper limit, not an amount that is reserved',
    },
    {
      title: 'Running containers',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/run.md#container-identification',
      section: 'Container identification',
      supports: 'image: commands for containers do not accept an image name',
    },
  ],
  versions: [],
}
