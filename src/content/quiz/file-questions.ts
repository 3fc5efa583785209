/** Questions on the bench about files: which one does the container find with this content? */
import type { BenchQuestion } from './question'

export const fileQuestions: readonly BenchQuestion[] = [
  {
    type: 'bench',
    asks: 'file',
    id: 'bench.file-that-was-not-deleted',
    claim: 'deleted-but-not-smaller',
    stem: 'In which of these files does a process in `web` read `two`?',
    hint: 'A file that a later layer deletes is not found any more.',
    situation: {
      files: {
        Dockerfile:
          'FROM busybox\nRUN echo two > /first.txt && echo one > /second.txt\nRUN rm /first.txt\nRUN echo two > /third.txt\n',
      },
      commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300'],
      reveal: ['docker exec web ls / -1', 'docker exec web cat /third.txt'],
    },
    container: 'web',
    content: 'two',
    paths: [
      {
        path: '/first.txt',
        feedback: 'It held `two`, but a later layer deleted it: a whiteout hides it.',
      },
      { path: '/second.txt', feedback: 'It is there, with `one` in it.' },
      { path: '/third.txt', feedback: 'The topmost layer has it, and nothing hides it.' },
    ],
  },
  {
    type: 'bench',
    asks: 'file',
    id: 'bench.file-in-its-own-layer',
    claim: 'layers',
    stem: '`green` changed a file of its own. In which of these files does a process in `web` read `new`?',
    hint: 'Whose writable layer is it?',
    situation: {
      files: { Dockerfile: 'FROM busybox\nRUN echo old > /a.txt && echo old > /b.txt && echo old > /c.txt\n' },
      commands: [
        'docker build -q -t app .',
        'docker run -d --name web app sleep 300',
        'docker run -d --name green app sleep 300',
        "docker exec green sh -c 'echo new > /a.txt'",
        "docker exec web sh -c 'echo new > /b.txt'",
      ],
      reveal: ['docker diff web', 'docker diff green', 'docker exec web cat /a.txt /b.txt /c.txt'],
    },
    container: 'web',
    content: 'new',
    paths: [
      {
        path: '/a.txt',
        feedback: '`green` wrote it into its own layer, which `web` does not see.',
        belief: 'containers-share-their-changes',
      },
      { path: '/b.txt', feedback: '`web` wrote it: the copy in its writable layer is above the one of the image.' },
      { path: '/c.txt', feedback: 'Nobody changed it. It is as the image has it.' },
    ],
  },
  {
    type: 'bench',
    asks: 'file',
    id: 'bench.file-under-a-volume',
    claim: 'volumes-outlive-containers',
    stem: 'The volume `notes` is mounted over `/data` of `web`. In which of these files does a process in `web` read `kept`?',
    hint: 'A mount covers what the layers have there.',
    situation: {
      files: {
        Dockerfile: 'FROM busybox\nRUN mkdir /data && echo kept > /data/image.txt && echo fresh > /fresh.txt\n',
      },
      commands: [
        'docker build -q -t app .',
        'docker volume create notes',
        "docker run --rm -v notes:/data busybox sh -c 'echo kept > /data/volume.txt'",
        'docker run -d --name web -v notes:/data app sleep 300',
      ],
      reveal: ['docker exec web ls /data', 'docker exec web cat /data/volume.txt'],
    },
    container: 'web',
    content: 'kept',
    paths: [
      {
        path: '/data/image.txt',
        feedback:
          'A layer has it, but the volume covers `/data`. It was not empty, so nothing of the image was copied into it.',
      },
      {
        path: '/data/volume.txt',
        feedback: 'It is in the volume, which another container wrote and which outlived it.',
      },
      { path: '/fresh.txt', feedback: 'It is there, with other words in it.' },
    ],
  },
  {
    type: 'bench',
    asks: 'file',
    id: 'bench.file-after-a-new-container',
    claim: 'writable-layer-loss',
    stem: '`web` was removed, and made again from the same image. In which of these files does it read `ready`?',
    hint: 'What did the first `web` take with it?',
    situation: {
      files: { Dockerfile: 'FROM busybox\nRUN echo ready > /image.txt\n' },
      commands: [
        'docker build -q -t app .',
        'docker run -d --name web app sleep 300',
        "docker exec web sh -c 'echo ready > /own.txt'",
        'docker rm -f web',
        'docker run -d --name web app sleep 300',
      ],
      reveal: ['docker exec web ls /image.txt /own.txt', 'docker diff web'],
    },
    container: 'web',
    content: 'ready',
    paths: [
      { path: '/image.txt', feedback: 'It is in a layer of the image, and every container of it has it.' },
      {
        path: '/own.txt',
        feedback:
          'It was in the writable layer of the first `web`, and went with it. The name alone brings nothing back.',
        belief: 'removed-files-come-back',
      },
      { path: '/etc/image.txt', feedback: 'No layer has a file there.' },
    ],
  },
]
