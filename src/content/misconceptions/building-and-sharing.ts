/** False beliefs about making images, and about moving them from one machine to another. */
import type { Misconception } from './schema'

export const buildingAndSharingMisconceptions = {
  'every-instruction-adds-a-layer': {
    belief: 'Every line of a Dockerfile adds a layer.',
    denial: 'Lines that only change settings add no layer.',
    explanation:
      'RUN, COPY and ADD put files into a layer. ENV, CMD, EXPOSE or LABEL only change the settings of the image, so they add none. `docker history` lists them all, but with 0B.',
    proof: 'layers',
    claim: 'layers',
    noError: 'The build gives the layers that there are, and nobody has to state their number.',
  },
  'only-dockerfiles-make-images': {
    belief: 'Without a Dockerfile there is no image.',
    denial: 'An image can be made without a Dockerfile.',
    explanation:
      '`docker commit` makes an image from a container, `docker import` from an archive of files. A Dockerfile is the better way, because others can read and repeat it, but it is not the only one.',
    proof: 'how-each-is-made',
    claim: 'how-each-is-made',
    noError: 'Whoever holds it writes a Dockerfile, which works.',
  },
  'build-runs-everything-again': {
    belief: 'Every build runs all lines of the Dockerfile again.',
    denial: 'A build takes the results of unchanged steps from its cache.',
    explanation:
      'When a step and everything before it are as they were, Docker uses the result of the last time. The command of a RUN line is then not run at all. `--no-cache` asks for all steps anew.',
    proof: 'build-cache',
    claim: 'build-cache',
    noError: 'The build succeeds either way: it is only faster, or older, than expected.',
  },
  'cache-spares-later-lines': {
    belief: 'When one line changes, only that line is built again, and the lines after it come from the cache.',
    denial: 'From the first line that has changed, all later steps that build on it run again.',
    explanation:
      'Each step starts from the result of the one before it. When that result is another one, what was kept for the later steps does not fit any more. So lines that change often belong near the end.',
    proof: 'tour.builds.2',
    claim: 'build-cache',
    noError: 'The build succeeds, only more slowly than expected.',
  },
  'cache-knows-the-network': {
    belief: 'A build notices when there is something newer on the network, and runs that line again.',
    denial: 'The cache does not look at what a RUN line would fetch.',
    explanation:
      'Docker compares the text of a RUN line and what comes before it. While these are the same, the old result counts, even if a download or a package has changed since. `--no-cache` asks for all steps anew.',
    proof: 'build-cache',
    claim: 'build-cache',
    noError: 'The build succeeds with the old result, and nothing says that there is a newer one.',
  },
  'build-arguments-reach-the-program': {
    belief: 'A value that I pass with `--build-arg` can be read by the running program.',
    denial: 'A build argument is not set when the program runs.',
    explanation:
      'ARG is a variable of the build. What stays in the image as a default for programs is ENV. For one container, give a value with `docker run -e`.',
    proof: 'settings-build-or-run',
    claim: 'settings-build-or-run',
    noError: 'The variable is just empty, and Docker does not know that a program wanted it.',
  },
  'push-uploads-everything': {
    belief: 'Every push uploads the whole image again.',
    denial: 'A push sends only the layers that the registry does not have.',
    explanation:
      'A layer is identified by the digest of its content, so both sides can tell that it is the same. Layers that are there already are skipped, in a pull as well. Put what changes often into the last layers, and updates stay small.',
    proof: 'registry-reuse',
    claim: 'registry-reuse',
    noError: 'The push succeeds, only faster than expected.',
  },
  'containers-can-be-pushed': {
    belief: 'I can push a container, so that somebody else gets it as it is now.',
    denial: 'Only images can be pushed.',
    explanation:
      '`docker push` looks for an image with the name that you give. The writable layer of a container stays on its host, and so do its processes. To pass on its files, make an image of it first, with `docker commit` or better with a Dockerfile.',
    proof: 'registry-sharing',
    claim: 'registry-sharing',
  },
  'export-is-a-backup': {
    belief: '`docker export` is a full backup of a container, with settings, volumes and memory.',
    denial: '`docker export` writes the files of the container and nothing else.',
    explanation:
      'Command, variables and other settings are not in the archive, the data in volumes is not, and neither are processes and their memory. Layers are merged into one. To keep an image as it is, use `docker save`, and back up volumes by themselves.',
    proof: 'direct-sharing',
    claim: 'direct-sharing',
  },
} as const satisfies Record<string, Misconception>
