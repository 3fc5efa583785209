import type { ClaimDetail } from '../schema'

export const directSharing: ClaimDetail = {
  why: {
    image:
      'Right, and it is the normal way. An image that is pushed or saved carries all its layers and its settings, so others get the same files and defaults.',
    container:
      'A fair rule: no command sends a container as such. But docker export does give you its file system as an archive. Settings, volumes and running processes do not travel along.',
  },
  better: {
    image: 'Sharing an image passes on its layers and its settings together.',
    container:
      'A container is not shared as such: docker export passes on only its files, and docker commit turns it into an image first.',
  },
  misconception: 'Exporting a container is a complete backup, with settings, volumes and memory.',
  proof: {
    question: {
      stem: 'You export a container and import the archive as an image. Will the new image still know its default command?',
      options: [
        {
          text: 'Yes, all settings travel along',
          correct: false,
          belief: 'export-is-a-backup',
          feedback: 'docker export writes files only. Command, variables and other settings stay behind.',
        },
        {
          text: 'There is no new image, because an archive cannot be imported',
          correct: false,
          feedback: 'It can: docker import makes an image from the archive. Its files are there, its settings are not.',
        },
        {
          text: 'No, the archive holds only files',
          correct: true,
          feedback: 'Right. The default command is a setting, and an exported archive carries no settings.',
        },
      ],
    },
    steps: [
      {
        command: "docker run --name box -e COLOR=blue busybox sh -c 'echo data > /data.txt'",
      },
      {
        command: 'docker export -o box.tar box',
        words: 'The files of the container go into an archive.',
      },
      {
        command: 'docker import box.tar copy',
        words: 'The archive becomes a new image with one layer.',
      },
      {
        command: 'docker run --rm copy cat /data.txt',
        words: 'The file survived.',
      },
      {
        command: "docker image inspect --format 'command={{.Config.Cmd}} env={{.Config.Env}}' copy",
        words: 'Command and environment are empty: the settings did not travel.',
      },
      {
        command: 'docker run --rm copy',
        words: 'Refused: the image does not say what to run, and the command line does not either.',
      },
      {
        command: 'docker save -o busybox.tar busybox',
      },
      {
        command: 'docker load -i busybox.tar',
        words: 'docker save and docker load move a whole image, with its settings.',
      },
      {
        command: 'docker rm box',
      },
      {
        command: 'docker rmi copy',
      },
    ],
    conclusion:
      '/data.txt survived. But the imported image shows command=[] env=[], and running it without a command fails with no command specified.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'What does docker export write?',
      options: [
        {
          text: "The container's file system",
          correct: true,
          feedback: 'Only files, merged into one archive.',
        },
        {
          text: "The container's volumes",
          correct: false,
          belief: 'export-is-a-backup',
          feedback: 'Volumes are left out. They are backed up separately.',
        },
        {
          text: 'The image with its layers',
          correct: false,
          belief: 'export-is-a-backup',
          feedback: 'That is docker save. An export has no layers any more.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'You export box, import the archive as copy, and run docker run copy without a command. What happens?',
      options: [
        {
          text: 'It runs the command of box',
          correct: false,
          belief: 'export-is-a-backup',
          feedback: 'The command was a setting of the container. An export contains files only.',
        },
        {
          text: 'It opens a busybox shell',
          correct: false,
          belief: 'export-is-a-backup',
          feedback: "The default command sh was in the busybox image's settings, which did not travel along.",
        },
        {
          text: 'Error: no command specified',
          correct: true,
          feedback: 'The archive carries files, not the default command.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'A database keeps its files in a volume. You export its container. Is the data in the archive?',
      options: [
        {
          text: 'Yes, if it is stopped first',
          correct: false,
          belief: 'export-is-a-backup',
          feedback: 'The state does not matter. Volumes are never part of an export.',
        },
        {
          text: 'No, volumes are left out',
          correct: true,
          feedback: "Only the container's own file system is exported.",
        },
        {
          text: 'Yes, as a directory with data',
          correct: false,
          belief: 'export-is-a-backup',
          feedback: 'At most an empty directory appears where the volume was mounted.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'docker image save',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/image_save.md#description',
      section: 'Description',
      supports: 'image: docker save writes the image with all its layers and tags',
    },
    {
      title: 'docker container export',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_export.md#description',
      section: 'Description',
      supports: 'container: docker export leaves out volumes',
    },
    {
      title: 'docker image import',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/image_import.md#description',
      section: 'Description',
      supports: 'container: an archive becomes a new image; settings must be added with --change',
    },
    {
      title: 'docker container commit',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_commit.md#description',
      section: 'Description',
      supports: 'container: committing makes an image, without data in volumes',
    },
  ],
  versions: [],
}
