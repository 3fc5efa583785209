/** False beliefs about where files are, and what becomes of them. */
import type { Misconception } from './schema'

export const fileMisconceptions = {
  'containers-copy-the-image': {
    belief: 'Every container gets a full copy of the image.',
    denial: 'Creating a container copies nothing of the image.',
    explanation:
      'All containers of an image read the same layers, which are stored once. Each container adds an empty writable layer. A file is copied into it only when the container changes that file.',
    proof: 'shared-layers',
    claim: 'shared-layers',
    noError: 'Docker refuses nothing on account of it: it only needs less space than expected.',
  },
  'delete-shrinks-the-image': {
    belief: 'Deleting a file in a later line of the Dockerfile makes the image smaller.',
    denial: 'A later line cannot make an image smaller.',
    explanation:
      'Every layer stays as it was made. Deleting a file of an earlier layer adds a marker that hides it, a whiteout, and the file is stored and sent as before. To save the space, delete it within the same RUN line that made it.',
    proof: 'deleted-but-not-smaller',
    claim: 'deleted-but-not-smaller',
    noError: 'The build succeeds, and the file seems gone: only the size tells.',
  },
  'containers-write-into-the-image': {
    belief: 'What a container writes becomes part of its image.',
    denial: 'No container ever changes its image.',
    explanation:
      'The layers of an image are read-only. What a container writes goes into its own writable layer above them, or into a volume, and its options, such as `-e`, are kept with the container. Only a build or `docker commit` makes an image, and that is a new one.',
    proof: 'change-and-attachment',
    claim: 'writable-layer-loss',
    noError: 'Writing works. The file is only missing in the next container, and Docker says nothing about it.',
  },
  'containers-share-their-changes': {
    belief: 'Containers of one image see each other’s changes.',
    denial: 'A container does not see what another one writes, even when both come from one image.',
    explanation:
      'The containers share the read-only layers of the image. What they write goes into separate writable layers. To share files, they have to mount the same volume or the same directory of the host.',
    proof: 'layers',
    claim: 'layers',
    noError: 'The other container says that a file is missing, as it does for any misspelt path.',
  },
  'container-cannot-change': {
    belief: 'A container is as fixed as its image: to change anything, you need a new image.',
    denial: 'A container changes whenever one of its processes writes a file.',
    explanation:
      'A container has a writable layer, in which files can be added, changed and deleted while it exists. Networks can be attached while it runs. It is the image that stays as it is.',
    proof: 'change-and-attachment',
    claim: 'change-and-attachment',
    noError: 'Whoever holds it does not try to change anything, so nothing is refused.',
  },
  'stop-loses-files': {
    belief: 'Stopping a container throws away the files that it wrote.',
    denial: 'Stopping a container keeps its files.',
    explanation:
      'Stopping ends the processes and gives back their memory. The writable layer stays on disk, and after `docker start` the files are there again. They go only when the container is removed.',
    proof: 'writable-layer-loss',
    claim: 'writable-layer-loss',
    noError: 'Stopping and starting both succeed, and the files are there.',
  },
  'removed-files-come-back': {
    belief: 'After `docker rm`, a new container of the same image and name has the old files again.',
    denial: 'A new container starts with an empty writable layer, whatever its name.',
    explanation:
      '`docker rm` deletes the writable layer for good. A name is only a label: giving it to a new container brings nothing back. What has to last belongs into a volume.',
    proof: 'writable-layer-loss',
    claim: 'writable-layer-loss',
    noError: 'The new container says that a file is missing, as it does for any misspelt path.',
  },
  'rm-deletes-volumes': {
    belief: 'Removing a container also removes the named volume that it used.',
    denial: 'A named volume stays when its containers are removed.',
    explanation:
      'A volume is not a part of a container; the container only mounts it. Plain `docker rm` deletes the container with its writable layer and its log, and no volume. A named volume goes when you remove it yourself, with `docker volume rm`.',
    proof: 'volumes-outlive-containers',
    claim: 'volumes-outlive-containers',
    noError: 'Nothing is refused: the volume is simply still there.',
  },
  'volumes-belong-to-the-image': {
    belief: 'A volume is part of the image and travels with it.',
    denial: 'An image never holds the data of a volume.',
    explanation:
      'A volume is on the host, beside the images. It is a container that mounts it. An image can only name a path where a volume is meant to be, and pushing the image sends no volume.',
    proof: 'tour.volumes.2',
    claim: 'volumes-outlive-containers',
    noError: 'A push succeeds without the data, and nothing says so.',
  },
} as const satisfies Record<string, Misconception>
