import type { Chapter } from './schema'

export const builds: Chapter = {
  id: 'builds',
  title: 'How a Dockerfile becomes layers',
  aim: 'You will be able to say which lines of a Dockerfile make layers, which lines a build does again, and what a deleted file leaves behind.',
  minutes: 8,
  claims: ['layers', 'build-cache', 'how-each-is-made', 'deleted-but-not-smaller'],
  scenes: [
    {
      id: 'tour.builds.1',
      title: 'Lines and layers',
      lead: 'A Dockerfile is a recipe for an image. The one here has five lines: `FROM` names the image to stand on, `COPY` takes a file from this directory, `ENV` is a setting, `RUN` runs a program, and `CMD` says what a container will run.',
      files: {
        Dockerfile:
          'FROM busybox\nCOPY menu.txt /menu.txt\nENV LANGUAGE=en\nRUN sort /menu.txt > /sorted.txt\nCMD ["cat", "/sorted.txt"]\n',
        'menu.txt': 'soup\nbread\ncake\n',
      },
      question: {
        stem: '`busybox` has one layer. Below `FROM` the Dockerfile has the lines `COPY`, `ENV`, `RUN` and `CMD`. How many layers will the image have?',
        options: [
          {
            text: 'Five: every line adds a layer',
            correct: false,
            belief: 'every-instruction-adds-a-layer',
            feedback:
              'It has three. `ENV` and `CMD` change settings and no files; `docker history` shows them with 0B, and the bench shows no plate for them.',
          },
          {
            text: 'Three: the one of `busybox`, and one each for `COPY` and `RUN`',
            correct: true,
            feedback: 'Yes. Lines that change files add a layer. `ENV` and `CMD` only change settings.',
          },
          {
            text: 'One: a build joins everything together',
            correct: false,
            feedback: 'It has three. The layer of `busybox` is shared as it is, and `COPY` and `RUN` each add one.',
          },
        ],
      },
      steps: [
        {
          command: 'cat Dockerfile',
          words:
            'The five lines of the recipe. The file `menu.txt` lies beside it and has three lines: `soup`, `bread`, `cake`.',
          expect: { prints: ['FROM busybox', 'COPY menu.txt /menu.txt', 'ENV LANGUAGE=en', 'RUN sort', 'CMD ['] },
        },
        {
          command: 'docker build -t menu .',
          words:
            'The build goes through the lines; the dot at the end says that the files are in this directory. `COPY` and `RUN` appear as numbered steps, `ENV` and `CMD` do not. On the bench two blue plates are added to that of `busybox`, and `-t` gives the whole the name `menu`.',
          expect: {
            prints: ['[2/3] COPY menu.txt /menu.txt', '[3/3] RUN sort /menu.txt > /sorted.txt'],
            lacks: ['ENV LANGUAGE'],
          },
        },
        {
          command: "docker history --format 'table {{.CreatedBy}}\\t{{.Size}}' menu",
          words:
            '`docker history` lists what an image was made of, the latest first. `COPY` and `RUN` have 16B each, the bytes of their file. `CMD` and `ENV` have 0B.',
          expect: { prints: ['CMD ["cat" "/sorted.txt"]', 'ENV LANGUAGE=en', '16B', '0B'] },
        },
        {
          command: "docker image inspect --format '{{len .RootFS.Layers}} layers' menu",
          words: 'The image says it itself: `3 layers`.',
          expect: { prints: ['3 layers'] },
        },
        {
          command: 'docker run --rm menu',
          words:
            'No program is named here, so the container runs what `CMD` says, and prints the sorted menu: `bread`, `cake`, `soup`.',
          expect: { prints: ['bread\ncake\nsoup'] },
        },
      ],
      conclusion:
        'A build goes through the lines of a Dockerfile. Those that change files, such as `COPY` and `RUN`, each add a read-only layer; the others only change settings.',
    },
    {
      id: 'tour.builds.2',
      title: 'The cache',
      lead: 'A build keeps what each line has made, in its cache. The next build may use that again instead of doing the work. The lines of this Dockerfile, from the top: `FROM busybox`, `RUN seq`, which writes numbers, `COPY menu.txt`, `RUN wc`, which counts the lines of the menu, and `CMD`.',
      files: {
        Dockerfile:
          'FROM busybox\nRUN seq 1 999 > /numbers.txt\nCOPY menu.txt /menu.txt\nRUN wc -l /menu.txt > /count.txt\nCMD ["cat", "/count.txt"]\n',
        'menu.txt': 'soup\nbread\ncake\n',
      },
      question: {
        stem: 'The image has been built. Then `menu.txt` gets one more line, and the image is built again. Which of the lines will be marked `CACHED`, which means not done again?',
        options: [
          {
            text: 'Only `RUN seq`, above `COPY`',
            correct: true,
            feedback:
              'Yes. Down to the line that changed everything is taken from the cache; that line and all below are done again.',
          },
          {
            text: 'None: a build runs every line',
            correct: false,
            belief: 'build-runs-everything-again',
            feedback:
              '`RUN seq` was marked `CACHED`. Nothing had changed down to this line, so its layer was used again.',
          },
          {
            text: '`RUN seq` and `RUN wc`: their text has not changed',
            correct: false,
            belief: 'cache-spares-later-lines',
            feedback:
              'Only `RUN seq` was. `RUN wc` stands below the changed `COPY`: it does not find the same layers beneath it, so it ran again.',
          },
        ],
      },
      steps: [
        {
          command: 'docker build -t menu .',
          words: 'The first build does all the work: three blue plates are added to that of `busybox`.',
          expect: { prints: ['[2/4] RUN seq 1 999', '[3/4] COPY menu.txt', '[4/4] RUN wc -l'] },
        },
        {
          command: 'docker build -t menu .',
          words:
            'The same build once more. `RUN seq`, `COPY` and `RUN wc` are all marked `CACHED`, and the image is the same, with the same ID. No plate is added.',
          expect: { prints: ['CACHED', '[2/4] RUN seq 1 999'] },
        },
        {
          command: 'echo apple >> menu.txt',
          words:
            'The menu on the host gets a fourth line. The image does not know about that: its plates are as they were.',
        },
        {
          command: 'docker build -t menu .',
          words:
            '`RUN seq`, above the changed file, is `CACHED`. `COPY` and `RUN wc` below it are done again: two new plates, standing on the plates that were kept.',
          expect: { prints: ['CACHED', '[3/4] COPY menu.txt', '[4/4] RUN wc -l'] },
        },
        {
          command: 'docker run --rm menu',
          words: 'The new image has counted anew: four lines.',
          expect: { prints: ['4 /menu.txt'] },
        },
      ],
      conclusion:
        'A build uses its cache down to the first line that changed, and does that line and all lines below again. So what changes often belongs to the end.',
    },
    {
      id: 'tour.builds.3',
      title: 'Deleted, and still there',
      lead: 'The lines of this Dockerfile, from the top: `FROM busybox`, `COPY key.txt`, which copies a secret in, `RUN wc`, which uses it, and `RUN rm /key.txt`, which deletes it. Then the image is given away as a file, `shop.tar`.',
      files: {
        Dockerfile: 'FROM busybox\nCOPY key.txt /key.txt\nRUN wc -c /key.txt > /length.txt\nRUN rm /key.txt\n',
        'key.txt': 'open sesame\n',
      },
      question: {
        stem: 'The last line of the Dockerfile deletes `/key.txt`. Will the words of the key still be somewhere in `shop.tar`?',
        options: [
          {
            text: 'No: the last line has taken the file out of the image',
            correct: false,
            belief: 'delete-shrinks-the-image',
            feedback:
              '`grep` found the words in the archive. The last line only added a whiteout; the layer of `COPY` has the file as before.',
          },
          {
            text: 'No: only the last layer is given away',
            correct: false,
            feedback:
              '`grep` found the words in the archive. An image is all its layers, and all of them are given away.',
          },
          {
            text: 'Yes: in the layer that `COPY` made',
            correct: true,
            feedback: 'Yes. `grep` found the words. A later layer can hide a file, but the layer below keeps it.',
          },
        ],
      },
      steps: [
        {
          command: 'docker build -q -t shop .',
          words:
            'With `-q` the build only prints the ID of the image. Three blue plates are added: one with the key, one with its length, and one with a whiteout over the key.',
          expect: { prints: ['sha256:'] },
        },
        {
          command: 'docker run --rm shop cat /key.txt',
          words: 'A container does not see the key: `No such file or directory`. The whiteout hides it.',
          expect: { exit: 1, prints: ["can't open '/key.txt'"] },
        },
        {
          command: "docker history --format 'table {{.CreatedBy}}\\t{{.Size}}' shop",
          words:
            'The layer of `COPY` still has 12B, the bytes of the key. The layer of `rm` has 0B: it made nothing smaller.',
          expect: { prints: ['COPY key.txt /key.txt', '12B', 'rm /key.txt', '0B'] },
        },
        {
          command: 'docker save -o shop.tar shop',
          words: '`docker save` writes all layers and settings of the image into a file. The bench stays as it is.',
        },
        {
          command: "grep -c 'open sesame' shop.tar",
          words: '`grep` looks for the words of the key in that file and counts: `1`. They are in there.',
          expect: { prints: ['1'] },
        },
      ],
      conclusion:
        'Deleting in a later line hides a file and takes nothing out of the layers below. A secret that was copied in stays in the image.',
    },
  ],
  recap: [
    'A Dockerfile is a recipe; a build follows it and makes an image.',
    'Lines that change files add a layer each; `ENV` and `CMD` only change settings.',
    'The cache is used down to the first line that changed, and not below it.',
    'A later line can hide a file of an earlier one, but it never makes the image smaller.',
  ],
  task: { goal: 'order-for-the-cache', help: 'hints' },
}
