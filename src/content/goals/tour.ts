/** Goals that end a chapter of the tour; each stands in the list of its level. */
import type { Goal } from './schema'

export const tour = [
  {
    id: 'read-an-image',
    level: 'first-steps',
    title: 'Look into another image',
    task: 'Fetch the image `alpine`, look at its size, and print its file `/etc/os-release`, which says what system the files are from.',
    why: 'Every image can be looked into: its files are there, whatever made them.',
    start: { files: {}, commands: [] },
    checks: [
      {
        kind: 'image-present',
        id: 'fetched',
        label: 'Image `alpine` is on this host.',
        image: 'alpine',
      },
      {
        kind: 'printed',
        id: 'size',
        label: 'You have seen its size.',
        what: 'the size of `alpine`',
        text: '8.32MB',
      },
      {
        kind: 'printed',
        id: 'system',
        label: 'You have read what system its files are from.',
        what: 'what `/etc/os-release` says',
        text: 'Alpine Linux',
      },
    ],
    hints: [
      '`docker pull` fetches an image, `docker image ls` lists sizes.',
      'A container that is removed at once, `docker run --rm`, can print a file with `cat`.',
      '`docker run --rm alpine cat /etc/os-release`',
    ],
    solution: {
      commands: ['docker pull alpine', 'docker image ls', 'docker run --rm alpine cat /etc/os-release'],
    },
    nearMiss: {
      commands: ['docker pull alpine', 'docker image ls'],
      fails: 'system',
      words: 'what /etc/os-release says',
    },
    par: 3,
    teaches: ['docker pull', 'docker image ls', 'docker run --rm'],
  },
] as const satisfies readonly Goal[]
