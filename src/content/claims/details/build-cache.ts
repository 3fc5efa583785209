import type { ClaimDetail } from '../schema'

export const buildCache: ClaimDetail = {
  why: {
    image:
      'Docker compares each step with earlier builds. If it and all steps before it are unchanged, the old result is used; after the first change the following steps run again.',
    container:
      'A second docker run is quick because the image is already there, not because a container is reused. Each one starts fresh from the image.',
  },
  better: {
    image: 'A rebuild reuses cached results of unchanged steps, so it can give you exactly the same image again.',
    container: 'A container never comes from a cache: each docker run makes a new one with an empty writable layer.',
  },
  misconception: 'Every build runs all steps again, so a RUN line always fetches the newest version.',
  proof: {
    question: {
      stem: 'A RUN line stores a random number in the image. You build twice without changing anything. Is the number different?',
      options: [
        {
          text: 'Yes, every build runs the RUN line again',
          correct: false,
          belief: 'build-runs-everything-again',
          feedback: 'Nothing has changed, so Docker takes the result of the first build from its cache.',
        },
        {
          text: 'No, the second build reuses the first result',
          correct: true,
          feedback: 'Right. The step and all before it are unchanged, so the cached result is used.',
        },
        {
          text: 'Yes, but only because a new container is run',
          correct: false,
          belief: 'image-is-only-a-recipe',
          feedback: 'A container only reads the number. It was fixed when the image was built.',
        },
      ],
    },
    files: {
      Dockerfile: 'FROM busybox\nRUN cat /proc/sys/kernel/random/uuid > /stamp.txt\nCMD ["cat", "/stamp.txt"]\n',
    },
    steps: [
      {
        command: 'docker build -q -t stamp .',
      },
      {
        command: 'docker run --rm stamp',
        words: 'The number that the first build stored.',
      },
      {
        command: 'docker build -q -t stamp .',
        words: 'The same image ID: the RUN line did not run again.',
      },
      {
        command: 'docker run --rm stamp',
        words: 'So the number is the same.',
      },
      {
        command: 'docker build -q --no-cache -t stamp .',
        words: '--no-cache runs every step again: another image.',
      },
      {
        command: 'docker run --rm stamp',
        words: 'And another number.',
      },
      {
        command: 'docker rmi stamp',
      },
      {
        command: 'docker build -q -t stamp .',
        words: 'The image was removed, but the cache still has the result.',
      },
      {
        command: 'docker run --rm stamp',
        words: 'The number from before.',
      },
      {
        command: 'docker rmi stamp',
      },
      {
        command: 'docker image prune -f',
      },
    ],
    conclusion:
      'The first two builds give the same image ID and the same number. With --no-cache both change. Even after docker rmi, the next plain build brings the cached result back.',
  },
  quiz: [
    {
      thinking: 'predict-output',
      stem: 'A RUN line stores a random number. You build twice with no change in between. What does the second image contain?',
      options: [
        {
          text: 'A new number',
          correct: false,
          belief: 'build-runs-everything-again',
          feedback: 'That needs a change in an earlier step, or --no-cache.',
        },
        {
          text: 'The same number',
          correct: true,
          feedback: 'The step was not run again; its old result was used.',
        },
        {
          text: 'No number',
          correct: false,
          feedback: 'A reused step brings its files along.',
        },
      ],
    },
    {
      thinking: 'recall',
      stem: 'One step of a Dockerfile has changed. What happens to the steps after it?',
      options: [
        {
          text: 'They run again',
          correct: true,
          feedback: 'Results after the first change are not reused.',
        },
        {
          text: 'They are skipped',
          correct: false,
          feedback: 'All steps belong to the image. None is left out.',
        },
        {
          text: 'They are reused',
          correct: false,
          belief: 'cache-spares-later-lines',
          feedback: 'They build on a result that has changed, so they cannot be reused.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'Your RUN line installs updates, but the rebuilt image is still old. What is the likely reason?',
      options: [
        {
          text: 'Old containers block the build',
          correct: false,
          feedback: 'Containers have no influence on builds.',
        },
        {
          text: 'Images can be built only once',
          correct: false,
          feedback: 'You can build as often as you like, under the same name.',
        },
        {
          text: 'The step came from the cache',
          correct: true,
          feedback: 'The line itself did not change. --no-cache runs it again.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'Build cache invalidation',
      publisher: 'Docker',
      url: 'https://docs.docker.com/build/cache/invalidation/',
      section: 'General rules; RUN instructions',
      supports: 'image: how steps are matched, and that RUN results are reused until something changes',
    },
    {
      title: 'What is Docker?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-overview/#docker-objects',
      section: 'Docker objects: Images',
      supports: 'image: after a change only the changed layers are rebuilt',
    },
    {
      title: 'docker container create',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_create.md#description',
      section: 'Description',
      supports: 'container: creating one always makes a new writable layer',
    },
    {
      title: 'docker container run',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_run.md#description',
      section: 'Description',
      supports: 'container: docker run runs a command in a new container',
    },
  ],
  versions: [],
}
