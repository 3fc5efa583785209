/** False beliefs about what an image is, and about its names. */
import type { Misconception } from './schema'

export const imageMisconceptions = {
  'image-and-container-are-the-same': {
    belief: 'Image and container are two words for the same thing.',
    denial: 'An image and a container are two things, and a container is made from an image.',
    explanation:
      'An image is a stack of read-only files with some settings, and it never runs. Each container adds a writable layer of its own and, while it runs, processes. So `docker start`, `docker exec` and `docker logs` want a container and do not find an image.',
    proof: 'running-state',
    claim: 'blueprint-and-instance',
  },
  'image-is-only-a-recipe': {
    belief: 'An image is a recipe: everything in it is installed anew each time a container starts.',
    denial: 'Starting a container installs nothing.',
    explanation:
      'The recipe is the Dockerfile. `docker build` follows it once and stores the files that come out as the image. A container uses these files as they are, so its start takes no build step.',
    proof: 'build-cache',
    claim: 'blueprint-and-instance',
    noError: 'Docker does what is asked: it is only faster than somebody with this belief expects.',
  },
  'image-takes-no-space': {
    belief: 'An image takes no space while nothing uses it.',
    denial: 'An image is stored on disk all the time, whether a container uses it or not.',
    explanation:
      'The layers of an image are files on the host. They stay, with their full size, until the image is removed. `docker image ls` shows how much that is.',
    proof: 'logical-and-real',
    claim: 'logical-and-real',
    noError: 'Docker refuses nothing on account of it: the disk just fills up.',
  },
  'image-is-a-whole-system': {
    belief: 'An image is a whole operating system, kernel included, so every usual program is in it.',
    denial: 'An image holds no kernel that its containers run on, and only the programs that somebody put into it.',
    explanation:
      'An image is a set of files and settings; a small one may hold a single program. Its processes run on the kernel of the host. A tool that is not among the files of the image cannot be run in its containers.',
    proof: 'tour.image.3',
    claim: 'packaging-and-use',
  },
  'image-runs-everywhere': {
    belief: 'An image runs on any computer, whatever its processor.',
    denial: 'A program in an image is made for one kind of processor, and other kinds cannot run it as it is.',
    explanation:
      'One name can stand for several variants of an image, such as linux/amd64 and linux/arm64, and Docker picks the one that fits. Where the right variant is missing, nothing is converted. It then takes an emulator, or an image that was built for this processor.',
    proof: 'platforms',
    claim: 'platforms',
  },
  'tag-is-the-identity': {
    belief:
      'The name with its tag is the image: another name is another image, and the same name is always the same one.',
    denial: 'A tag is only a pointer to an image, and it can be moved.',
    explanation:
      'An image is identified by a digest that is computed from its content. Several tags may point to one image, and a build or a pull may point a tag to another one. The image that lost its tag is still the same image.',
    proof: 'identity',
    claim: 'tags-are-pointers',
  },
  'containers-follow-their-tag': {
    belief: 'A container follows the tag of its image, so a restart brings the newest version.',
    denial: 'A container stays with the image it was created from.',
    explanation:
      'Docker looks the tag up once, when the container is created, and notes the image that it finds. Moving the tag later changes nothing for that container. To use the new image, make a new container and remove the old one.',
    proof: 'tags-are-pointers',
    claim: 'tags-are-pointers',
    noError: 'A restart works, only with the old image: Docker has nothing to complain about.',
  },
  'image-removal-breaks-containers': {
    belief: 'Removing an image takes its containers with it, or breaks them.',
    denial: 'Removing an image leaves its containers as they are.',
    explanation:
      'Docker refuses to remove an image that a container uses. With force it takes the name away and keeps the layers that the container stands on. The container starts as before; only new ones cannot be made from that name.',
    proof: 'dependence',
    claim: 'dependence',
    noError: 'Docker protects containers from it, so the errors that there are come from the opposite belief.',
  },
} as const satisfies Record<string, Misconception>
