import type { Chapter } from './schema'

export const container: Chapter = {
  id: 'container',
  title: 'A container is a writable layer and a process',
  aim: 'You will be able to say what a container adds to an image, and where the files go that it writes.',
  minutes: 7,
  claims: ['logical-and-real', 'running-state', 'change-and-attachment', 'getting-inside'],
  scenes: [
    {
      id: 'tour.container.1',
      title: 'First created, then started',
      lead: 'A container is made from an image. `docker create` makes one, `docker start` starts it. People mostly use `docker run`, which does both at once. Here the two are done one after the other.',
      question: {
        stem: 'You make a container from `busybox` with `docker create` and do not start it. What will be added to the bench?',
        options: [
          {
            text: 'A copy of the plate of `busybox` for the container',
            correct: false,
            belief: 'containers-copy-the-image',
            feedback:
              'The plate of `busybox` is still there once. What was added is an empty plate, and `docker ps` says 0B. The container reads the files of the image where they are.',
          },
          {
            text: 'An empty plate that can be written, and nothing that runs',
            correct: true,
            feedback: 'Yes. An empty amber plate, the status `Created` and 0B. Nothing runs before `docker start`.',
          },
          {
            text: 'A running program',
            correct: false,
            belief: 'container-always-runs',
            feedback:
              'The status was `Created`, and `docker top` found nothing that runs. The program came with `docker start`.',
          },
        ],
      },
      steps: [
        {
          command: 'docker create --name box busybox sleep 600',
          words:
            'Docker prints the ID of the new container. On the bench an amber plate with a pencil, `box`, lies on the plate of `busybox`. This is its writable layer, and it is empty. `sleep 600`, which waits for ten minutes, is what the container will run.',
        },
        {
          command: 'docker ps -a --size',
          words: 'The status is `Created` and the size 0B. The number after `virtual` includes the image below.',
          expect: { prints: ['Created', 'box', '0B (virtual'] },
        },
        {
          command: 'docker top box',
          words: '`docker top` lists what runs in a container. It refuses: `box` is not running.',
          expect: { exit: 1, prints: ['is not running'] },
        },
        {
          command: 'docker start box',
          words:
            'Above the amber plate a process appears, `sleep`, and it uses memory. A process is a program that runs.',
          expect: { prints: ['box'] },
        },
        {
          command: 'docker top box',
          words: 'One line below the headings: `sleep 600`, the process of `box`.',
          expect: { prints: ['sleep 600'] },
        },
        {
          command: "docker ps --size --format 'table {{.Names}}\\t{{.Status}}\\t{{.Size}}'",
          words:
            '`--format` only picks the columns. `Up` means that it runs. The size is still 0B: running alone writes nothing.',
          expect: { prints: ['box', 'Up', '0B (virtual'] },
        },
      ],
      conclusion:
        'A container adds one writable layer to the layers of its image. While it runs, it also has a process. Nothing of the image is copied.',
    },
    {
      id: 'tour.container.2',
      title: 'Where a container writes',
      lead: 'The layers of an image are read-only. `desk` is a running container of `busybox`. `docker exec` starts one more program in it; here it is a shell that is told to write a shopping list.',
      question: {
        stem: 'A program in the container `desk` writes a new file `/list.txt`. On which plate will the bench show it?',
        options: [
          {
            text: 'On the blue plate of `busybox`, because `desk` was made from it',
            correct: false,
            belief: 'containers-write-into-the-image',
            feedback:
              'It is on the amber plate of `desk`. A new container from `busybox` had no such file: the image was not changed.',
          },
          {
            text: 'On no plate: the command fails, because the files are read-only',
            correct: false,
            belief: 'container-cannot-change',
            feedback:
              'The command worked, and `docker diff` names the file. Only the plates below are read-only; the amber one is there to be written.',
          },
          {
            text: 'On the amber plate of `desk`',
            correct: true,
            feedback: 'Yes. Whatever a container writes goes into its own writable layer.',
          },
        ],
      },
      steps: [
        {
          command: 'docker run -d --name desk busybox sleep 600',
          words:
            '`docker run` creates and starts `desk`. With `-d` it runs in the background, and you can go on typing. An empty amber plate, and a process above it.',
        },
        {
          command: "docker exec desk sh -c 'echo milk > /list.txt'",
          words:
            'A shell in `desk` writes `milk` into `/list.txt` and prints nothing. The amber plate says `1 change`. Open it, or choose `See inside desk`: every plate is a row there and every file a column, its lane. In the lane of `/list.txt` a `+` stands on the amber row; the blue row has none.',
          expect: { lacks: ['milk'] },
        },
        {
          command: 'docker diff desk',
          words: '`docker diff` lists what a container has changed against its image. `A` means added: `/list.txt`.',
          expect: { prints: ['A /list.txt'] },
        },
        {
          command: 'docker exec desk cat /list.txt',
          words: 'Inside `desk` the file is there: `milk`.',
          expect: { prints: ['milk'] },
        },
        {
          command: 'docker run --rm busybox cat /list.txt',
          words:
            'A new container from the same image answers `No such file or directory`. The image does not have the file.',
          expect: { exit: 1, prints: ["can't open '/list.txt': No such file or directory"] },
        },
      ],
      conclusion: 'A container writes into its own layer. The image, and every other container of it, stays as it was.',
    },
    {
      id: 'tour.container.3',
      title: 'Looking inside',
      lead: '`docker exec` needs something to run a program in. On this host there is the image `busybox` and, at first, no container.',
      question: {
        stem: 'There is no container yet. What will `docker exec busybox ls /` do?',
        options: [
          {
            text: 'Say that there is no such container',
            correct: true,
            feedback: 'Yes. `busybox` is the name of an image, and `docker exec` looks for a running container.',
          },
          {
            text: 'List the files of the image',
            correct: false,
            belief: 'exec-works-anywhere',
            feedback:
              'The answer was `No such container: busybox`. An image has no process; a program can only be added to a container that runs.',
          },
          {
            text: 'Make a container from the image and list its files',
            correct: false,
            feedback: 'The answer was `No such container: busybox`. It is `docker run` that makes a container.',
          },
        ],
      },
      steps: [
        {
          command: 'docker exec busybox ls /',
          words: 'Refused: there is no container of this name. Nothing on the bench has changed.',
          expect: { exit: 1, prints: ['No such container: busybox'] },
        },
        {
          command: 'docker run -d --name box busybox sleep 600',
          words: 'Now there is a container, `box`, with an amber plate and a process.',
        },
        {
          command: 'docker exec box ls /',
          words:
            'The same words with `box` instead of `busybox` work: `bin`, `etc` and the rest, read from the blue plate.',
          expect: { prints: ['bin', 'etc'] },
        },
        {
          command: 'docker exec box ps -o args',
          words:
            'Two processes: `sleep 600` is the main process; `ps` is the one that `docker exec` has just added. It ends at once and leaves nothing behind.',
          expect: { prints: ['sleep 600', 'ps -o args'] },
        },
        {
          command: 'docker stop -t 1 box',
          words:
            '`docker stop` ends the main process; `-t 1` says how many seconds it may take. On the bench the process is gone and the amber plate is still there.',
          expect: { prints: ['box'] },
        },
        {
          command: 'docker exec box ls /',
          words:
            'Refused: `box` is not running. Its files are there, but no process can be added to a container that has none.',
          expect: { exit: 1, prints: ['is not running'] },
        },
      ],
      conclusion:
        '`docker exec` adds a process to a container that runs. Images, and containers that do not run, refuse it.',
    },
  ],
  recap: [
    'A container is a writable layer on top of the layers of an image, and a process while it runs.',
    'A new container takes hardly any space: nothing of the image is copied.',
    'What a container writes goes into its own layer, never into the image.',
    '`docker exec` works in a running container only.',
  ],
  task: { goal: 'write-on-the-desk', help: 'worked' },
}
