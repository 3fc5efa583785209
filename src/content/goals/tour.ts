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
  {
    id: 'write-on-the-desk',
    level: 'first-steps',
    title: 'Create, start, write',
    task: 'Create a container `desk` from `busybox` that waits for ten minutes, start it, and write the word `bread` into its file `/list.txt`.',
    why: 'The writable layer is there as soon as a container is created; a process to write with comes with the start.',
    start: { files: {}, commands: [] },
    checks: [
      {
        kind: 'container-image',
        id: 'made',
        label: 'Container `desk` was made from `busybox`.',
        container: 'desk',
        image: 'busybox',
      },
      {
        kind: 'container-status',
        id: 'running',
        label: 'Container `desk` is running.',
        container: 'desk',
        status: 'running',
      },
      {
        kind: 'container-file',
        id: 'list',
        label: 'The list in `desk` says bread.',
        container: 'desk',
        path: '/list.txt',
        content: 'bread',
      },
      {
        kind: 'container-file-origin',
        id: 'layer',
        label: 'The list lies in the layer of `desk`.',
        container: 'desk',
        path: '/list.txt',
        origins: ['writable'],
      },
    ],
    hints: [
      '`docker create --name desk busybox sleep 600` makes the container, `docker start desk` starts it.',
      'A shell inside has to write, because your own shell takes a `>` for itself.',
      "`docker exec desk sh -c 'echo … > /list.txt'`",
    ],
    solution: {
      commands: [
        'docker create --name desk busybox sleep 600',
        'docker start desk',
        "docker exec desk sh -c 'echo bread > /list.txt'",
      ],
    },
    nearMiss: {
      commands: [
        'docker create --name desk busybox sleep 600',
        'docker start desk',
        'docker exec desk echo bread > /list.txt',
      ],
      fails: 'list',
      words: 'There is no file /list.txt in container desk.',
    },
    par: 3,
    teaches: ['docker create', 'docker create --name'],
  },
  {
    id: 'one-kernel',
    level: 'troubles',
    title: 'Whose kernel is it?',
    task: 'Let a container `box` run from `busybox`. Ask in it for the version of the kernel, so that the answer lies in `kernel.txt` in your working directory, and end the container from outside, by force. Then say what the version tells you.',
    why: 'Knowing what a container shares with its host helps to judge what it can do and what it cannot.',
    start: { files: {}, commands: [] },
    checks: [
      {
        kind: 'container-image',
        id: 'made',
        label: 'Container `box` was made from `busybox`.',
        container: 'box',
        image: 'busybox',
      },
      {
        kind: 'host-file',
        id: 'version',
        label: 'The version lies in `kernel.txt`.',
        file: 'kernel.txt',
        text: '6.12.48-layerlab',
      },
      {
        kind: 'container-status',
        id: 'ended',
        label: 'Container `box` was ended by force.',
        container: 'box',
        status: 'exited',
        exitCode: 137,
      },
      {
        kind: 'choice',
        id: 'whose',
        label: 'You know whose kernel it is.',
        question: {
          stem: 'The container answered with a version. Of which kernel is it?',
          options: [
            {
              text: 'Of the kernel in the image `busybox`.',
              correct: false,
              belief: 'image-is-a-whole-system',
              feedback: 'The image has no kernel. Ask with `uname -r` on the host as well, and compare.',
            },
            {
              text: 'Of a kernel that was started for this container.',
              correct: false,
              belief: 'container-has-its-own-kernel',
              feedback: 'No kernel is started with a container. Ask with `uname -r` on the host as well, and compare.',
            },
            {
              text: 'Of the kernel of the host.',
              correct: true,
              feedback: 'Yes. `uname -r` on the host says the same.',
            },
          ],
        },
      },
    ],
    hints: [
      '`uname -r` prints the version of the kernel. What `docker exec` prints can go into a file of the host with `>`.',
      '`docker kill` ends the main process of a container by force.',
      '`docker exec box uname -r > kernel.txt`, then `docker kill box`',
    ],
    solution: {
      commands: [
        'docker run -d --name box busybox sleep 600',
        'docker exec box uname -r > kernel.txt',
        'docker kill box',
      ],
      answers: { whose: 2 },
    },
    nearMiss: {
      commands: [
        'docker run -d --name box busybox sleep 600',
        "docker exec box sh -c 'uname -r > kernel.txt'",
        'docker kill box',
      ],
      answers: { whose: 2 },
      fails: 'version',
      words: 'There is no file kernel.txt in the working directory.',
    },
    par: 3,
    teaches: ['docker kill'],
  },
] as const satisfies readonly Goal[]
