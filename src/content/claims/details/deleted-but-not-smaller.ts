import type { ClaimDetail } from '../schema'

export const deletedButNotSmaller: ClaimDetail = {
  why: {
    image:
      'Layers never change once made. A deletion in a later step is stored as a marker called a whiteout. To save space, create and delete the file within one build step.',
    container:
      'The image below is read-only. So the first change copies the file up, as a whole, even for a new permission. A deletion writes a whiteout. The image keeps its own file.',
  },
  better: {
    image:
      'Deleting a file in a later layer hides it but does not make the image smaller, because the earlier layer still holds it.',
    container:
      "Changing a file of the image first copies the whole file into the container's writable layer; deleting it only leaves a marker there.",
  },
  misconception: 'Deleting a big file in a later Dockerfile line makes the image smaller again.',
  proof: {
    question: {
      stem: 'One RUN line creates a 5 MB file, the next RUN line deletes it. busybox has about 2 MB. How big is the new image?',
      options: [
        {
          text: 'About 2 MB',
          correct: false,
          belief: 'delete-shrinks-the-image',
          feedback:
            'That would be so if the deletion reached down into the earlier layer. It only hides the file there.',
        },
        {
          text: 'About 7 MB',
          correct: true,
          feedback: 'Right. The 5 MB stay in the earlier layer, and the deletion only hides them.',
        },
        {
          text: 'About 12 MB',
          correct: false,
          feedback: 'The deletion stores only a small marker, not a second copy of the file.',
        },
      ],
    },
    files: {
      'two-steps.Dockerfile': 'FROM busybox\nRUN dd if=/dev/urandom of=/big.bin bs=1M count=5\nRUN rm /big.bin\n',
      'one-step.Dockerfile': 'FROM busybox\nRUN dd if=/dev/urandom of=/big.bin bs=1M count=5 && rm /big.bin\n',
    },
    steps: [
      {
        command: 'docker build -q -t two-steps -f two-steps.Dockerfile .',
      },
      {
        command: 'docker run --rm two-steps ls /big.bin',
        words: 'In the merged view, the file is gone.',
      },
      {
        command: "docker history --format 'table {{.CreatedBy}}\\t{{.Size}}' two-steps",
        words: '5.24MB are still in the earlier layer. The deletion added 0B.',
      },
      {
        command: 'docker build -q -t one-step -f one-step.Dockerfile .',
        words: 'Created and deleted within one step: nothing is left to store.',
      },
      {
        command: "docker image ls --format 'table {{.Repository}}\\t{{.Size}}'",
        words: 'The same visible files, but 7.23MB against 1.98MB.',
      },
      {
        command: 'docker run --name box two-steps rm /bin/ls',
      },
      {
        command: 'docker diff box',
        words: 'D means deleted: the container’s layer holds a marker, a whiteout.',
      },
      {
        command: 'docker run --rm two-steps ls /bin/ls',
        words: 'A fresh container still has the file: the image kept it.',
      },
      {
        command: 'docker run --name mode busybox chmod 700 /bin/busybox',
        words: 'Only a permission changes, and the whole file is copied up.',
      },
      {
        command: "docker ps -a --size --format 'table {{.Names}}\\t{{.Size}}'",
        words: 'A chmod cost 1.98MB, a deletion 0B.',
      },
      {
        command: 'docker rm box mode',
      },
      {
        command: 'docker rmi two-steps one-step',
      },
    ],
    conclusion:
      'two-steps has 7.23MB although ls finds no big file; one-step has 1.98MB. A mere chmod gives container mode a layer of 1.98MB. rm shows as D in docker diff, yet a fresh container still has the file.',
  },
  quiz: [
    {
      thinking: 'predict-output',
      stem: 'busybox has 2 MB. One RUN line makes a 5 MB file, the next one deletes it. How big is the image?',
      options: [
        {
          text: 'About 2 MB',
          correct: false,
          belief: 'delete-shrinks-the-image',
          feedback: 'The file is only hidden. Its layer is stored and sent along.',
        },
        {
          text: 'About 5 MB',
          correct: false,
          feedback: 'The base image and the layer with the file both count.',
        },
        {
          text: 'About 7 MB',
          correct: true,
          feedback: 'The layer with the file is still part of the image.',
        },
      ],
    },
    {
      thinking: 'recall',
      stem: 'What is a whiteout?',
      options: [
        {
          text: 'A file overwritten with zeros',
          correct: false,
          feedback: 'The lower file is not touched at all.',
        },
        {
          text: 'A marker that hides a lower file',
          correct: true,
          feedback: 'The file is still there below, but can no longer be seen.',
        },
        {
          text: 'A layer that has been emptied',
          correct: false,
          feedback: 'Layers are never changed. A whiteout is a small entry in a new layer.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: "A build step downloads an archive that is needed only for unpacking. How do you keep it out of the image's size?",
      options: [
        {
          text: 'Delete it in the same RUN line',
          correct: true,
          feedback: 'Then the layer never contains it. Multi-stage builds work too.',
        },
        {
          text: 'Delete it in the last RUN line',
          correct: false,
          belief: 'delete-shrinks-the-image',
          feedback: 'That adds a whiteout, but the earlier layer still holds the archive.',
        },
        {
          text: 'Delete it inside a container',
          correct: false,
          belief: 'containers-write-into-the-image',
          feedback: "That changes only the container's own layer, not the image.",
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
      supports: 'image: a removed file stays in the earlier layer and counts in the size',
    },
    {
      title: 'OCI Image Layer Filesystem Changeset',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#whiteouts',
      section: 'Whiteouts',
      supports: 'image: a whiteout marks a path of a lower layer as deleted',
    },
    {
      title: 'Overlay Filesystem',
      publisher: 'Linux kernel documentation',
      url: 'https://github.com/torvalds/linux/blob/047b05eb7de3c4dd50549b674a2729eb2bfe425e/Documentation/filesystems/overlayfs.rst#non-directories',
      section: 'Non-directories (copy_up)',
      supports: 'container: a lower file is copied up before it is changed, including metadata changes',
    },
    {
      title: 'OverlayFS storage driver',
      publisher: 'Docker',
      url: 'https://docs.docker.com/engine/storage/drivers/overlayfs-driver/',
      section: 'Modifying files or directories',
      supports: 'container: copy-up copies the entire file; a deletion leaves a whiteout',
    },
  ],
  versions: [
    'With the containerd image store docker image ls counts compressed and unpacked data together, so the numbers are larger (13.6MB against 3.11MB), with the same lesson.',
  ],
}
