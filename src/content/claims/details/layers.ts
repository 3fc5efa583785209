import type { ClaimDetail } from '../schema'

export const layers: ClaimDetail = {
  why: {
    image:
      'Read-only is right. But the number varies: many images have several layers, some have one, and an image that holds only settings has none. Steps that only change settings add no layer.',
    container:
      "Each container does get exactly one thin writable layer. But that is not all it has: it sees the image's read-only layers and its own layer merged into one file system.",
  },
  better: {
    image:
      'An image consists of read-only layers, often several, each recording file changes relative to the layers below.',
    container:
      "A container adds one writable layer on top of its image's read-only layers and sees them all as one file system.",
  },
  misconception: 'Every line of a Dockerfile adds a layer, and every container copies all layers for itself.',
  proof: {
    question: {
      stem: 'busybox has one layer. A Dockerfile adds one ENV line and two RUN lines that each write a file. How many layers will the new image have?',
      options: [
        {
          text: '3',
          correct: true,
          feedback: 'Right. One layer comes from busybox, and each RUN line adds one. ENV changes only settings.',
        },
        {
          text: '4',
          correct: false,
          belief: 'every-instruction-adds-a-layer',
          feedback: 'Not every line adds a layer. ENV changes only the settings, so it adds none.',
        },
        {
          text: '1',
          correct: false,
          feedback: 'Layers are not merged into one. The layer of busybox stays, and each RUN line puts one on top.',
        },
      ],
    },
    files: {
      Dockerfile: 'FROM busybox\nENV COLOR=blue\nRUN echo one > /one.txt\nRUN echo two > /two.txt\n',
    },
    steps: [
      {
        command: "docker image inspect --format 'layers: {{len .RootFS.Layers}}' busybox",
        words: 'The base has a single layer.',
      },
      {
        command: 'docker build -q -t layered .',
      },
      {
        command: "docker image inspect --format 'layers: {{len .RootFS.Layers}}' layered",
        words: 'One layer from busybox, and one for each RUN line.',
      },
      {
        command: "docker history --format 'table {{.CreatedBy}}\\t{{.Size}}' layered",
        words: 'The ENV line shows 0B: it changed settings and added no layer.',
      },
      {
        command: "docker run --name box layered sh -c 'echo three > /three.txt'",
      },
      {
        command: 'docker diff box',
        words: 'The container wrote into its own writable layer.',
      },
      {
        command: "docker image inspect --format 'layers: {{len .RootFS.Layers}}' layered",
        words: 'The image still has 3 layers.',
      },
      {
        command: 'docker run --rm layered ls /one.txt /two.txt /three.txt',
        words: 'Another container sees the files of the image, but not those of the first container.',
      },
      {
        command: 'docker rm box',
      },
      {
        command: 'docker rmi layered',
      },
    ],
    conclusion:
      'The new image has 3 layers: 1 from busybox and 1 for each RUN. ENV added none and shows 0B. docker diff lists only /three.txt, and the image still has 3 layers.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: "What does a container add to its image's layers?",
      options: [
        {
          text: 'A full copy of each layer',
          correct: false,
          belief: 'containers-copy-the-image',
          feedback: 'Nothing is copied. The read-only layers are used where they are.',
        },
        {
          text: 'One writable layer on top',
          correct: true,
          feedback: "It starts empty and collects only this container's changes.",
        },
        {
          text: 'One layer for each command',
          correct: false,
          feedback: 'All changes of one container go into the same writable layer.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'FROM busybox (one layer), then ENV COLOR=blue, then RUN echo one > /one.txt. How many layers does the image have?',
      options: [
        {
          text: '2',
          correct: true,
          feedback: 'One from busybox and one from RUN. ENV changes settings only.',
        },
        {
          text: '1',
          correct: false,
          feedback: 'RUN writes a file, and that adds a layer on top of busybox.',
        },
        {
          text: '3',
          correct: false,
          belief: 'every-instruction-adds-a-layer',
          feedback: "ENV is stored in the image's settings and adds no layer.",
        },
      ],
    },
    {
      thinking: 'misconception',
      stem: 'One container writes /three.txt. What does a second container from the same image find there?',
      options: [
        {
          text: 'The very same /three.txt',
          correct: false,
          belief: 'containers-share-their-changes',
          feedback: "Containers share the image's layers, but not each other's writable layer.",
        },
        {
          text: 'An empty /three.txt file',
          correct: false,
          feedback: 'The image knows nothing about the file, not even its name.',
        },
        {
          text: 'Nothing, the file is missing',
          correct: true,
          feedback: "The file is in the first container's own writable layer.",
        },
      ],
    },
  ],
  sources: [
    {
      title: 'Storage drivers',
      publisher: 'Docker',
      url: 'https://docs.docker.com/engine/storage/drivers/',
      section: 'Images and layers',
      supports: 'image: only steps that change files add a layer',
    },
    {
      title: 'OCI Image Configuration',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#layer',
      section: 'Terminology: Layer',
      supports: 'image: a layer records added, changed and deleted files; settings are not in layers',
    },
    {
      title: 'Storage drivers',
      publisher: 'Docker',
      url: 'https://docs.docker.com/engine/storage/drivers/',
      section: 'Container and layers',
      supports: 'container: one writable layer on top of the image',
    },
    {
      title: 'Overlay Filesystem',
      publisher: 'Linux kernel documentation',
      url: 'https://github.com/torvalds/linux/blob/047b05eb7de3c4dd50549b674a2729eb2bfe425e/Documentation/filesystems/overlayfs.rst#upper-and-lower',
      section: 'Upper and Lower',
      supports: 'container: an upper and a lower tree are shown as one, and the upper one wins',
    },
  ],
  versions: [
    'docker history counts sizes differently in the two image stores (4B against 8.19kB for the same small file), but the number of layers is the same.',
    "Docker's overview page says that each Dockerfile instruction creates a layer; its storage drivers page and a real build show that only instructions which change files do.",
  ],
}
