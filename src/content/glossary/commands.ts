/** The commands of the client that texts speak of, as far as they are no terms of their own. */
import type { GlossaryTerm } from './schema'
import * as sources from './sources'

export const commandTerms: readonly GlossaryTerm[] = [
  {
    id: 'docker-run',
    term: 'docker run',
    forms: ['docker run'],
    sentence:
      'Makes a new container from an image and starts it; every run makes another container, and an image that is missing is pulled first.',
    source: sources.runCommand('Description', 'description'),
    related: ['docker-create', 'docker-start', 'container', 'detached'],
    claim: 'how-each-is-made',
    picture: {
      steps: [
        { command: 'docker run --name one busybox true', words: 'A new container: created, started, ended.' },
        { command: 'docker run --name two busybox true', words: 'Run again: another new container.' },
        { command: 'docker ps -a', words: 'Both are there.' },
      ],
      conclusion: 'Run never starts an old container again.',
    },
  },
  {
    id: 'docker-create',
    term: 'docker create',
    forms: ['docker create'],
    sentence: 'Makes a container from an image without starting it.',
    source: sources.createCommand('Description', 'description'),
    related: ['docker-run', 'docker-start', 'created'],
    claim: 'how-each-is-made',
  },
  {
    id: 'docker-start',
    term: 'docker start',
    forms: ['docker start', 'docker restart'],
    sentence: 'Starts a container that exists, with the files and settings that it has.',
    source: sources.startCommand('start'),
    related: ['docker-run', 'docker-stop', 'exited'],
    claim: 'writable-layer-loss',
    picture: {
      steps: [
        {
          command: "docker run --name box busybox sh -c 'echo hello >> /note.txt'",
          words: 'The program writes a line and ends.',
        },
        { command: 'docker start box', words: 'The same container once more: its file is still there.' },
        { command: 'docker cp box:/note.txt .', words: 'Fetched from the container.' },
        { command: 'cat note.txt', words: 'Two lines, one from each start.' },
      ],
      conclusion: 'A start goes on with the writable layer that is there.',
    },
  },
  {
    id: 'docker-stop',
    term: 'docker stop',
    forms: ['docker stop'],
    sentence:
      'Asks the first process of a container to end and, when it still runs after a wait of normally ten seconds, ends it; the container stays.',
    source: sources.stopCommand('Description', 'description'),
    related: ['docker-kill', 'signal', 'exited'],
    claim: 'running-state',
  },
  {
    id: 'docker-kill',
    term: 'docker kill',
    forms: ['docker kill'],
    sentence:
      'Sends a signal to the first process of a container: `SIGKILL`, which ends it at once, or another one that you name.',
    source: sources.killCommand('Description', 'description'),
    related: ['docker-stop', 'signal', 'pid-1'],
    claim: 'running-state',
  },
  {
    id: 'docker-rm',
    term: 'docker rm',
    forms: ['docker rm'],
    sentence:
      'Removes a container and its writable layer; one that is running has to be stopped first, or removed with `-f`.',
    source: sources.removeCommand('Force-remove a running container (--force)', 'force'),
    related: ['container', 'writable-layer', 'docker-rmi'],
    claim: 'removal',
    picture: {
      steps: [
        { command: 'docker run -d --name box busybox sleep 600', words: 'A running container.' },
        { command: 'docker stop -t 1 box', words: 'First it is stopped.' },
        { command: 'docker rm box', words: 'Now it can go, and its writable layer with it.' },
      ],
      conclusion: 'The image is as it was.',
    },
  },
  {
    id: 'docker-rmi',
    term: 'docker rmi',
    forms: ['docker rmi'],
    sentence: 'Takes a name off an image; with its last name the image goes, and every layer that nothing else uses.',
    source: sources.removeImageCommand('Description', 'description'),
    related: ['image', 'tag', 'docker-rm'],
    claim: 'removal',
    picture: {
      steps: [
        { command: 'docker tag busybox second:name', words: 'The image has two names now.' },
        { command: 'docker rmi second:name', words: 'Untagged: only the name has gone.' },
        { command: 'docker image ls', words: 'The image is still there under its other name.' },
      ],
      conclusion: 'Layers go when nothing points to them any more.',
    },
  },
  {
    id: 'docker-build',
    term: 'docker build',
    forms: ['docker build'],
    sentence: 'Makes an image from a Dockerfile and a build context.',
    source: sources.buildContext('Introduction'),
    related: ['dockerfile', 'build-context', 'build-cache'],
    claim: 'how-each-is-made',
  },
  {
    id: 'docker-ps',
    term: 'docker ps',
    forms: ['docker ps'],
    sentence: 'Lists the containers that run; with `-a` those that do not run as well.',
    source: sources.listCommand('Show both running and stopped containers (-a, --all)', 'all'),
    related: ['running', 'exited', 'container'],
    claim: 'running-state',
  },
  {
    id: 'docker-inspect',
    term: 'docker inspect',
    forms: ['docker inspect'],
    sentence: 'Shows in detail what Docker knows about an image, a container, a volume or a network, as JSON.',
    source: sources.inspectCommand('Description', 'description'),
    related: ['image-configuration', 'container'],
  },
  {
    id: 'docker-top',
    term: 'docker top',
    forms: ['docker top'],
    sentence: 'Lists the processes of a running container with the numbers that they have on the host.',
    source: sources.topCommand('top'),
    related: ['process', 'exec', 'namespace'],
    claim: 'processes-and-kernel',
  },
  {
    id: 'docker-stats',
    term: 'docker stats',
    forms: ['docker stats'],
    sentence: 'Shows how much processor time, memory and network the containers use.',
    source: sources.statsCommand('Description', 'description'),
    related: ['control-group', 'resource-limit'],
    claim: 'computing-resources',
  },
  {
    id: 'detached',
    term: 'In the background (detached)',
    forms: ['in the background', 'detached'],
    sentence:
      'With `-d`, `docker run` prints the ID of the container and gives you your terminal back while the program goes on.',
    source: sources.runningContainers('Foreground and background', 'foreground-and-background'),
    related: ['docker-run', 'logs', 'attach'],
  },
]
