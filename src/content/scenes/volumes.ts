import type { Chapter } from './schema'

export const volumes: Chapter = {
  id: 'volumes',
  title: 'What a container loses and what a volume keeps',
  aim: 'You will be able to keep data when its container is removed, and to say where that data is.',
  minutes: 7,
  claims: ['volumes-outlive-containers', 'writable-layer-loss'],
  scenes: [
    {
      id: 'tour.volumes.1',
      title: 'A place of its own',
      lead: 'A volume is storage that Docker keeps beside the containers. `-v diary:/book` shows the volume `diary` in the container as `/book`. The container `monday` writes into it and is then removed.',
      question: {
        stem: 'After `docker rm monday`, what will `docker volume ls` list, and what will the volume hold?',
        options: [
          {
            text: 'Nothing: the volume was removed with its container',
            correct: false,
            belief: 'rm-deletes-volumes',
            feedback:
              'The list still names `diary`, and a new container read `rain` in it. `docker rm` removed the container and its layer only.',
          },
          {
            text: 'The volume `diary`, empty',
            correct: false,
            belief: 'rm-deletes-volumes',
            feedback: 'The volume is listed, and it is not empty: a new container read `rain` in it.',
          },
          {
            text: 'The volume `diary`, with what was written',
            correct: true,
            feedback: 'Yes. The volume belongs to no container. It stays, with its file, when `monday` goes.',
          },
        ],
      },
      steps: [
        {
          command: "docker run --name monday -v diary:/book busybox sh -c 'echo rain > /book/weather.txt'",
          words:
            'On the bench a green cylinder, the volume `diary`, stands beside the containers and is joined to `monday`. The file went into it. The process has ended.',
        },
        {
          command: 'docker diff monday',
          words:
            'The writable layer of `monday` has only the directory `/book`, the place where the volume is shown. The file `weather.txt` is not in this layer.',
          expect: { prints: ['A /book'], lacks: ['weather.txt'] },
        },
        {
          command: 'docker rm monday',
          words: '`monday` and its amber plate go. The cylinder stays, joined to no container.',
          expect: { prints: ['monday'] },
        },
        {
          command: 'docker volume ls',
          words: 'The list of volumes names `diary`.',
          expect: { prints: ['diary'] },
        },
        {
          command: 'docker run --rm -v diary:/book busybox cat /book/weather.txt',
          words: 'A new container with the same volume reads `rain`.',
          expect: { prints: ['rain'] },
        },
        {
          command: 'docker run --rm busybox cat /book/weather.txt',
          words: 'Without `-v` a container has no such file: the data is in the volume, not in the image.',
          expect: { exit: 1, prints: ["can't open '/book/weather.txt'"] },
        },
      ],
      conclusion:
        'What is written into a volume is not in the layer of the container. It stays when the container is removed, and any other container can be given the volume.',
    },
    {
      id: 'tour.volumes.2',
      title: 'Not a part of the image',
      lead: '`docker commit` makes an image from a container: its writable layer becomes a new read-only layer. The container `keeper` has written one file into its own layer and one into a volume.',
      question: {
        stem: 'An image `copy` is made from `keeper`. A container from `copy`, without a volume, reads both files. Which will it find?',
        options: [
          {
            text: 'Only the one from the layer',
            correct: true,
            feedback: 'Yes. The new image has what was in the layer of `keeper`. A volume is beside the layers.',
          },
          {
            text: 'Both: the image is made from all that the container sees',
            correct: false,
            belief: 'volumes-belong-to-the-image',
            feedback:
              '`note.txt` was there, `weather.txt` was not. `docker commit` takes the layer and leaves the volume out.',
          },
          {
            text: 'None: an image can only be made with a Dockerfile',
            correct: false,
            belief: 'only-dockerfiles-make-images',
            feedback:
              '`docker commit` made an image without a Dockerfile, and `note.txt` was in it. Only the file in the volume was missing.',
          },
        ],
      },
      steps: [
        {
          command:
            "docker run --name keeper -v diary:/book busybox sh -c 'echo sun > /book/weather.txt; echo hello > /note.txt'",
          words:
            '`/note.txt` goes into the amber plate of `keeper`, `/book/weather.txt` into the green cylinder `diary`.',
        },
        {
          command: 'docker commit keeper copy',
          words:
            'Docker prints the ID of a new image. On the bench `copy` is a blue plate on top of that of `busybox`. It holds what the amber plate held.',
          expect: { prints: ['sha256:'] },
        },
        {
          command: 'docker run --rm copy cat /note.txt',
          words: '`hello`: this file came from the layer of `keeper`, and so it is in the image.',
          expect: { prints: ['hello'] },
        },
        {
          command: 'docker run --rm copy cat /book/weather.txt',
          words: '`No such file or directory`: what is in the volume did not get into the image.',
          expect: { exit: 1, prints: ["can't open '/book/weather.txt'"] },
        },
        {
          command: 'docker run --rm -v diary:/book copy cat /book/weather.txt',
          words: '`sun`: with the volume, the file is there.',
          expect: { prints: ['sun'] },
        },
      ],
      conclusion:
        'A volume is neither in a container nor in an image. Whoever takes an image along does not take its volumes along.',
    },
    {
      id: 'tour.volumes.3',
      title: 'A database that survives',
      lead: 'This is what volumes are mostly for. `postgres` is a database. It keeps its tables in the directory `/var/lib/postgresql`, and here a volume `tables` is shown there.',
      question: {
        stem: 'The container of the database is removed by force while it runs. A new one gets the same volume. What will a query for the stored row print?',
        options: [
          {
            text: 'An error: the table went with the container',
            correct: false,
            belief: 'rm-deletes-volumes',
            feedback:
              'The query printed the row with `milk`. The tables were in the volume, and `docker rm` left that alone.',
          },
          {
            text: 'The row that was stored',
            correct: true,
            feedback: 'Yes. The new database found the tables in the volume and went on with them.',
          },
          {
            text: 'An empty table, as the image `postgres` brings it',
            correct: false,
            belief: 'volumes-belong-to-the-image',
            feedback: 'The query printed the row with `milk`. The table came from the volume, not from the image.',
          },
        ],
      },
      steps: [
        {
          command: 'docker pull -q postgres',
          words:
            'The image is fetched; with `-q` only its name is printed. On the bench its layers are a stack of blue plates, some of them folded together.',
          expect: { prints: ['postgres:latest'] },
        },
        {
          command: 'docker run -d --name db -e POSTGRES_PASSWORD=secret -v tables:/var/lib/postgresql postgres',
          words: '`db` runs, joined to the cylinder `tables`. `-e` hands in a password, which this image asks for.',
          expect: { lacks: ['Pull complete'] },
        },
        {
          command: 'sleep 5',
          words: 'The host waits for five seconds: a database needs a moment until it answers.',
        },
        {
          command: `docker exec db psql -U postgres -c 'CREATE TABLE notes (line text)' -c "INSERT INTO notes VALUES ('milk')"`,
          words: '`psql` gives commands to the database: it makes a table `notes` and stores one row, `milk`.',
          expect: { prints: ['CREATE TABLE', 'INSERT 0 1'] },
        },
        {
          command: 'docker rm -f db',
          words: '`-f` ends the process by force and removes the container. The amber plate goes, the cylinder stays.',
          expect: { prints: ['db'] },
        },
        {
          command: 'docker run -d --name db -e POSTGRES_PASSWORD=secret -v tables:/var/lib/postgresql postgres',
          words: 'A new container with the same volume. Docker prints another ID, and the cylinder is joined to it.',
        },
        {
          command: "sleep 5; docker exec db psql -U postgres -c 'SELECT * FROM notes'",
          words: 'After five more seconds the new database answers. The query prints one row: `milk`.',
          expect: { prints: ['milk', '(1 row)'] },
        },
      ],
      conclusion: 'The container of a database can be replaced when its data is in a volume.',
    },
  ],
  recap: [
    'What a container writes into its own layer is lost when the container is removed.',
    'A volume is storage beside the containers. It outlives them, and `docker rm` does not remove a volume with a name.',
    'A volume is not part of an image: `docker commit` leaves it out.',
  ],
  task: { goal: 'outlive-the-container', help: 'hints' },
}
