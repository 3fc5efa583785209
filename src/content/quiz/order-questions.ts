/** Questions in which something is put into order. */
import type { QuestionOf } from './question'

export const orderQuestions: readonly QuestionOf<'order'>[] = [
  {
    type: 'order',
    id: 'order.life-of-a-container',
    claim: 'running-state',
    stem: 'Put these commands into an order in which each of them works.',
    hint: 'A container that runs is not removed without force.',
    entries: [
      {
        text: '`docker create --name web busybox sleep 300`',
        why: 'Before it, there is no container that a command could name.',
      },
      { text: '`docker start web`', why: 'It needs a container, and only what was started runs.' },
      { text: '`docker stop web`', why: 'A container has to be stopped before it is removed.' },
      {
        text: '`docker rm web`',
        why: 'Without force, only a container that does not run is removed; after it nothing is left to start or stop.',
      },
    ],
    feedback: 'Created, started, stopped, removed: a container exists before it runs, and after it ran.',
    belief: 'rm-stops-containers',
    situation: {
      files: {},
      commands: [],
      reveal: [
        'docker create --name web busybox sleep 300',
        'docker start web',
        'docker stop -t 0 web',
        'docker rm web',
      ],
    },
  },
  {
    type: 'order',
    id: 'order.clearing-up',
    claim: 'dependence',
    stem: '`web` runs from the image `app`. Get rid of both, without force.',
    hint: 'What stands on what?',
    entries: [
      { text: '`docker stop web`', why: 'A container that runs is not removed without force.' },
      { text: '`docker rm web`', why: 'It has to be stopped, and the image is in use until it is gone.' },
      {
        text: '`docker rmi app`',
        why: 'An image with a container on it, even a stopped one, is not removed without force.',
      },
    ],
    feedback: 'From the top down: the process, then the container, then the image that it stood on.',
    belief: 'stopped-containers-do-not-count',
    situation: {
      files: { Dockerfile: 'FROM busybox\nRUN echo ready > /ready.txt\n' },
      commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300'],
      reveal: ['docker stop -t 0 web', 'docker rm web', 'docker rmi app'],
    },
  },
  {
    type: 'order',
    id: 'order.copy-up',
    claim: 'change-and-attachment',
    stem: 'A process in `web` appends a line to `/etc/motd`, which comes from the image. What happens, one after another?',
    hint: 'Nothing in the image can be changed.',
    entries: [
      {
        text: 'The file is found in a read-only layer of the image.',
        why: 'First it has to be known where the file is.',
      },
      {
        text: 'The file is copied into the writable layer of `web`.',
        why: 'Layers of the image cannot be written, so a copy is needed before anything is written.',
      },
      { text: 'The line is appended to the copy.', why: 'There has to be a copy that can be written.' },
      {
        text: 'Whoever reads it in `web` now gets the copy.',
        why: 'The copy is above the original, and says something new only once it was written.',
      },
    ],
    feedback: 'This is called copy-up: the original in the image stays as it was.',
    belief: 'containers-write-into-the-image',
    situation: {
      files: { Dockerfile: 'FROM busybox\nRUN echo welcome > /etc/motd\n' },
      commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300'],
      reveal: [
        "docker exec web sh -c 'echo hello >> /etc/motd'",
        'docker diff web',
        'docker exec web cat /etc/motd',
        'docker run --rm app cat /etc/motd',
      ],
    },
  },
  {
    type: 'order',
    id: 'order.lines-for-the-cache',
    claim: 'build-cache',
    stem: '`app.txt` changes every day, the tools hardly ever. Order the lines so that a build after a change does as little as possible.',
    hint: 'From the first line that changed on, everything is done again.',
    entries: [
      { text: '`FROM busybox`', why: 'Every Dockerfile begins with the base.' },
      { text: '`RUN echo tools > /tools.txt`', why: 'What hardly changes goes first, so that the cache spares it.' },
      {
        text: '`COPY app.txt /app.txt`',
        why: 'Everything after it is done again when `app.txt` has changed, so it comes late; but before the line that reads the file.',
      },
      { text: '`RUN wc -c /app.txt > /size.txt`', why: 'It needs the file that was copied.' },
    ],
    feedback: 'What changes often goes last: the cache spares all lines before the first one that changed.',
    belief: 'cache-spares-later-lines',
    situation: {
      files: {
        Dockerfile:
          'FROM busybox\nRUN echo tools > /tools.txt\nCOPY app.txt /app.txt\nRUN wc -c /app.txt > /size.txt\n',
        'app.txt': 'monday\n',
      },
      commands: [],
      reveal: ['docker build -t app .', 'echo tuesday > app.txt', 'docker build -t app .'],
    },
  },
]
