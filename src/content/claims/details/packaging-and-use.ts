import type { ClaimDetail } from '../schema'

export const packagingAndUse: ClaimDetail = {
  why: {
    image:
      'Right: an image bundles an application with the files and libraries it needs, plus default settings. It need not be a server; any program will do.',
    container:
      "The file system part is right. Server information really means settings in the image, such as the default command. A container also needs its own writable layer, the options you pass and the host's kernel.",
  },
  better: {
    image:
      'An image packages a program with the files, libraries and default settings it needs, but it does not bring a kernel to run on.',
    container:
      "A container combines the image's files and defaults with its own writable layer, the options you pass and the host's kernel.",
  },
  misconception: 'An image is a complete operating system, kernel included, like the disk of a virtual machine.',
  proof: {
    question: {
      stem: 'busybox sets PATH. You run it once with -e COLOR=blue. Which of the two will a later container, started without -e, still have?',
      options: [
        {
          text: 'Only PATH',
          correct: true,
          feedback: 'Right. PATH is a default stored in the image. COLOR was an option for one container.',
        },
        {
          text: 'Only COLOR',
          correct: false,
          feedback: 'It is the other way round: COLOR was an option for one container, PATH is stored in the image.',
        },
        {
          text: 'Both PATH and COLOR',
          correct: false,
          belief: 'containers-write-into-the-image',
          feedback: 'Options of one container are not stored in the image. Only PATH is.',
        },
      ],
    },
    steps: [
      {
        command: "docker image inspect --format 'command={{.Config.Cmd}} env={{.Config.Env}}' busybox",
        words: 'These defaults are stored in the image.',
      },
      {
        command: 'docker run --name box -e COLOR=blue busybox env',
        words: 'PATH comes from the image, COLOR from the option.',
      },
      {
        command: "docker image inspect --format 'command={{.Config.Cmd}} env={{.Config.Env}}' busybox",
        words: 'The image is as before: COLOR was never stored in it.',
      },
      {
        command: 'docker run --rm busybox ls /',
        words: 'These directories are all that the program sees of a file system.',
      },
      {
        command: 'docker run --rm busybox ls /boot',
        words: 'There is no /boot: the image brings no kernel.',
      },
      {
        command: 'docker rm box',
      },
    ],
    conclusion:
      "The container prints PATH from the image and COLOR from your option. Afterwards the image's env list is unchanged, and there is no /boot directory: the image brings no kernel.",
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'Which of these does a container not take from its image?',
      options: [
        {
          text: 'The files under /bin',
          correct: false,
          feedback: "These do come from the image's layers.",
        },
        {
          text: 'Its default command',
          correct: false,
          feedback: "The default command is stored in the image's configuration.",
        },
        {
          text: 'The kernel it runs on',
          correct: true,
          feedback: "The kernel is the host's; the image supplies files and settings.",
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: "You run docker run -e COLOR=blue busybox env. Is COLOR afterwards in the image's env list?",
      options: [
        {
          text: 'Yes, until it is stopped',
          correct: false,
          belief: 'containers-write-into-the-image',
          feedback: 'The image is not touched at any time, whether the container runs or not.',
        },
        {
          text: 'No, only in that container',
          correct: true,
          feedback: 'Options of docker run belong to one container.',
        },
        {
          text: 'Yes, as its new default',
          correct: false,
          belief: 'containers-write-into-the-image',
          feedback: 'docker run never writes to the image. A build or a commit makes a new one.',
        },
      ],
    },
    {
      thinking: 'misconception',
      stem: 'Someone says: images are only for servers. What is more precise?',
      options: [
        {
          text: 'Any program can be packaged in one',
          correct: true,
          feedback: 'Short command-line tools work as well as servers.',
        },
        {
          text: 'Only programs that open a port',
          correct: false,
          feedback: 'Opening a port is optional. echo runs in a container too.',
        },
        {
          text: 'Only servers and their databases',
          correct: false,
          feedback: 'There is no such limit. An image is just files and settings.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'What is an image?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-concepts/the-basics/what-is-an-image/',
      section: 'Explanation',
      supports: 'image: a package of all files, binaries, libraries and configurations',
    },
    {
      title: 'Running containers',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/run.md#overriding-image-defaults',
      section: 'Overriding image defaults',
      supports: 'container: the image sets defaults and options of docker run override them',
    },
    {
      title: 'Storage drivers',
      publisher: 'Docker',
      url: 'https://docs.docker.com/engine/storage/drivers/',
      section: 'Container and layers',
      supports: 'container: it adds its own writable layer',
    },
    {
      title: 'What is a container?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-concepts/the-basics/what-is-a-container/',
      section: 'Containers versus virtual machines (VMs)',
      supports: 'both: containers share the kernel of their host',
    },
  ],
  versions: [],
}
