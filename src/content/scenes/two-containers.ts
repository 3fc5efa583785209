import type { Chapter } from './schema'

export const twoContainers: Chapter = {
  id: 'two-containers',
  title: 'Two containers, one image',
  aim: 'You will be able to say what containers of one image share, and what each has for itself.',
  minutes: 7,
  claims: ['shared-layers', 'identity', 'change-and-attachment'],
  scenes: [
    {
      id: 'tour.two-containers.1',
      title: 'What one writes',
      lead: 'Two containers, `blue` and `green`, run from the same image. A program in `blue` writes a note.',
      question: {
        stem: 'A program in `blue` has written `/note.txt`. Then `cat /note.txt` runs in `green`. What will it print?',
        options: [
          {
            text: 'The note, because containers of one image share their files',
            correct: false,
            belief: 'containers-share-their-changes',
            feedback:
              '`cat` answered `No such file or directory`. The two share the layers of the image, but each writes into a layer of its own.',
          },
          {
            text: 'The note, because it is part of the image now',
            correct: false,
            belief: 'containers-write-into-the-image',
            feedback:
              '`cat` answered `No such file or directory`. The note is on the amber plate of `blue`; the image was not changed.',
          },
          {
            text: 'An error, because `green` has no such file',
            correct: true,
            feedback: 'Yes. The note is in the writable layer of `blue`, and `green` does not look there.',
          },
        ],
      },
      steps: [
        {
          command: 'docker run -d --name blue busybox sleep 600',
          words: 'The first container: an amber plate, `blue`, on the plate of `busybox`.',
        },
        {
          command: 'docker run -d --name green busybox sleep 600',
          words:
            'The second: its amber plate, `green`, lies beside the first. Below both there is one plate of `busybox`, as wide as the two together. It is shared, not doubled.',
        },
        {
          command: "docker exec blue sh -c 'echo from blue > /note.txt'",
          words: 'The amber plate of `blue` says `1 change`, that of `green` is still empty.',
        },
        {
          command: 'docker exec green cat /note.txt',
          words:
            '`No such file or directory`: `green` sees the plate of `busybox` and its own plate, and the note is on neither.',
          expect: { exit: 1, prints: ["can't open '/note.txt': No such file or directory"] },
        },
        {
          command: "docker exec green sh -c 'echo from green > /note.txt'",
          words: '`green` writes a note of its own under the same name. Both amber plates say `1 change`.',
        },
        {
          command: 'docker exec blue cat /note.txt',
          words: '`blue` still reads its own words, `from blue`.',
          expect: { prints: ['from blue'], lacks: ['from green'] },
        },
      ],
      conclusion:
        'Containers of one image share its read-only layers. What each of them writes stays in its own layer, even under the same name.',
    },
    {
      id: 'tour.two-containers.2',
      title: 'What five containers cost',
      lead: '`busybox` takes about 2 MB on the disk. Now five containers are made from it.',
      question: {
        stem: '`docker system df` shows how much disk space images and containers take. What will it show for five new containers?',
        options: [
          {
            text: 'About 10 MB: a copy of the image for each',
            correct: false,
            belief: 'containers-copy-the-image',
            feedback:
              'It shows 0B for all five. Nothing was copied; each has an empty layer and reads the rest from the one image.',
          },
          {
            text: '0B',
            correct: true,
            feedback: 'Yes. Five empty layers take no room, and the files of the image are there once.',
          },
          {
            text: 'About 2 MB: the first one gets a copy, the others use it',
            correct: false,
            belief: 'containers-copy-the-image',
            feedback:
              'It shows 0B for all five. The first container gets no copy either; it reads the layers of the image.',
          },
        ],
      },
      steps: [
        {
          command: 'for name in one two three four five; do docker create --name $name busybox sleep 600; done',
          words:
            'A loop of the shell runs `docker create` five times, and each prints an ID. No two IDs are the same. On the bench five amber plates stand on one blue plate; when there is little room, some are drawn together as one.',
        },
        {
          command: "docker ps -a --size --format 'table {{.Names}}\\t{{.Image}}\\t{{.Size}}'",
          words: 'Five names, one image, and 0B for each.',
          expect: { prints: ['one', 'two', 'three', 'four', 'five', 'busybox', '0B (virtual'] },
        },
        {
          command: "docker system df --format 'table {{.Type}}\\t{{.TotalCount}}\\t{{.Size}}'",
          words: 'The line `Images` counts 1, with about 2 MB. The line `Containers` counts 5, with 0B.',
          expect: { prints: ['Images', 'Containers      5         0B'] },
        },
        {
          command: 'docker start three',
          words: 'One of the five starts: a process stands above its plate. The other four have none.',
          expect: { prints: ['three'] },
        },
        {
          command: "docker exec three sh -c 'echo hello > /hello.txt'",
          words: 'It writes a file of six bytes: five letters and the end of the line.',
        },
        {
          command: "docker system df --format 'table {{.Type}}\\t{{.TotalCount}}\\t{{.Size}}'",
          words: 'The line `Containers` now says 6B: only what was written counts.',
          expect: { prints: ['Containers      5         6B'] },
        },
      ],
      conclusion:
        'Making a container copies nothing. Many containers of one image take the space of the image once, and of what each has written.',
    },
    {
      id: 'tour.two-containers.3',
      title: 'The same line twice',
      lead: 'The program of the container `first` adds a line to `/visits.txt`, prints the file, and ends. Then the same `docker run` is typed once more, with the name `second`.',
      question: {
        stem: 'The first `docker run` printed one line, `visit`. What will the second one print?',
        options: [
          {
            text: 'One line: a new container begins with the files of the image',
            correct: true,
            feedback: 'Yes. Each `docker run` makes a new container with an empty layer, so the file begins anew.',
          },
          {
            text: 'Two lines: the container of before goes on with its file',
            correct: false,
            belief: 'run-and-start-are-the-same',
            feedback:
              'It printed one line, and `docker ps -a` lists two containers. `docker run` always makes a new one; it is `docker start` that uses the old one again.',
          },
          {
            text: 'Two lines: the file is in the image since the first time',
            correct: false,
            belief: 'containers-write-into-the-image',
            feedback:
              'It printed one line. The first container wrote into its own layer, and the image stayed as it was.',
          },
        ],
      },
      steps: [
        {
          command: "docker run --name first busybox sh -c 'echo visit >> /visits.txt; cat /visits.txt'",
          words:
            '`visit`: the file was not there before, so it has one line. The program has ended, and the amber plate of `first` stays, with `1 change`.',
          expect: { prints: ['visit'], lacks: ['visit\nvisit'] },
        },
        {
          command: "docker run --name second busybox sh -c 'echo visit >> /visits.txt; cat /visits.txt'",
          words:
            '`visit`, one line again. Another amber plate, `second`, lies beside the first, with a file of its own.',
          expect: { prints: ['visit'], lacks: ['visit\nvisit'] },
        },
        {
          command: 'docker ps -a',
          words:
            'Two containers with two IDs, both from `busybox`. `Exited` means that the process of a container has ended.',
          expect: { prints: ['first', 'second', 'Exited (0)'] },
        },
        {
          command: 'docker start -a first',
          words:
            '`docker start` runs the program of `first` again, in the same container; `-a` shows what it prints. Now there are two lines: the file of before was still there.',
          expect: { prints: ['visit\nvisit'] },
        },
      ],
      conclusion:
        '`docker run` makes a new container every time. `docker start` starts a container that exists, with the files that it has.',
    },
  ],
  recap: [
    'All containers of an image use the same read-only layers.',
    'Each container has its own writable layer, and no other container looks into it.',
    'Each container has an ID of its own, however many come from one image.',
    'A container takes only the space of what it has written.',
    '`docker run` makes a new container each time; `docker start` uses one that exists.',
  ],
  task: { goal: 'two-containers', help: 'gaps' },
}
