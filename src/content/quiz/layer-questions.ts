/** Questions on the bench about layers: which one does this read come from? The engine knows. */
import type { BenchQuestion } from './question'

const motdImage = 'FROM busybox\nRUN echo welcome > /etc/motd\nRUN echo ready > /status.txt\n'

export const layerQuestions: readonly BenchQuestion[] = [
  {
    type: 'bench',
    asks: 'layer',
    id: 'bench.file-of-the-base',
    claim: 'layers',
    stem: 'A process in `web` reads `/etc/passwd`. Which layer does the file come from?',
    situation: {
      files: { Dockerfile: motdImage },
      commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300'],
      reveal: ['docker diff web', 'docker exec web cat /etc/passwd'],
    },
    container: 'web',
    path: '/etc/passwd',
  },
  {
    type: 'bench',
    asks: 'layer',
    id: 'bench.file-of-an-upper-layer',
    claim: 'layers',
    stem: 'A process in `web` reads `/note.txt`. Which layer does the file come from?',
    situation: {
      files: {
        Dockerfile: 'FROM busybox\nRUN echo one > /note.txt\nRUN echo two > /note.txt\nRUN echo done > /status.txt\n',
      },
      commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300'],
      reveal: ['docker diff web', 'docker exec web cat /note.txt'],
    },
    container: 'web',
    path: '/note.txt',
  },
  {
    type: 'bench',
    asks: 'layer',
    id: 'bench.file-copied-up',
    claim: 'deleted-but-not-smaller',
    stem: 'A process in `web` reads `/etc/motd`. Which layer does the file come from?',
    situation: {
      files: { Dockerfile: motdImage },
      commands: [
        'docker build -q -t app .',
        'docker run -d --name web app sleep 300',
        "docker exec web sh -c 'echo open today >> /etc/motd'",
      ],
      reveal: ['docker diff web', 'docker exec web cat /etc/motd'],
    },
    container: 'web',
    path: '/etc/motd',
  },
  {
    type: 'bench',
    asks: 'layer',
    id: 'bench.only-the-mode-changed',
    claim: 'deleted-but-not-smaller',
    stem: 'A process in `web` reads `/status.txt`. Which layer does the file come from?',
    situation: {
      files: { Dockerfile: motdImage },
      commands: [
        'docker build -q -t app .',
        'docker run -d --name web app sleep 300',
        'docker exec web chmod 600 /status.txt',
      ],
      reveal: ['docker diff web', 'docker exec web cat /status.txt'],
    },
    container: 'web',
    path: '/status.txt',
  },
  {
    type: 'bench',
    asks: 'layer',
    id: 'bench.file-deleted',
    claim: 'deleted-but-not-smaller',
    stem: 'A process in `web` reads `/etc/motd`. Which layer does the file come from?',
    situation: {
      files: { Dockerfile: motdImage },
      commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300', 'docker exec web rm /etc/motd'],
      reveal: ['docker diff web', 'docker exec web cat /etc/motd'],
    },
    container: 'web',
    path: '/etc/motd',
  },
  {
    type: 'bench',
    asks: 'layer',
    id: 'bench.file-made-again',
    claim: 'deleted-but-not-smaller',
    stem: 'A process in `web` reads `/note.txt`. Which layer does the file come from?',
    situation: {
      files: { Dockerfile: 'FROM busybox\nRUN echo old > /note.txt\nRUN rm /note.txt\nRUN echo new > /note.txt\n' },
      commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300'],
      reveal: ['docker diff web', 'docker exec web cat /note.txt'],
    },
    container: 'web',
    path: '/note.txt',
  },
  {
    type: 'bench',
    asks: 'layer',
    id: 'bench.written-by-another-container',
    claim: 'writable-layer-loss',
    stem: 'A process in `blue` reads `/etc/motd`. Which layer does the file come from?',
    situation: {
      files: { Dockerfile: motdImage },
      commands: [
        'docker build -q -t app .',
        'docker run -d --name blue app sleep 300',
        'docker run -d --name green app sleep 300',
        "docker exec green sh -c 'echo from green > /etc/motd'",
      ],
      reveal: ['docker diff blue', 'docker exec blue cat /etc/motd'],
    },
    container: 'blue',
    path: '/etc/motd',
  },
  {
    type: 'bench',
    asks: 'layer',
    id: 'bench.covered-by-a-volume',
    claim: 'volumes-outlive-containers',
    stem: 'A process in `web` reads `/data/notes.txt`. Which layer does the file come from?',
    situation: {
      files: { Dockerfile: 'FROM busybox\nRUN mkdir /data && echo from the image > /data/notes.txt\n' },
      commands: [
        'docker build -q -t app .',
        'docker volume create notes',
        'docker run -d --name web -v notes:/data app sleep 300',
        "docker exec web sh -c 'echo from web > /data/notes.txt'",
      ],
      reveal: ['docker diff web', 'docker exec web cat /data/notes.txt'],
    },
    container: 'web',
    path: '/data/notes.txt',
  },
]
