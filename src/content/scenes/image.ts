import type { Chapter } from './schema'

export const image: Chapter = {
  id: 'image',
  title: 'What is in an image',
  aim: 'You will be able to say what an image holds, and what it does not hold.',
  minutes: 6,
  claims: ['blueprint-and-instance', 'logical-and-real', 'layers', 'packaging-and-use'],
  scenes: [
    {
      id: 'tour.image.1',
      title: 'An image takes space',
      lead: 'This is a Docker host: a computer on which Docker runs. It stores one image, `busybox`, a small collection of Linux tools. No container has been made from it.',
      question: {
        stem: '`docker image ls` lists the images that are stored here, with their sizes. Which size will it show for `busybox`?',
        options: [
          {
            text: '0B, because there is no container of it yet',
            correct: false,
            belief: 'image-takes-no-space',
            feedback:
              'The list shows 1.98MB, although there is no container. The files of an image lie on the disk as soon as the image is stored.',
          },
          {
            text: 'A few hundred bytes, because an image is a list of instructions',
            correct: false,
            belief: 'image-is-only-a-recipe',
            feedback:
              'The list shows 1.98MB. An image is often made by following instructions, but what is stored are the finished files.',
          },
          {
            text: 'About 2 MB, because an image holds files',
            correct: true,
            feedback:
              'Yes, the list shows 1.98MB. An image is stored files, and they take space with or without a container.',
          },
        ],
      },
      steps: [
        {
          command: 'docker ps -a',
          words:
            '`docker ps -a` lists all containers. There are only headings: no container exists. On the bench nothing stands on the plate of `busybox`.',
          expect: { prints: ['CONTAINER ID'], lacks: ['busybox'] },
        },
        {
          command: 'docker image ls',
          words:
            'One image, `busybox`, with 1.98MB. On the bench it is the blue plate with a lock. A plate is a layer: a set of files. The lock says that it is read-only: nothing changes it any more.',
          expect: { prints: ['busybox', '1.98MB'] },
        },
        {
          command: 'docker run --rm busybox ls /',
          words:
            'To look at the files, a container is made, lists them with `ls`, and is removed again at once, because of `--rm`. `bin`, `etc` and others come from the image.',
          expect: { prints: ['bin', 'etc', 'tmp'] },
        },
        {
          command: 'docker run --rm busybox head -n 1 /etc/passwd',
          words:
            'This is the first line of one of the files, `/etc/passwd`, the list of users. The image brought it along.',
          expect: { prints: ['root:x:0:0:root:/root:/bin/sh'] },
        },
        {
          command: 'docker image ls',
          words: 'The same ID and the same size as before. Reading an image changes nothing in it.',
          expect: { prints: ['busybox', '1.98MB'] },
        },
      ],
      conclusion:
        'An image is real, stored data: a set of files. It takes disk space whether or not there is a container, and using it leaves it as it is.',
    },
    {
      id: 'tour.image.2',
      title: 'An image is made of layers',
      lead: '`nginx` is a web server that many people use. Its image is not on this host. `docker pull` fetches it from Docker Hub, a public store of images. In this page a small stand-in of that store is built in.',
      question: {
        stem: 'You type `docker pull nginx` and watch what arrives. What will it be?',
        options: [
          {
            text: 'One piece: an image is a single large file',
            correct: false,
            feedback: 'Seven lines end in `Pull complete`. Each of them is a layer that arrived by itself.',
          },
          {
            text: 'Several pieces, one for each layer of the image',
            correct: true,
            feedback: 'Yes. Seven lines end in `Pull complete`, one for each layer of this image.',
          },
          {
            text: 'Only instructions, which are then carried out on this host',
            correct: false,
            belief: 'image-is-only-a-recipe',
            feedback:
              'Seven layers with finished files arrived, 152MB in all. Nothing had to be carried out or installed here.',
          },
        ],
      },
      steps: [
        {
          command: "docker pull nginx | grep 'Pull complete'",
          words:
            '`docker pull` prints much; `grep` keeps the lines that say `Pull complete`, one for each layer that has arrived. There are seven. On the bench a stack of blue plates stands beside `busybox`; some of them may be folded together.',
          expect: { prints: ['Pull complete'], lacks: ['Pulling fs layer'] },
        },
        {
          command: "docker image inspect --format '{{len .RootFS.Layers}} layers' nginx",
          words:
            '`docker image inspect` asks the image about itself; the part in quotes says what to print. The answer is `7 layers`.',
          expect: { prints: ['7 layers'] },
        },
        {
          command: 'docker image ls',
          words:
            '`nginx` has 152MB and `busybox` 1.98MB: the sizes of their layers added up. Newer Docker installations count the compressed layers as well, so your own computer may show larger numbers.',
          expect: { prints: ['nginx', '152MB', 'busybox', '1.98MB'] },
        },
        {
          command: 'docker run --rm nginx ls /usr /usr/share/nginx/html',
          words:
            'The programs in `/usr` and the web page `index.html` lie in different layers. Seen from a container, all layers together look like one set of files.',
          expect: { prints: ['bin', 'index.html'] },
        },
      ],
      conclusion:
        'An image is a stack of read-only layers. Each layer is stored and fetched by itself; together they look like one set of files.',
    },
    {
      id: 'tour.image.3',
      title: 'What an image does not hold',
      lead: 'Besides its files, an image holds a few settings. But it is not a whole computer. The core of an operating system is its kernel: the program that shares out processor, memory and disk. Linux computers usually keep it as a file in the directory `/boot`; a directory is what a desktop calls a folder.',
      question: {
        stem: 'A container from `busybox` lists the directory `/boot`. What will you see?',
        options: [
          {
            text: 'The kernel that belongs to the image',
            correct: false,
            belief: 'image-is-a-whole-system',
            feedback: '`ls` found no directory `/boot`. An image brings programs and their files, but no kernel.',
          },
          {
            text: 'An error, because there is no such directory',
            correct: true,
            feedback: 'Yes. `No such file or directory`: the image has no `/boot` and no kernel in it.',
          },
          {
            text: 'The kernel file of the host, because the container borrows it',
            correct: false,
            feedback:
              '`ls` found no directory `/boot`. The programs do run on the kernel of the host, but the files of the host are not shown inside.',
          },
        ],
      },
      steps: [
        {
          command: "docker image inspect --format 'starts {{.Config.Cmd}}' busybox",
          words:
            'One of the settings: which program starts when you name none. Here it is `sh`, a shell, which is a program that takes commands.',
          expect: { prints: ['starts [sh]'] },
        },
        {
          command: "docker image inspect --format 'made for {{.Os}} on {{.Architecture}}' busybox",
          words:
            'Another one: for which system and which kind of processor the files were made. `linux` says that they need a Linux kernel.',
          expect: { prints: ['made for linux on amd64'] },
        },
        {
          command: 'docker run --rm busybox ls /boot',
          words:
            '`No such file or directory`. There is no kernel among the files. On the bench the kernel is the dark bar below all plates, and it belongs to the host.',
          expect: { exit: 1, prints: ['/boot: No such file or directory'] },
        },
        {
          command: 'docker run --rm busybox ps',
          words:
            '`ps`, a tool of Linux, lists the running programs. Apart from the headings there is one line, `ps` itself. An image brings no running programs; a container runs what it is told to run.',
          expect: { prints: ['1 root'], lacks: ['init'] },
        },
      ],
      conclusion:
        'An image holds files and settings. It holds no kernel and nothing that runs. What runs begins with a container.',
    },
  ],
  recap: [
    'An image is stored files and a few settings.',
    'The files lie in read-only layers, one on top of the other, and are seen as one set of files.',
    'An image takes disk space, even when no container uses it.',
    'An image brings no kernel and has no running programs.',
  ],
  sources: [
    {
      title: 'containerd image store with Docker Engine',
      publisher: 'Docker',
      url: 'https://docs.docker.com/engine/storage/containerd/',
      section: 'Disk space usage',
    },
  ],
  task: { goal: 'read-an-image', help: 'worked' },
}
