/** How images are built. */
import type { GlossaryTerm } from './schema'
import * as sources from './sources'

export const buildingTerms: readonly GlossaryTerm[] = [
  {
    id: 'dockerfile',
    term: 'Dockerfile',
    forms: ['Dockerfile', 'Dockerfiles'],
    sentence: 'A text file with the instructions from which `docker build` makes an image.',
    source: sources.dockerfileReference('Overview', 'overview'),
    related: ['instruction', 'build-context', 'build-cache', 'base-image'],
    claim: 'how-each-is-made',
    picture: {
      files: { Dockerfile: 'FROM busybox\nRUN echo hello > /hello.txt\nCMD ["cat", "/hello.txt"]\n' },
      steps: [
        { command: 'docker build -q -t greeting .', words: 'Three instructions become an image.' },
        { command: 'docker run --rm greeting', words: 'A container of it runs what CMD says.' },
      ],
      conclusion: 'The Dockerfile is the recipe. The image is what was made from it.',
    },
  },
  {
    id: 'instruction',
    term: 'Instruction',
    forms: ['instruction', 'instructions', 'Dockerfile instruction', 'Dockerfile instructions'],
    sentence:
      'One step of a Dockerfile, such as `FROM`, `RUN` or `CMD`; some change files and add a layer, others only change settings.',
    source: sources.storageDrivers('Images and layers', 'images-and-layers'),
    related: ['dockerfile', 'layer', 'image-configuration'],
    claim: 'layers',
  },
  {
    id: 'build-context',
    term: 'Build context',
    forms: ['build context', 'build contexts'],
    sentence: 'The files that a build may use, normally a directory; a plain `COPY` can only take what is in it.',
    source: sources.buildContext('What is a build context?', 'what-is-a-build-context'),
    related: ['dockerignore', 'dockerfile'],
    picture: {
      files: { Dockerfile: 'FROM busybox\nCOPY note.txt /note.txt\n', 'note.txt': 'from the build context\n' },
      steps: [
        { command: 'ls', words: 'This directory will be the build context.' },
        { command: 'docker build -q -t noted .', words: 'The dot names the directory. COPY takes note.txt out of it.' },
        { command: 'docker run --rm noted cat /note.txt', words: 'The file is now part of the image.' },
      ],
      conclusion: 'What is outside the build context cannot get into the image by a plain COPY.',
    },
  },
  {
    id: 'dockerignore',
    term: '.dockerignore',
    forms: ['.dockerignore', '.dockerignore file', 'dockerignore'],
    sentence: 'A file that lists what is left out of the build context, for example secrets and build results.',
    source: sources.buildContext('.dockerignore files', 'dockerignore-files'),
    related: ['build-context'],
  },
  {
    id: 'build-cache',
    term: 'Build cache',
    forms: ['build cache', 'cache', 'cached'],
    sentence:
      'The results of earlier build steps, used again as long as the step, the files that it uses and everything before it are unchanged.',
    source: sources.buildCache('How the build cache works', 'how-the-build-cache-works'),
    related: ['instruction', 'layer', 'buildkit'],
    claim: 'build-cache',
    picture: {
      files: { Dockerfile: 'FROM busybox\nRUN echo one > /one.txt\n' },
      steps: [
        { command: 'docker build -t first .', words: 'The RUN instruction is carried out.' },
        { command: 'docker build -t second .', words: 'CACHED: the layer is there already.' },
      ],
      conclusion: 'The second build ran nothing and made no new layer.',
    },
  },
  {
    id: 'buildkit',
    term: 'BuildKit',
    forms: ['BuildKit'],
    sentence:
      'The part of Docker that carries out builds: it works out which steps are needed, runs them and keeps the build cache.',
    source: sources.buildKit('Overview', 'overview'),
    related: ['build-cache', 'dockerfile'],
  },
  {
    id: 'stage',
    term: 'Stage',
    forms: ['stage', 'stages', 'build stage', 'build stages', 'multi-stage', 'multi-stage build', 'multi-stage builds'],
    sentence:
      'A part of a Dockerfile that begins with `FROM`; normally only the last one becomes the image, and it can copy files from the others.',
    source: sources.multiStage('Use multi-stage builds', 'use-multi-stage-builds'),
    related: ['dockerfile', 'base-image', 'instruction'],
    picture: {
      files: {
        Dockerfile:
          'FROM busybox AS work\nRUN echo result > /result.txt && echo scraps > /scraps.txt\n\nFROM busybox\nCOPY --from=work /result.txt /result.txt\n',
      },
      steps: [
        {
          command: 'docker build -q -t small .',
          words: 'The first stage makes two files. The last one takes one of them.',
        },
        { command: 'docker run --rm small ls /', words: 'The scraps are not in the image.' },
      ],
      conclusion: 'What the last stage does not copy stays out of the image.',
    },
  },
  {
    id: 'build-argument',
    term: 'Build argument',
    forms: ['build argument', 'build arguments'],
    sentence:
      'A value that is given to a build with `--build-arg`; containers do not get it, but the history of the image can show it.',
    source: sources.buildVariables('Similarities and differences', 'similarities-and-differences'),
    related: ['environment-variable', 'dockerfile', 'history'],
    claim: 'settings-build-or-run',
  },
  {
    id: 'environment-variable',
    term: 'Environment variable',
    forms: ['environment variable', 'environment variables'],
    sentence:
      'A named value that programs can read; an image sets it with `ENV`, and `docker run -e` sets or overrides it for one container.',
    source: sources.runCommand('Set environment variables (-e, --env, --env-file)', 'env'),
    related: ['build-argument', 'image-configuration'],
    claim: 'settings-build-or-run',
    picture: {
      files: { Dockerfile: 'FROM busybox\nENV COLOR=blue\nCMD ["sh", "-c", "echo $COLOR"]\n' },
      steps: [
        { command: 'docker build -q -t paint .', words: 'The image says blue.' },
        { command: 'docker run --rm paint', words: 'A container gets the value of its image.' },
        { command: 'docker run --rm -e COLOR=green paint', words: 'This one is told otherwise.' },
      ],
      conclusion: 'The image was not changed. Its value is only a default.',
    },
  },
  {
    id: 'entrypoint',
    term: 'Entrypoint',
    forms: ['entrypoint', 'entrypoints'],
    sentence: 'The program that containers of an image start with; what is given after the image name is passed to it.',
    source: sources.dockerfileReference(
      'Understand how CMD and ENTRYPOINT interact',
      'understand-how-cmd-and-entrypoint-interact',
    ),
    related: ['default-command', 'pid-1', 'image-configuration'],
    claim: 'settings-build-or-run',
    picture: {
      files: { Dockerfile: 'FROM busybox\nENTRYPOINT ["echo", "hello"]\nCMD ["everybody"]\n' },
      steps: [
        { command: 'docker build -q -t hello .', words: 'Entrypoint and default command of the image.' },
        { command: 'docker run --rm hello', words: 'The entrypoint gets the default command.' },
        { command: 'docker run --rm hello Ada', words: 'What is given replaces the default command only.' },
      ],
      conclusion: 'Arguments of docker run replace CMD and go to the ENTRYPOINT.',
    },
  },
  {
    id: 'default-command',
    term: 'Command (of an image)',
    forms: ['default command', 'default commands', 'CMD'],
    sentence:
      'What a container runs when nothing else is asked for, set with `CMD`; with an entrypoint, it holds the arguments.',
    source: sources.dockerfileReference('CMD', 'cmd'),
    related: ['entrypoint', 'pid-1', 'image-configuration'],
    claim: 'settings-build-or-run',
  },
  {
    id: 'working-directory',
    term: 'Working directory',
    forms: ['working directory', 'working directories'],
    sentence:
      'The directory that relative paths start from; an image sets it for its build steps and its containers with `WORKDIR`.',
    source: sources.dockerfileReference('WORKDIR', 'workdir'),
    related: ['image-configuration', 'instruction'],
    claim: 'settings-build-or-run',
  },
  {
    id: 'shell',
    term: 'Shell',
    forms: ['shell', 'shells'],
    sentence: 'A program that reads command lines and runs them, such as `sh`; many images hold one, some do not.',
    source: sources.dockerfileReference('Shell and exec form', 'shell-and-exec-form'),
    related: ['process', 'exec', 'default-command'],
  },
  {
    id: 'label',
    term: 'Label',
    forms: ['label', 'labels'],
    sentence:
      'A note of a name and a value on an image, a container, a volume or a network, by which they can be found.',
    source: sources.labels('Label keys and values', 'label-keys-and-values'),
    related: ['image-configuration', 'instruction'],
  },
  {
    id: 'history',
    term: 'Image history',
    forms: ['image history', 'docker history'],
    sentence: 'The steps by which an image was made, as the image configuration lists them, and how much each added.',
    source: sources.historyCommand('Description', 'description'),
    related: ['layer', 'instruction', 'image-configuration'],
    claim: 'layers',
  },
]
