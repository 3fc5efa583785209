/** Files and layers: what a container changes is its own. */
import type { Goal } from './schema'

export const files = [
  {
    id: 'two-containers',
    level: 'files',
    title: 'One image, two containers',
    task: 'Let two containers, `blue` and `green`, run from `busybox`. In `blue` the file `/note.txt` holds the word `blue`, in `green` the word `green`.',
    why: 'All containers of an image share its layers; each writes into a layer of its own.',
    start: { files: {}, commands: [] },
    checks: [
      {
        kind: 'container-image',
        id: 'blue-made',
        label: 'Container `blue` stands on `busybox`.',
        container: 'blue',
        image: 'busybox',
      },
      {
        kind: 'container-image',
        id: 'green-made',
        label: 'Container `green` stands on `busybox`.',
        container: 'green',
        image: 'busybox',
      },
      {
        kind: 'container-status',
        id: 'blue-runs',
        label: 'Container `blue` is running.',
        container: 'blue',
        status: 'running',
      },
      {
        kind: 'container-status',
        id: 'green-runs',
        label: 'Container `green` is running.',
        container: 'green',
        status: 'running',
      },
      {
        kind: 'container-file',
        id: 'blue-note',
        label: 'The note in `blue` says blue.',
        container: 'blue',
        path: '/note.txt',
        content: 'blue',
      },
      {
        kind: 'container-file',
        id: 'green-note',
        label: 'The note in `green` says green.',
        container: 'green',
        path: '/note.txt',
        content: 'green',
      },
    ],
    hints: [
      'You have done both parts before: a container that keeps running, and writing a file inside.',
      '`docker run -d --name blue busybox sleep 600`, then the same for `green`.',
      "`docker exec blue sh -c 'echo blue > /note.txt'`, then the same for `green`.",
    ],
    solution: {
      commands: [
        'docker run -d --name blue busybox sleep 600',
        'docker run -d --name green busybox sleep 600',
        "docker exec blue sh -c 'echo blue > /note.txt'",
        "docker exec green sh -c 'echo green > /note.txt'",
      ],
    },
    nearMiss: {
      commands: [
        'docker run -d --name blue busybox sleep 600',
        'docker run -d --name green busybox sleep 600',
        "docker exec blue sh -c 'echo blue > /note.txt'",
      ],
      fails: 'green-note',
      words: 'There is no file /note.txt in container green.',
    },
    par: 4,
    teaches: [],
  },
  {
    id: 'what-changed',
    level: 'files',
    title: 'Who deleted what?',
    task: 'Somebody has worked in the container `till`. Find out which file was deleted there.',
    why: 'A container’s own layer records every file that was added, changed or deleted.',
    start: {
      files: {
        Dockerfile:
          'FROM busybox\nRUN mkdir /srv && cd /srv && for name in hours menu prices; do echo $name > $name.txt; done\n',
      },
      commands: [
        'docker build -q -t shop .',
        'docker run -d --name till shop sleep 3600',
        "docker exec till sh -c 'rm /srv/hours.txt; echo soup >> /srv/menu.txt; echo 12 > /srv/orders.txt'",
        'rm Dockerfile',
      ],
    },
    checks: [
      {
        kind: 'answer',
        id: 'deleted',
        label: 'You know which file was deleted.',
        prompt: 'The path of the deleted file',
        sought: { value: 'changed-path', container: 'till', change: 'D' },
      },
    ],
    hints: [
      '`docker diff` lists what a container has changed against its image.',
      'The letter says what happened: A added, C changed, D deleted.',
    ],
    solution: { commands: ['docker diff till'], answers: { deleted: '/srv/hours.txt' } },
    nearMiss: {
      commands: ['docker diff till'],
      answers: { deleted: '/srv/menu.txt' },
      fails: 'deleted',
      words: '/srv/menu.txt was changed',
    },
    par: 1,
    teaches: ['docker diff'],
  },
  {
    id: 'copy-out',
    level: 'files',
    title: 'Get a file out of a container that has ended',
    task: 'Container `report` has ended, but its result lies in `/out/report.txt`. Bring it into your working directory as `report.txt`.',
    why: 'The files of a container are there until it is removed, whether it runs or not.',
    start: {
      files: {},
      commands: ["docker run --name report busybox sh -c 'mkdir /out && echo Total: 42 > /out/report.txt'"],
    },
    checks: [
      {
        kind: 'host-file',
        id: 'copied',
        label: '`report.txt` lies in the working directory.',
        file: 'report.txt',
        text: 'Total: 42',
      },
    ],
    hints: [
      '`docker exec` needs a running container. `docker cp` does not.',
      '`docker cp` takes two places, from and to. A place in a container is its name, a colon and the path.',
    ],
    solution: { commands: ['docker cp report:/out/report.txt report.txt'] },
    nearMiss: {
      commands: ['docker exec report cat /out/report.txt'],
      fails: 'copied',
      words: 'There is no file report.txt in the working directory.',
    },
    par: 1,
    teaches: ['docker cp'],
  },
  {
    id: 'bring-back',
    level: 'files',
    title: 'Bring back a deleted file',
    task: 'In container `web` the file `/srv/menu.txt` was deleted. Bring it back as the image has it, without losing `/srv/orders.txt`.',
    why: 'Deleting in a container only hides the file: the image below still has it.',
    start: {
      files: {
        Dockerfile: 'FROM busybox\nCOPY menu.txt /srv/menu.txt\nCMD ["sleep", "3600"]\n',
        'menu.txt': 'Monday: soup\nTuesday: rice\n',
      },
      commands: [
        'docker build -q -t shop .',
        'rm Dockerfile menu.txt',
        'docker run -d --name web shop',
        "docker exec web sh -c 'echo 2 soups > /srv/orders.txt && rm /srv/menu.txt'",
      ],
    },
    checks: [
      {
        kind: 'container-status',
        id: 'running',
        label: 'Container `web` is running.',
        container: 'web',
        status: 'running',
      },
      {
        kind: 'container-file-restored',
        id: 'menu',
        label: 'The menu is there as in the image.',
        container: 'web',
        path: '/srv/menu.txt',
      },
      {
        kind: 'container-file',
        id: 'orders',
        label: 'The orders are still there.',
        container: 'web',
        path: '/srv/orders.txt',
        content: '2 soups',
      },
    ],
    hints: [
      'The image `shop` still has the file. A fresh container of it shows the file, too.',
      '`docker create` makes a container without starting it; that is enough to copy from.',
      'Copy in two steps: from the fresh container to your directory, and from there into `web`.',
    ],
    solution: {
      commands: [
        'docker create --name fresh shop',
        'docker cp fresh:/srv/menu.txt menu.txt',
        'docker cp menu.txt web:/srv/menu.txt',
      ],
    },
    nearMiss: {
      commands: ['docker rm -f web', 'docker run -d --name web shop'],
      fails: 'orders',
      words: 'There is no file /srv/orders.txt in container web.',
    },
    par: 3,
    teaches: ['docker create', 'docker create --name'],
  },
] as const satisfies readonly Goal[]
