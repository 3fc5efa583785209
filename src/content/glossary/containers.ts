/** What containers are, what runs in them, and what is done to them. */
import type { GlossaryTerm } from './schema'
import * as sources from './sources'

export const containerTerms: readonly GlossaryTerm[] = [
  {
    id: 'container',
    term: 'Container',
    forms: ['container', 'containers', 'Docker container', 'Docker containers'],
    sentence:
      'A runnable instance of an image: settings, a writable layer of its own and, while it runs, isolated processes.',
    source: sources.overview('Docker objects: Containers', 'containers'),
    related: ['image', 'writable-layer', 'process', 'namespace'],
    claim: 'blueprint-and-instance',
    picture: {
      steps: [
        {
          command: 'docker create --name box busybox sleep 600',
          words: 'A container exists: a writable layer, but no process.',
        },
        { command: 'docker start box', words: 'Now its process runs.' },
        { command: 'docker stop -t 1 box', words: 'The process ends. The container is still there.' },
      ],
      conclusion: 'A container lives from create to rm, whether or not something runs in it.',
    },
  },
  {
    id: 'container-id',
    term: 'Container ID',
    forms: ['container ID', 'container IDs'],
    sentence: 'Sixty-four random hexadecimal digits that name one container; the first few are enough for commands.',
    source: sources.runningContainers('Container identification', 'container-identification'),
    related: ['container-name', 'container'],
    claim: 'identity',
  },
  {
    id: 'container-name',
    term: 'Container name',
    forms: ['container name', 'container names'],
    sentence:
      'A name for a container, given with `--name` or made up by Docker; no two containers of a host have the same.',
    source: sources.runningContainers('Container identification', 'container-identification'),
    related: ['container-id', 'container'],
    claim: 'identity',
  },
  {
    id: 'process',
    term: 'Process',
    forms: ['process', 'processes'],
    sentence:
      'A program while it runs; the processes of a container are ordinary processes of the host, kept apart by the kernel.',
    source: sources.whatIsAContainer('Explanation', 'explanation'),
    related: ['pid-1', 'kernel', 'namespace', 'signal'],
    claim: 'processes-and-kernel',
    picture: {
      steps: [
        { command: 'docker run -d --name box busybox sleep 600', words: 'The container runs one process.' },
        { command: 'docker exec box ps', words: 'From inside, it is number 1.' },
        { command: 'docker top box', words: 'From the host, it is a process with an ordinary number.' },
      ],
      conclusion: 'One process, seen from two sides.',
    },
  },
  {
    id: 'pid-1',
    term: 'PID 1',
    forms: ['PID 1', 'process 1', 'main process', 'primary process'],
    sentence:
      'The first process of a container, started from its entrypoint and command; when it ends, the container stops.',
    source: sources.execCommand('Description', 'description'),
    related: ['process', 'entrypoint', 'default-command', 'exit-code'],
    claim: 'running-state',
    picture: {
      steps: [
        { command: 'docker run -d --name box busybox sleep 600', words: 'sleep is process 1 of box.' },
        { command: 'docker kill box', words: 'Process 1 is ended, and with it the container stops.' },
        { command: 'docker ps -a', words: 'Exited: no process, but the container is there.' },
      ],
      conclusion: 'A container runs as long as its first process does.',
    },
  },
  {
    id: 'signal',
    term: 'Signal',
    forms: ['signal', 'signals', 'stop signal', 'SIGTERM', 'SIGKILL', 'SIGINT'],
    sentence:
      'A short message that the kernel hands to a process: `SIGTERM` asks it to end, `SIGKILL` ends it without asking.',
    source: sources.stopCommand('Description', 'description'),
    related: ['process', 'pid-1', 'exit-code'],
    claim: 'running-state',
    picture: {
      steps: [
        {
          command: 'docker run -d --name box busybox sleep 600',
          words: 'sleep, as process 1, does not listen to SIGTERM.',
        },
        { command: 'docker stop -t 1 box', words: 'SIGTERM first; after one second SIGKILL.' },
        { command: "docker inspect --format '{{.State.ExitCode}}' box", words: '137 is 128 + 9, and 9 is SIGKILL.' },
      ],
      conclusion: 'Stop asks first, and ends what does not answer.',
    },
  },
  {
    id: 'exit-code',
    term: 'Exit code',
    forms: ['exit code', 'exit codes', 'exit status'],
    sentence:
      'The number that a process leaves behind: 0 for success, another one for failure; a container keeps that of its first process.',
    source: sources.runningContainers('Exit status', 'exit-status'),
    related: ['process', 'pid-1', 'exited'],
    claim: 'logs-and-exit-codes',
    picture: {
      steps: [
        { command: 'docker run --name good busybox true', words: 'The program succeeds.' },
        { command: "docker create --name bad busybox sh -c 'exit 3'", words: 'This one will not.' },
        { command: 'docker start bad', words: 'It ends with 3.' },
        { command: 'docker ps -a', words: 'Each container keeps the exit code of its program.' },
      ],
      conclusion: 'The code stays with the container until it is removed or started again.',
    },
  },
  {
    id: 'created',
    term: 'Created (state)',
    forms: ['created state', 'state created', 'status created'],
    sentence: 'The state of a container that was never started: it has a writable layer and settings, but no process.',
    source: sources.createCommand('Description', 'description'),
    related: ['container', 'running', 'exited'],
    claim: 'running-state',
    picture: {
      steps: [
        { command: 'docker create --name box busybox sleep 600', words: 'Made, but not started.' },
        { command: 'docker ps -a', words: 'Its status is Created.' },
      ],
      conclusion: 'No process, no memory in use, only a layer.',
    },
  },
  {
    id: 'running',
    term: 'Running (state)',
    forms: ['running state', 'running container', 'running containers'],
    sentence: 'The state of a container whose first process is alive.',
    source: sources.listCommand('Filtering: status', 'status'),
    related: ['container', 'pid-1', 'paused', 'exited'],
    claim: 'running-state',
    picture: {
      steps: [
        { command: 'docker run -d --name box busybox sleep 600', words: 'Created and started in one go.' },
        { command: 'docker ps', words: 'Up: its first process is alive.' },
      ],
      conclusion: 'While it runs, a container has a process and uses memory.',
    },
  },
  {
    id: 'paused',
    term: 'Paused (state)',
    forms: ['paused', 'paused state', 'paused container', 'paused containers'],
    sentence: 'The state of a container whose processes are frozen: they keep their memory, but get no processor time.',
    source: sources.pauseCommand('Description', 'description'),
    related: ['running', 'control-group'],
    claim: 'running-state',
    picture: {
      steps: [
        { command: 'docker run -d --name box busybox sleep 600', words: 'A running container.' },
        { command: 'docker pause box', words: 'Its process is frozen where it is.' },
        { command: 'docker unpause box', words: 'It goes on as if nothing had been.' },
      ],
      conclusion: 'Pausing ends nothing.',
    },
  },
  {
    id: 'exited',
    term: 'Exited (state)',
    forms: [
      'exited',
      'exited state',
      'exited container',
      'exited containers',
      'stopped container',
      'stopped containers',
    ],
    sentence:
      'The state of a container whose first process has ended; files, settings, logs and exit code stay until it is removed.',
    source: sources.runCommand('Clean up (--rm)', 'rm'),
    related: ['exit-code', 'container', 'writable-layer'],
    claim: 'running-state',
    picture: {
      steps: [
        { command: "docker run --name box busybox sh -c 'echo hello > /note.txt'", words: 'The program ends at once.' },
        { command: 'docker ps -a', words: 'Exited, but not removed.' },
        { command: 'docker cp box:/note.txt .', words: 'Its files can still be fetched.' },
      ],
      conclusion: 'Ending a program deletes nothing.',
    },
  },
  {
    id: 'exec',
    term: 'docker exec',
    forms: ['docker exec', 'exec'],
    sentence: 'Starts another process in a running container, beside its first one.',
    source: sources.execCommand('Description', 'description'),
    related: ['attach', 'process', 'pid-1'],
    claim: 'getting-inside',
    picture: {
      steps: [
        { command: 'docker run -d --name box busybox sleep 600', words: 'sleep is process 1.' },
        { command: 'docker exec -d box sleep 300', words: 'A second process in the same container.' },
        { command: 'docker exec box ps', words: 'Both are there, and ps itself.' },
      ],
      conclusion: 'No new container was made.',
    },
  },
  {
    id: 'attach',
    term: 'docker attach',
    forms: ['docker attach'],
    sentence:
      'Connects your terminal to the input and output of the first process of a running container; it starts nothing new.',
    source: sources.attachCommand('Description', 'description'),
    related: ['exec', 'logs', 'pid-1'],
    claim: 'getting-inside',
  },
  {
    id: 'logs',
    term: 'Logs',
    forms: ['docker logs', 'logs', 'container logs'],
    sentence:
      'What the first process of a container has written to standard output and standard error; it is kept until the container is removed.',
    source: sources.logsCommand('Description', 'description'),
    related: ['pid-1', 'container', 'attach'],
    claim: 'logs-and-exit-codes',
    picture: {
      steps: [
        { command: "docker run -d --name box busybox sh -c 'echo hello; echo bye'", words: 'Nobody is watching.' },
        { command: 'docker logs box', words: 'Docker has kept what it said.' },
      ],
      conclusion: 'The output can be read after the program has ended.',
    },
  },
  {
    id: 'commit',
    term: 'docker commit',
    forms: ['docker commit', 'commit', 'commits', 'committed'],
    sentence:
      'Makes an image from a container: its writable layer becomes a read-only layer on top of the image it came from.',
    source: sources.commitCommand('Description', 'description'),
    related: ['writable-layer', 'image', 'dockerfile'],
    claim: 'how-each-is-made',
    picture: {
      steps: [
        {
          command: "docker run --name box busybox sh -c 'echo hello > /note.txt'",
          words: 'The file is in the writable layer of box.',
        },
        { command: 'docker commit box noted', words: 'The layer is frozen as part of a new image.' },
        { command: 'docker run --rm noted cat /note.txt', words: 'Every container of the new image has the file.' },
      ],
      conclusion: 'No Dockerfile was needed, but nothing says how the image was made.',
    },
  },
  {
    id: 'diff',
    term: 'docker diff',
    forms: ['docker diff'],
    sentence: 'Lists what a container has added (A), changed (C) and deleted (D) compared with its image.',
    source: sources.diffCommand('Description', 'description'),
    related: ['writable-layer', 'whiteout', 'copy-up'],
    claim: 'change-and-attachment',
  },
  {
    id: 'restart-policy',
    term: 'Restart policy',
    forms: ['restart policy', 'restart policies'],
    sentence:
      'A setting of a container that says whether Docker starts it again when its program ends or when Docker itself starts.',
    source: sources.restartPolicies('Use a restart policy', 'use-a-restart-policy'),
    related: ['exited', 'exit-code'],
  },
  {
    id: 'health-check',
    term: 'Health check',
    forms: ['health check', 'health checks', 'healthcheck', 'healthchecks'],
    sentence:
      'A command that Docker runs in a container again and again to find out whether the program does its work, not only whether it is alive.',
    source: sources.dockerfileReference('HEALTHCHECK', 'healthcheck'),
    related: ['running', 'instruction'],
  },
  {
    id: 'resource-limit',
    term: 'Resource limit',
    forms: ['resource limit', 'resource limits', 'memory limit', 'memory limits'],
    sentence: 'The most memory or processor time that a container may use; without one, it may use what the host has.',
    source: sources.resourceLimits('Resource constraints'),
    related: ['control-group', 'container'],
    claim: 'computing-resources',
  },
]
