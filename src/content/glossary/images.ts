/** What images are, what they are made of, and how they are named. */
import type { GlossaryTerm } from './schema'
import * as sources from './sources'

export const imageTerms: readonly GlossaryTerm[] = [
  {
    id: 'image',
    term: 'Image',
    forms: ['image', 'images', 'Docker image', 'Docker images', 'container image', 'container images'],
    sentence:
      'A read-only package of layers, which hold files, and a configuration, which holds settings; containers are made from it and never change it.',
    source: sources.whatIsAnImage('Explanation'),
    related: ['layer', 'image-configuration', 'container', 'base-image'],
    claim: 'blueprint-and-instance',
    picture: {
      steps: [
        { command: 'docker image ls', words: 'One image is on this machine.' },
        {
          command: 'docker run --name one busybox echo hello',
          words: 'A container is made from the image and puts a writable layer on top of it.',
        },
        { command: 'docker image ls', words: 'The image is the same as before: same ID, same size.' },
      ],
      conclusion: 'The container stands on the image. The image itself has not changed.',
    },
  },
  {
    id: 'layer',
    term: 'Layer',
    forms: ['layer', 'layers', 'image layer', 'image layers'],
    sentence: 'A set of files that were added, changed or deleted compared with the layers below it.',
    source: sources.imageConfiguration('Terminology: Layer', 'layer'),
    related: ['image', 'read-only-layer', 'writable-layer', 'whiteout'],
    claim: 'layers',
    picture: {
      files: { Dockerfile: 'FROM busybox\nRUN echo one > /one.txt\nRUN echo two > /two.txt\n' },
      steps: [
        {
          command: 'docker build -q -t layered .',
          words: 'Each of the two RUN instructions writes a file, and each adds a layer.',
        },
        { command: 'docker history layered', words: 'The layers from the top down, each with its size.' },
      ],
      conclusion: 'The new image is the layer of busybox with two more on top.',
    },
  },
  {
    id: 'read-only-layer',
    term: 'Read-only layer',
    forms: ['read-only layer', 'read-only layers', 'read-only image layer', 'read-only image layers'],
    sentence:
      'A layer that belongs to an image; nothing can change it any more, and every image and container that needs it shares it.',
    source: sources.storageDrivers('Images and layers', 'images-and-layers'),
    related: ['layer', 'writable-layer', 'copy-on-write'],
    claim: 'shared-layers',
  },
  {
    id: 'base-image',
    term: 'Base image',
    forms: ['base image', 'base images', 'parent image', 'parent images'],
    sentence: 'The image that a Dockerfile starts from, named by its `FROM` instruction; its layers come first.',
    source: sources.baseImages('Introduction'),
    related: ['dockerfile', 'image', 'layer'],
    claim: 'shared-layers',
    picture: {
      files: { Dockerfile: 'FROM busybox\nRUN echo mine > /mine.txt\n' },
      steps: [
        { command: 'docker build -q -t mine .', words: 'The build starts on the layers of busybox, its base image.' },
      ],
      conclusion: 'The layer of the base image is stored once and carries both images.',
    },
  },
  {
    id: 'image-configuration',
    term: 'Image configuration',
    forms: ['image configuration', 'image config', 'image settings', "image's settings", "image's configuration"],
    sentence:
      'The part of an image that holds its settings as JSON: default command, environment variables, working directory, history and the list of its layers.',
    source: sources.imageConfiguration('Image JSON', 'image-json'),
    related: ['image', 'image-id', 'default-command', 'environment-variable'],
    claim: 'settings-build-or-run',
    picture: {
      files: { Dockerfile: 'FROM busybox\nENV COLOR=blue\nCMD ["env"]\n' },
      steps: [
        { command: 'docker build -q -t settings .', words: 'ENV and CMD are settings. They add no layer.' },
        { command: 'docker run --rm settings', words: 'A container starts with the settings of its image.' },
      ],
      conclusion: 'Both images have the same layer. They differ in their configuration.',
    },
  },
  {
    id: 'image-id',
    term: 'Image ID',
    forms: ['image ID', 'image IDs'],
    sentence:
      'The digest that Docker knows an image by; on this page it is that of the image configuration, with the containerd image store that of the manifest or index.',
    source: sources.imageConfiguration('Terminology: ImageID', 'imageid'),
    related: ['digest', 'image-configuration', 'tag'],
    claim: 'identity',
    picture: {
      steps: [
        { command: 'docker tag busybox another:name', words: 'A second name for the same image.' },
        { command: 'docker image ls', words: 'Two names, one image ID.' },
      ],
      conclusion: 'The ID belongs to the content. Names only point to it.',
    },
  },
  {
    id: 'digest',
    term: 'Digest',
    forms: ['digest', 'digests'],
    sentence:
      'A hash of the bytes of something stored, written `sha256:…`; as soon as one byte differs, the digest differs too.',
    source: sources.imageDescriptors('Digests', 'digests'),
    related: ['image-id', 'diff-id', 'tag', 'manifest'],
    claim: 'tags-are-pointers',
    picture: {
      steps: [
        { command: 'docker tag busybox localhost:5000/box:1', words: 'A name that leads to the registry.' },
        {
          command: 'docker push localhost:5000/box:1',
          words: 'The registry answers with the digest of what it received.',
        },
        {
          command: 'docker image ls --digests localhost:5000/box',
          words: 'The digest names exactly these bytes, for ever.',
        },
      ],
      conclusion: 'A tag can be moved to another image. A digest cannot.',
    },
  },
  {
    id: 'diff-id',
    term: 'DiffID',
    forms: ['DiffID', 'DiffIDs', 'diff ID', 'diff IDs', 'layer ID', 'layer IDs'],
    sentence:
      'The digest of a layer as an uncompressed tar archive, which is how an image configuration lists its layers.',
    source: sources.imageConfiguration('Terminology: Layer DiffID', 'layer-diffid'),
    related: ['layer', 'digest', 'image-configuration'],
    claim: 'shared-layers',
  },
  {
    id: 'tag',
    term: 'Tag',
    forms: ['tag', 'tags', 'tagged', 'docker tag', 'image tag', 'image tags'],
    sentence:
      'The part of a name after the colon, such as `1.36` in `busybox:1.36`: a pointer to an image, which can be moved to another one.',
    source: sources.distribution('Definitions: Tag', 'definitions'),
    related: ['reference', 'digest', 'dangling-image', 'repository'],
    claim: 'tags-are-pointers',
    picture: {
      files: { Dockerfile: 'FROM busybox\nRUN echo new > /new.txt\n' },
      steps: [
        { command: 'docker tag busybox app:1', words: 'The tag app:1 points to the image of busybox.' },
        { command: 'docker build -q -t app:1 .', words: 'The build moves app:1 to the new image.' },
        { command: 'docker image ls', words: 'The old image is still there. Only the tag has moved.' },
      ],
      conclusion: 'A tag is a pointer, not a property of an image.',
    },
  },
  {
    id: 'reference',
    term: 'Reference',
    forms: ['reference', 'references', 'image reference', 'image references', 'image name', 'image names'],
    sentence:
      'The full name of an image: registry, repository and tag or digest, as in `localhost:5000/app:1`; what is left out has a default.',
    source: sources.tagCommand('Description', 'description'),
    related: ['tag', 'repository', 'registry', 'digest'],
    claim: 'identity',
  },
  {
    id: 'repository',
    term: 'Repository',
    forms: ['repository', 'repositories'],
    sentence: 'A named collection of images in a registry, told apart by their tags.',
    source: sources.whatIsARegistry('Registry vs. repository', 'registry-vs-repository'),
    related: ['registry', 'tag', 'reference'],
    claim: 'registry-sharing',
  },
  {
    id: 'dangling-image',
    term: 'Dangling image',
    forms: ['dangling image', 'dangling images', 'dangling', 'untagged image', 'untagged images', 'nameless image'],
    sentence: 'An image that no tag points to any more, shown as `<none>`; it takes up space until it is removed.',
    source: sources.listImagesCommand('Show untagged images (dangling)', 'show-untagged-images-dangling'),
    related: ['tag', 'prune', 'image'],
    claim: 'tags-are-pointers',
    picture: {
      files: {
        Dockerfile: 'FROM busybox\nRUN echo one > /page.txt\n',
        Second: 'FROM busybox\nRUN echo two > /page.txt\n',
      },
      steps: [
        { command: 'docker build -q -t app .', words: 'The tag app points to this image.' },
        {
          command: 'docker build -q -t app -f Second .',
          words: 'The tag moves on, and the first image is left without a name.',
        },
        { command: 'docker image ls --filter dangling=true', words: 'It is still there, shown as <none>.' },
      ],
      conclusion: 'Moving a tag removes nothing.',
    },
  },
  {
    id: 'manifest',
    term: 'Manifest',
    forms: ['manifest', 'manifests', 'image manifest', 'image manifests'],
    sentence: 'A small JSON document that names the configuration and the layers of one image by their digests.',
    source: sources.imageManifest('Image Manifest', 'image-manifest'),
    related: ['image-index', 'digest', 'image-configuration'],
    claim: 'registry-reuse',
  },
  {
    id: 'image-index',
    term: 'Image index',
    forms: [
      'image index',
      'image indexes',
      'manifest list',
      'manifest lists',
      'multi-platform image',
      'multi-platform images',
    ],
    sentence: 'A list of manifests, ideally one for each platform, so that a single name serves them all.',
    source: sources.imageIndex('OCI Image Index Specification'),
    related: ['manifest', 'platform'],
    claim: 'platforms',
  },
  {
    id: 'platform',
    term: 'Platform',
    forms: ['platform', 'platforms', 'architecture', 'architectures'],
    sentence:
      'Operating system and processor architecture for which an image is made, for example `linux/amd64` or `linux/arm64`.',
    source: sources.multiPlatform('Why multi-platform builds?', 'why-multi-platform-builds'),
    related: ['image-index', 'kernel'],
    claim: 'platforms',
    picture: {
      steps: [
        {
          command: "docker image inspect --format '{{.Os}}/{{.Architecture}}' busybox",
          words: 'An image says which platform it is made for.',
        },
        { command: 'docker run --rm busybox uname -m', words: 'The processor is that of the host.' },
      ],
      conclusion: 'A container runs on the kernel and the processor of its host, so its image has to fit them.',
    },
  },
  {
    id: 'oci',
    term: 'OCI',
    forms: ['OCI', 'Open Container Initiative'],
    sentence:
      'The Open Container Initiative: it publishes the standards for images, registries and container runtimes that Docker follows.',
    source: sources.imageFormat('Overview', 'overview'),
    related: ['manifest', 'image-index', 'registry'],
  },
]
