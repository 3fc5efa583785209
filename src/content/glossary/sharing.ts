/** How images and files travel, and how they are cleared away. */
import type { GlossaryTerm } from './schema'
import * as sources from './sources'

export const sharingTerms: readonly GlossaryTerm[] = [
  {
    id: 'registry',
    term: 'Registry',
    forms: ['registry', 'registries', 'image registry', 'Docker registry', 'Docker registries'],
    sentence: 'A server that stores images and hands them out; images are pushed to it and pulled from it.',
    source: sources.whatIsARegistry('Explanation', 'explanation'),
    related: ['repository', 'docker-hub', 'push', 'pull'],
    claim: 'registry-sharing',
    picture: {
      steps: [
        { command: 'docker tag busybox localhost:5000/box:1', words: 'The name says which registry: localhost:5000.' },
        { command: 'docker push localhost:5000/box:1', words: 'The layer is sent there.' },
        { command: 'docker rmi localhost:5000/box:1', words: 'Removed here, kept there.' },
        { command: 'docker pull localhost:5000/box:1', words: 'And back again.' },
      ],
      conclusion: 'The registry holds what was pushed, whatever happens on this machine.',
    },
  },
  {
    id: 'docker-hub',
    term: 'Docker Hub',
    forms: ['Docker Hub'],
    sentence: 'The public registry that Docker uses when an image name does not say another one.',
    source: sources.overview('Docker registries', 'docker-registries'),
    related: ['registry', 'repository', 'reference'],
    claim: 'registry-sharing',
  },
  {
    id: 'push',
    term: 'Push',
    forms: ['docker push', 'push', 'pushes', 'pushed', 'pushing'],
    sentence: 'Sending an image to a registry; layers that the registry has already are not sent again.',
    source: sources.distribution('Use cases: Layer Upload De-duplication', 'layer-upload-de-duplication'),
    related: ['pull', 'registry', 'digest'],
    claim: 'registry-reuse',
  },
  {
    id: 'pull',
    term: 'Pull',
    forms: ['docker pull', 'pull', 'pulls', 'pulled', 'pulling'],
    sentence: 'Fetching an image from a registry; layers that are on this machine already are not fetched again.',
    source: sources.pullCommand('Pull an image from Docker Hub', 'pull-an-image-from-docker-hub'),
    related: ['push', 'registry', 'layer'],
    claim: 'registry-reuse',
    picture: {
      steps: [
        { command: 'docker pull alpine', words: 'The layers come from Docker Hub.' },
        { command: 'docker pull alpine', words: 'Up to date: nothing has to be fetched.' },
      ],
      conclusion: 'An image is fetched once, layer by layer.',
    },
  },
  {
    id: 'save',
    term: 'docker save and docker load',
    forms: ['docker save', 'docker load'],
    sentence:
      'Save writes an image with all its layers, settings and names into an archive; load makes the same image of it again.',
    source: sources.saveCommand('Description', 'description'),
    related: ['export', 'image', 'registry'],
    claim: 'direct-sharing',
    picture: {
      steps: [
        { command: 'docker tag busybox box:1', words: 'An image with a second name.' },
        { command: 'docker save -o box.tar box:1', words: 'Everything goes into one file.' },
        { command: 'docker rmi box:1', words: 'The name goes.' },
        { command: 'docker load -i box.tar', words: 'The same image, under the same ID.' },
      ],
      conclusion: 'An archive carries an image without a registry.',
    },
  },
  {
    id: 'export',
    term: 'docker export and docker import',
    forms: ['docker export', 'docker import'],
    sentence:
      'Export writes the files of a container, as it sees them, into an archive; import makes an image with a single layer of such an archive.',
    source: sources.exportCommand('Description', 'description'),
    related: ['save', 'container', 'merged-view'],
    claim: 'direct-sharing',
    picture: {
      steps: [
        {
          command: "docker run --name box busybox sh -c 'echo hello > /note.txt'",
          words: 'A container with a file of its own.',
        },
        { command: 'docker export -o files.tar box', words: 'Its files, without layers and settings.' },
        { command: 'docker import files.tar flat', words: 'An image with one layer.' },
      ],
      conclusion: 'The layers are merged. Settings and history are gone.',
    },
  },
  {
    id: 'archive',
    term: 'Archive (tar)',
    forms: ['archive', 'archives', 'tar archive', 'tar archives', 'tar file', 'tar files'],
    sentence:
      'One file that holds many files with their paths, owners and permissions; layers travel as such archives.',
    source: sources.imageLayers('Distributable Format', 'distributable-format'),
    related: ['layer', 'save', 'export'],
    claim: 'direct-sharing',
  },
  {
    id: 'copy',
    term: 'docker cp',
    forms: ['docker cp'],
    sentence: 'Copies files between the host and a container, which need not be running.',
    source: sources.copyCommand('Description', 'description'),
    related: ['container', 'writable-layer', 'host'],
  },
  {
    id: 'prune',
    term: 'Prune',
    forms: ['prune', 'prunes', 'pruned', 'pruning', 'docker system prune', 'docker image prune'],
    sentence: 'Removing in one go what nothing uses: stopped containers, dangling images, unused networks or volumes.',
    source: sources.pruning('Prune unused Docker objects'),
    related: ['dangling-image', 'exited', 'volume'],
    claim: 'tags-are-pointers',
    picture: {
      steps: [
        { command: 'docker run --name one busybox true', words: 'A container that has ended.' },
        { command: 'docker run -d --name two busybox sleep 600', words: 'And one that runs.' },
        { command: 'docker container prune -f', words: 'Only the one that does not run is removed.' },
      ],
      conclusion: 'What is in use stays.',
    },
  },
]
