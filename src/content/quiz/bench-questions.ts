/** Which layer does this read come from? */
import type { ClaimId } from '../claims/summaries'
import type { BenchQuestion } from './schema'

const motdImage = 'FROM busybox\nRUN echo welcome > /etc/motd\nRUN echo ready > /status.txt\n'

export const benchQuestions = [
  {
    id: 'file-of-the-base',
    claim: 'layers',
    files: { Dockerfile: motdImage },
    commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300'],
    container: 'web',
    path: '/etc/passwd',
  },
  {
    id: 'file-of-an-upper-layer',
    claim: 'layers',
    files: {
      Dockerfile: 'FROM busybox\nRUN echo one > /note.txt\nRUN echo two > /note.txt\nRUN echo done > /status.txt\n',
    },
    commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300'],
    container: 'web',
    path: '/note.txt',
  },
  {
    id: 'file-copied-up',
    claim: 'deleted-but-not-smaller',
    files: { Dockerfile: motdImage },
    commands: [
      'docker build -q -t app .',
      'docker run -d --name web app sleep 300',
      "docker exec web sh -c 'echo open today >> /etc/motd'",
    ],
    container: 'web',
    path: '/etc/motd',
  },
  {
    id: 'only-the-mode-changed',
    claim: 'deleted-but-not-smaller',
    files: { Dockerfile: motdImage },
    commands: [
      'docker build -q -t app .',
      'docker run -d --name web app sleep 300',
      'docker exec web chmod 600 /status.txt',
    ],
    container: 'web',
    path: '/status.txt',
  },
  {
    id: 'file-deleted',
    claim: 'deleted-but-not-smaller',
    files: { Dockerfile: motdImage },
    commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300', 'docker exec web rm /etc/motd'],
    container: 'web',
    path: '/etc/motd',
  },
  {
    id: 'file-made-again',
    claim: 'deleted-but-not-smaller',
    files: {
      Dockerfile: 'FROM busybox\nRUN echo old > /note.txt\nRUN rm /note.txt\nRUN echo new > /note.txt\n',
    },
    commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300'],
    container: 'web',
    path: '/note.txt',
  },
  {
    id: 'written-by-another-container',
    claim: 'writable-layer-loss',
    files: { Dockerfile: motdImage },
    commands: [
      'docker build -q -t app .',
      'docker run -d --name blue app sleep 300',
      'docker run -d --name green app sleep 300',
      "docker exec green sh -c 'echo from green > /etc/motd'",
    ],
    container: 'blue',
    path: '/etc/motd',
  },
  {
    id: 'covered-by-a-volume',
    claim: 'volumes-outlive-containers',
    files: { Dockerfile: 'FROM busybox\nRUN mkdir /data && echo from the image > /data/notes.txt\n' },
    commands: [
      'docker build -q -t app .',
      'docker volume create notes',
      'docker run -d --name web -v notes:/data app sleep 300',
      "docker exec web sh -c 'echo from web > /data/notes.txt'",
    ],
    container: 'web',
    path: '/data/notes.txt',
  },
] as const satisfies readonly (BenchQuestion & { readonly claim: ClaimId })[]
