/** What layers cost and what they keep: the cache, size, and secrets. */
import type { Goal } from './schema'

export const layers = [
  {
    id: 'order-for-the-cache',
    level: 'images',
    title: 'Order the lines for the cache',
    task: 'Every change of `page.txt` makes two layers anew, the slow one with it. Reorder the Dockerfile, build `shop`, change `page.txt` and build again: only one layer may be new.',
    why: 'From the first line that changed on, a build does everything anew. What changes often belongs to the end.',
    start: {
      files: {
        Dockerfile: 'FROM busybox\nCOPY . /app\nRUN sleep 2 && sort /app/fonts.txt > /fonts.txt\n',
        'fonts.txt': 'Serif\nMono\nSans\n',
        'page.txt': 'Today: bread\n',
      },
      commands: [],
    },
    checks: [
      {
        kind: 'rebuild',
        id: 'one-layer',
        label: 'A change of `page.txt` makes one layer anew.',
        image: 'shop',
        changed: 'page.txt',
        newLayers: 1,
      },
      {
        kind: 'image-file',
        id: 'fonts',
        label: 'The slow line still did its work.',
        image: 'shop',
        path: '/fonts.txt',
        content: 'Mono\nSans\nSerif',
      },
    ],
    hints: [
      'The slow line needs only `fonts.txt`. It need not wait for `page.txt`.',
      'Copy `fonts.txt` first, then run the slow line, then copy the rest.',
      '`COPY fonts.txt /app/`, then `RUN …`, then `COPY page.txt /app/`',
    ],
    solution: {
      commands: [
        'cat > Dockerfile <<END\nFROM busybox\nCOPY fonts.txt /app/\nRUN sleep 2 && sort /app/fonts.txt > /fonts.txt\nCOPY page.txt /app/\nEND',
        'docker build -t shop .',
        'echo "Today: cake" > page.txt',
        'docker build -t shop .',
      ],
    },
    nearMiss: {
      commands: ['docker build -t shop .', 'echo "Today: cake" > page.txt', 'docker build -t shop .'],
      fails: 'one-layer',
      words: 'After the change the build made 2 layers anew: “COPY . /app”, “RUN sleep 2',
    },
    par: 4,
    teaches: [],
  },
  {
    id: 'shrink',
    level: 'images',
    title: 'Make an image smaller',
    task: 'The image `words`, built from the Dockerfile here, has more than 2.3 MB: its archive is still in a layer. Build it with less than 2.1 MB; `/words.txt` must stay in it.',
    why: 'Deleting in a later layer hides a file, but its bytes stay in the layer below.',
    start: {
      files: {
        Dockerfile:
          'FROM busybox\nRUN seq 1 60000 > /tmp/archive\nRUN tail -n 3 /tmp/archive > /words.txt\nRUN rm /tmp/archive\n',
      },
      commands: ['docker build -q -t words .'],
    },
    checks: [
      {
        kind: 'image-size',
        id: 'size',
        label: 'Image `words` has less than 2.1 MB.',
        image: 'words',
        below: 2_100_000,
      },
      {
        kind: 'image-file',
        id: 'words',
        label: 'It still has its words.',
        image: 'words',
        path: '/words.txt',
        content: '59998\n59999\n60000',
      },
    ],
    hints: [
      '`docker history words` shows the size of every layer. Which one is large?',
      'A file that is made and deleted in the same `RUN` line never gets into a layer.',
      'Join the three `RUN` lines with `&&`.',
    ],
    solution: {
      commands: [
        'docker history words',
        'cat > Dockerfile <<END\nFROM busybox\nRUN seq 1 60000 > /tmp/archive && tail -n 3 /tmp/archive > /words.txt && rm /tmp/archive\nEND',
        'docker build -t words .',
      ],
    },
    nearMiss: {
      commands: [
        'cat > Dockerfile <<END\nFROM busybox\nRUN seq 1 60000 > /tmp/archive && tail -n 3 /tmp/archive > /words.txt\nRUN rm /tmp/archive\nEND',
        'docker build -t words .',
      ],
      fails: 'size',
      words: 'the goal wants less than 2.1MB',
    },
    par: 3,
    teaches: ['docker history'],
  },
  {
    id: 'leave-the-tools',
    level: 'images',
    title: 'Leave the tools behind',
    task: 'The program is made with tools that nobody needs afterwards. Build `app` so that it has `/app/program.txt`, and `/tools` in none of its layers.',
    why: 'A build can have several stages. Only what is copied from one to the next gets along.',
    start: {
      files: {
        Dockerfile:
          'FROM busybox\nCOPY tools /tools\nCOPY source.txt /src/\nRUN mkdir /app && sh /tools/compile.sh /src/source.txt > /app/program.txt\n',
        'tools/compile.sh': '# Turns a source into a program.\ntr a-z A-Z < "$1"\n',
        'source.txt': 'print bread\n',
      },
      commands: [],
    },
    checks: [
      {
        kind: 'image-file',
        id: 'program',
        label: 'Image `app` has the program.',
        image: 'app',
        path: '/app/program.txt',
        content: 'PRINT BREAD',
      },
      { kind: 'image-made-by', id: 'built', label: 'It was built.', image: 'app', by: 'build' },
      {
        kind: 'image-without-path',
        id: 'tools',
        label: 'No layer holds the tools.',
        image: 'app',
        path: '/tools/compile.sh',
      },
    ],
    hints: [
      'A Dockerfile may have a second `FROM`. What stood before it is a stage of its own.',
      'Name the first stage: `FROM busybox AS maker`. Take from it: `COPY --from=maker …`',
      'Second stage: `FROM busybox`, then `COPY --from=maker /app/program.txt /app/program.txt`',
    ],
    solution: {
      commands: [
        'cat > Dockerfile <<END\nFROM busybox AS maker\nCOPY tools /tools\nCOPY source.txt /src/\nRUN mkdir /app && sh /tools/compile.sh /src/source.txt > /app/program.txt\n\nFROM busybox\nCOPY --from=maker /app/program.txt /app/program.txt\nEND',
        'docker build -t app .',
      ],
    },
    nearMiss: {
      commands: ['echo "RUN rm -r /tools" >> Dockerfile', 'docker build -t app .'],
      fails: 'tools',
      words: 'The layer “COPY tools /tools” of image app holds /tools/compile.sh.',
    },
    par: 2,
    teaches: [],
  },
  {
    id: 'find-the-secret',
    level: 'images',
    title: 'Find the deleted secret',
    task: 'Somebody built the image `app` with a password file in it and deleted it in a later line. Say which layer still holds `/app/password.txt`, and read the password back.',
    why: 'Whoever has an image has all its layers. A secret that was ever in one is known.',
    start: {
      files: {
        Dockerfile:
          'FROM busybox\nCOPY app.txt /app/\nCOPY settings /app/\nRUN cat /app/password.txt | sha256sum > /app/check.txt\nRUN rm /app/password.txt\n',
        'app.txt': 'The program\n',
        'settings/password.txt': 'Password: blue-teapot-77\n',
        'settings/colour.txt': 'green\n',
      },
      commands: ['docker build -q -t app .', 'rm -r Dockerfile app.txt settings'],
    },
    checks: [
      {
        kind: 'answer',
        id: 'layer',
        label: 'You know the layer.',
        prompt: 'The layer: its instruction, or the beginning of its digest',
        sought: { value: 'layer-with-file', image: 'app', path: '/app/password.txt' },
      },
      {
        kind: 'printed',
        id: 'read',
        label: 'You have read the password.',
        what: 'the password',
        text: 'blue-teapot-77',
      },
    ],
    hints: [
      '`docker history app` lists the layers with their instructions. Where did the file come in?',
      '`docker save` writes the image with all its layers into an archive, and `tar` unpacks it.',
      'Each layer is an archive of its own under `blobs/sha256`. `tar xOf ARCHIVE FILE` writes one file of an archive; where it is not in, there is only an error.',
      '`for blob in blobs/sha256/*; do tar xOf $blob app/password.txt; done`',
    ],
    solution: {
      commands: [
        'docker history app',
        'docker save -o app.tar app',
        'tar xf app.tar',
        'for blob in blobs/sha256/*; do tar xOf $blob app/password.txt; done',
      ],
      answers: { layer: 'COPY settings /app/' },
    },
    nearMiss: {
      commands: ['docker history app', 'docker run --name look app cat /app/password.txt'],
      answers: { layer: 'RUN rm /app/password.txt' },
      fails: 'layer',
      words: 'The layer “RUN rm /app/password.txt” does not hold /app/password.txt.',
    },
    par: 4,
    teaches: ['docker save', 'docker save -o', 'tar'],
  },
  {
    id: 'build-secret',
    level: 'images',
    title: 'Use a secret without keeping it',
    task: 'The build of `app` needs `token.txt` to make `/access.txt`. Build it so that the token itself stands in no layer, no setting and no line of the history.',
    why: 'A secret mount lends a file to one `RUN` line and leaves nothing behind.',
    start: {
      files: {
        Dockerfile: 'FROM busybox\nCOPY token.txt /token.txt\nRUN wc -c < /token.txt > /access.txt\n',
        'token.txt': 'tulip-4711\n',
      },
      commands: [],
    },
    checks: [
      {
        kind: 'image-file',
        id: 'access',
        label: 'Image `app` has `/access.txt`, made from the token.',
        image: 'app',
        path: '/access.txt',
        content: '11',
      },
      {
        kind: 'image-without-text',
        id: 'no-token',
        label: 'The token stands nowhere in the image.',
        image: 'app',
        text: 'tulip-4711',
      },
    ],
    hints: [
      '`COPY` keeps the file in a layer, `ARG` and `ENV` keep the value in the history or in the settings.',
      '`RUN --mount=type=secret,id=token …` shows the file `/run/secrets/token` while this line runs.',
      '`docker build --secret id=token,src=token.txt -t app .` hands it over.',
    ],
    solution: {
      commands: [
        'cat > Dockerfile <<END\nFROM busybox\nRUN --mount=type=secret,id=token wc -c < /run/secrets/token > /access.txt\nEND',
        'docker build --secret id=token,src=token.txt -t app .',
      ],
    },
    nearMiss: {
      commands: [
        'cat > Dockerfile <<END\nFROM busybox\nARG TOKEN\nRUN echo "\\$TOKEN" | wc -c > /access.txt\nEND',
        'docker build --build-arg TOKEN=tulip-4711 -t app .',
      ],
      fails: 'no-token',
      words: 'The settings or the history of image app show “tulip-4711”.',
    },
    par: 2,
    teaches: ['docker build --secret'],
  },
] as const satisfies readonly Goal[]
