/** Data: what lives longer than a container, and what is handed in from outside. */
import type { Goal } from './schema'

export const data = [
  {
    id: 'outlive-the-container',
    level: 'data',
    title: 'Data that outlives its container',
    task: 'A container `writer` writes the word `kept` into a file `/data/note.txt` and is then removed. A new container `reader` shows the same file, still there.',
    why: '`docker rm` deletes a container’s own layer. A volume has a life of its own.',
    start: { files: {}, commands: [] },
    checks: [
      { kind: 'container-removed', id: 'removed', label: 'Container `writer` was removed.', container: 'writer' },
      { kind: 'container-absent', id: 'gone', label: 'No container `writer` is left.', container: 'writer' },
      {
        kind: 'container-file',
        id: 'note',
        label: 'Container `reader` has the note.',
        container: 'reader',
        path: '/data/note.txt',
        content: 'kept',
      },
      {
        kind: 'container-file-origin',
        id: 'mount',
        label: 'The note does not lie in a container’s own layer.',
        container: 'reader',
        path: '/data/note.txt',
        origins: ['volume', 'bind'],
      },
    ],
    hints: [
      'The flag `-v NAME:/data` puts a volume at `/data`. Docker makes it when there is none of this name.',
      'Give both containers the same volume: `-v notes:/data`',
      "`docker run --name writer -v notes:/data busybox sh -c 'echo kept > /data/note.txt'`, then `docker rm writer`, then the reader.",
    ],
    solution: {
      commands: [
        "docker run --name writer -v notes:/data busybox sh -c 'echo kept > /data/note.txt'",
        'docker rm writer',
        'docker run --name reader -v notes:/data busybox cat /data/note.txt',
      ],
    },
    nearMiss: {
      commands: [
        "docker run --name writer busybox sh -c 'mkdir /data && echo kept > /data/note.txt'",
        'docker rm writer',
        'docker run --name reader busybox cat /data/note.txt',
      ],
      fails: 'note',
      words: 'There is no file /data/note.txt in container reader.',
    },
    par: 3,
    teaches: ['docker run -v'],
  },
  {
    id: 'live-page',
    level: 'data',
    title: 'See a change at once',
    task: 'Let a container `preview` run that shows the host’s `page.txt` as `/srv/page.txt`. Then change `page.txt` on the host to `Closed today`, without a build.',
    why: 'A bind mount is the host’s own directory seen from inside. Nothing is copied, so every change is there at once.',
    start: { files: { 'page.txt': 'Open today\n' }, commands: [] },
    checks: [
      {
        kind: 'container-status',
        id: 'running',
        label: 'Container `preview` is running.',
        container: 'preview',
        status: 'running',
      },
      {
        kind: 'container-file',
        id: 'page',
        label: 'It shows the changed page.',
        container: 'preview',
        path: '/srv/page.txt',
        content: 'Closed today',
      },
      {
        kind: 'container-file-origin',
        id: 'bind',
        label: 'The page comes from the host.',
        container: 'preview',
        path: '/srv/page.txt',
        origins: ['bind'],
      },
      {
        kind: 'host-file',
        id: 'host',
        label: '`page.txt` on the host is changed.',
        file: 'page.txt',
        text: 'Closed today',
      },
      { kind: 'no-new-images', id: 'no-build', label: 'No image was made for it.' },
    ],
    hints: [
      '`-v` takes a path of the host as well: `-v HOST-PATH:CONTAINER-PATH`.',
      'The path on the host must be absolute; `"$PWD"` stands for the directory you are in.',
      '`docker run -d --name preview -v "$PWD":/srv busybox sleep 600`, then `echo "Closed today" > page.txt`',
    ],
    solution: {
      commands: ['docker run -d --name preview -v "$PWD":/srv busybox sleep 600', 'echo "Closed today" > page.txt'],
    },
    nearMiss: {
      commands: [
        'docker run -d --name preview busybox sleep 600',
        'docker exec preview mkdir /srv',
        'echo "Closed today" > page.txt',
        'docker cp page.txt preview:/srv/page.txt',
      ],
      fails: 'bind',
      words: '/srv/page.txt in preview comes from the container’s own layer',
    },
    par: 2,
    teaches: [],
  },
  {
    id: 'by-environment',
    level: 'data',
    title: 'Hand in a value instead of building',
    task: 'The image `greeter` greets whoever is in the variable `NAME`. Let a container `ada`, made from it without a command, write `Good morning, Ada`, without building anything.',
    why: 'One image serves many places when what differs is handed in at the start.',
    start: {
      files: {
        Dockerfile: 'FROM busybox\nENV NAME=nobody\nCMD ["sh", "-c", "echo Good morning, $NAME"]\n',
      },
      commands: ['docker build -q -t greeter .', 'rm Dockerfile'],
    },
    checks: [
      {
        kind: 'container-image',
        id: 'made',
        label: 'Container `ada` was made from `greeter`.',
        container: 'ada',
        image: 'greeter',
      },
      { kind: 'container-command', id: 'command', label: 'It was given no command.', container: 'ada', command: [] },
      {
        kind: 'container-environment',
        id: 'name',
        label: 'Its `NAME` is `Ada`.',
        container: 'ada',
        variable: 'NAME',
        value: 'Ada',
      },
      { kind: 'container-log', id: 'log', label: 'It greeted Ada.', container: 'ada', text: 'Good morning, Ada' },
      { kind: 'no-new-images', id: 'no-build', label: 'No image was made for it.' },
    ],
    hints: [
      '`ENV` in an image is only what holds when nothing else is said.',
      'The flag `-e NAME=VALUE` of `docker run` says something else.',
    ],
    solution: { commands: ['docker run --name ada -e NAME=Ada greeter'] },
    nearMiss: {
      commands: ['docker run --name ada greeter echo Good morning, Ada'],
      fails: 'name',
      words: 'In container ada, NAME is “nobody”; the goal wants “Ada”.',
    },
    par: 1,
    teaches: ['docker run -e'],
  },
  {
    id: 'move-a-volume',
    level: 'data',
    title: 'Move the data to another volume',
    task: 'The volume `drafts` has a file `letter.txt`. Bring it into a volume `letters`, and remove `drafts`.',
    why: 'There is no command that renames a volume. A container that mounts two of them copies between them.',
    start: {
      files: {},
      commands: ["docker run --name author -v drafts:/work busybox sh -c 'echo Dear reader > /work/letter.txt'"],
    },
    checks: [
      {
        kind: 'volume-file',
        id: 'letter',
        label: 'Volume `letters` has the letter.',
        volume: 'letters',
        path: '/letter.txt',
        content: 'Dear reader',
      },
      { kind: 'volume-absent', id: 'drafts', label: 'Volume `drafts` is gone.', volume: 'drafts' },
    ],
    hints: [
      '`docker run` takes `-v` more than once: one volume to read from, one to write to.',
      'With `--rm` a container is removed when it ends, which suits a helper.',
      '`docker volume rm` refuses while a container stands on the volume, even one that has ended. `docker ps -a` shows it.',
    ],
    solution: {
      commands: [
        'docker run --rm -v drafts:/from -v letters:/to busybox cp /from/letter.txt /to/letter.txt',
        'docker rm author',
        'docker volume rm drafts',
      ],
    },
    nearMiss: {
      commands: [
        'docker run --rm -v drafts:/from -v letters:/to busybox cp /from/letter.txt /to/letter.txt',
        'docker volume rm drafts',
      ],
      fails: 'drafts',
      words: 'Volume drafts is still there.',
    },
    par: 3,
    teaches: ['docker run --rm', 'docker volume rm'],
  },
  {
    id: 'read-only',
    level: 'data',
    title: 'Read-only, and still able to write its data',
    task: 'Let a container `safe` run from `busybox` whose root file system is read-only, and which nevertheless has a file `/data/log.txt` that says `started`.',
    why: 'A program that can write only where it must is harder to break into, and easier to replace.',
    start: { files: {}, commands: [] },
    checks: [
      {
        kind: 'container-status',
        id: 'running',
        label: 'Container `safe` is running.',
        container: 'safe',
        status: 'running',
      },
      { kind: 'container-read-only', id: 'read-only', label: 'Its root file system is read-only.', container: 'safe' },
      {
        kind: 'container-file',
        id: 'log',
        label: 'It has its log.',
        container: 'safe',
        path: '/data/log.txt',
        content: 'started',
      },
    ],
    hints: [
      'The flag `--read-only` closes the container’s own layer for writing.',
      'A mount is not part of the root file system: a volume at `/data` can still be written.',
      "`docker run -d --read-only -v log:/data … sh -c 'echo started > /data/log.txt; sleep 600'`",
    ],
    solution: {
      commands: [
        "docker run -d --name safe --read-only -v log:/data busybox sh -c 'echo started > /data/log.txt; sleep 600'",
      ],
    },
    nearMiss: {
      commands: [
        "docker run -d --name safe --read-only busybox sh -c 'mkdir /data; echo started > /data/log.txt; sleep 600'",
      ],
      fails: 'log',
      words: 'There is no file /data/log.txt in container safe.',
    },
    par: 1,
    teaches: ['docker run --read-only'],
  },
] as const satisfies readonly Goal[]
