/** Words of the generated questions about volumes. */

export const volumeAndNewContainerText = {
  hint: 'Where is the file that was written: in a container, in the image or in a volume? And does the new container have that?',
  kept: (volume: string) =>
    `The file is in the volume \`${volume}\`. A volume with a name stays when a container is removed, and the new container mounts it.`,
  without: (container: string, volume: string) =>
    `\`${container}\` was started without the volume \`${volume}\`, so it reads the file of the image.`,
  notDeleted: (volume: string, container: string) =>
    `That would be so if the volume \`${volume}\` had gone with \`${container}\`. But a volume with a name stays.`,
  notOfImage: (volume: string, image: string, container: string) =>
    `That is in the volume \`${volume}\`, which is no part of \`${image}\`. \`${container}\` would have to mount it.`,
} as const

export const volumesLeftText = {
  asked: 'Which of these volumes does `docker volume ls` list after that?',
  hint: 'Which command was told to remove which volume?',
  named: (volume: string) =>
    `The volume \`${volume}\` has a name, so removing a container leaves it, even with \`-v\`.`,
  removedByName: (volume: string) => `\`docker volume rm ${volume}\` removed it, and no container used it.`,
} as const

export const goneWithAContainerText = {
  asked: (command: string) => `What disappears when \`${command}\` is run? Pick all of it.`,
  hint: 'A volume that has a name is kept. One without a name goes only when the command says so.',
} as const
