/** Questions on the bench about what a command takes away. */
import type { BenchQuestion } from './question'

export const disappearsQuestions: readonly BenchQuestion[] = [
  {
    type: 'bench',
    asks: 'disappears',
    id: 'bench.gone-with-a-container',
    claim: 'volumes-outlive-containers',
    stem: 'What goes when `docker rm -f web` is run?',
    hint: 'What belongs to `web` alone?',
    situation: {
      files: {},
      commands: [
        'docker run -d --name web -v notes:/data busybox sleep 300',
        "docker exec web sh -c 'echo one > /one.txt'",
      ],
      reveal: ['docker rm -f web'],
    },
    command: 'docker rm -f web',
    beliefs: { volume: 'rm-deletes-volumes' },
  },
  {
    type: 'bench',
    asks: 'disappears',
    id: 'bench.gone-with-a-stop',
    claim: 'writable-layer-loss',
    stem: 'What goes when `docker stop web` is run?',
    hint: 'A container that was stopped can be started again.',
    situation: {
      files: {},
      commands: ['docker run -d --name web busybox sleep 300', "docker exec web sh -c 'echo one > /one.txt'"],
      reveal: ['docker stop -t 0 web'],
    },
    command: 'docker stop -t 0 web',
    beliefs: { container: 'stop-loses-files' },
  },
  {
    type: 'bench',
    asks: 'disappears',
    id: 'bench.gone-with-an-image',
    claim: 'shared-layers',
    stem: '`saved` was made from a container of `busybox`. What goes when `docker rmi saved` is run?',
    hint: 'What do others still need?',
    situation: {
      files: {},
      commands: [
        "docker run --name job busybox sh -c 'echo one > /one.txt'",
        'docker commit job saved',
        'docker rm job',
      ],
      reveal: ['docker rmi saved'],
    },
    command: 'docker rmi saved',
  },
  {
    type: 'bench',
    asks: 'disappears',
    id: 'bench.gone-with-a-prune',
    claim: 'removal',
    stem: '`web` runs, `job` has ended. What goes when `docker container prune -f` is run?',
    hint: 'What does it mean for a container to be stopped?',
    situation: {
      files: {},
      commands: [
        'docker run -d --name web busybox sleep 300',
        "docker run --name job busybox sh -c 'echo one > /one.txt'",
      ],
      reveal: ['docker container prune -f'],
    },
    command: 'docker container prune -f',
  },
  {
    type: 'bench',
    asks: 'disappears',
    id: 'bench.gone-with-its-volumes',
    claim: 'volumes-outlive-containers',
    stem: '`web` has two volumes: one called `notes`, and one without a name of its own. What goes when `docker rm -fv web` is run?',
    hint: 'A volume with a name may be meant for others.',
    situation: {
      files: {},
      commands: ['docker run -d --name web -v notes:/data -v /cache busybox sleep 300'],
      reveal: ['docker rm -fv web'],
    },
    command: 'docker rm -fv web',
    beliefs: { volume: 'rm-deletes-volumes' },
  },
]
