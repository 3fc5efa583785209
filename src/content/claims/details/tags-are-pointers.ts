import type { ClaimDetail } from '../schema'

export const tagsArePointers: ClaimDetail = {
  why: {
    image:
      'When a tag moves, the old image is not changed. It may be left without any name, which Docker calls dangling, until it is pruned.',
    container:
      'Docker looks the tag up once, at creation, and records the image ID. Restarting does not look it up again, so an update needs a new container.',
  },
  better: {
    image: 'A tag is a movable label: after a rebuild or a pull, the same tag can point to a different image.',
    container: 'A container stays on the image it was created from, even after the tag has moved.',
  },
  misconception: 'A container follows its tag, so a restart picks up the newest image.',
  proof: {
    question: {
      stem: 'You rebuild app:latest while an old container still exists. What will that container print, and what becomes of the old image?',
      options: [
        {
          text: 'It prints the old word, and the old image stays without a name',
          correct: true,
          feedback: 'Right. The tag moved away, and the container keeps the image it was created from.',
        },
        {
          text: 'It prints the new word, and the old image is overwritten',
          correct: false,
          belief: 'containers-follow-their-tag',
          feedback: 'An image is never overwritten. Only the tag moved, and the container does not follow it.',
        },
        {
          text: 'It prints the old word, and the old image is deleted at once',
          correct: false,
          belief: 'tag-is-the-identity',
          feedback: 'The word is right. But the container needs the old image, so it stays, without a name.',
        },
      ],
    },
    files: {
      Dockerfile: 'FROM busybox\nARG WORD\nRUN echo "$WORD" > /word.txt\nCMD ["cat", "/word.txt"]\n',
    },
    steps: [
      {
        command: 'docker build -q -t app:latest --build-arg WORD=one .',
      },
      {
        command: 'docker run --name old app:latest',
      },
      {
        command: 'docker build -q -t app:latest --build-arg WORD=two .',
        words: 'A second build takes the tag: app:latest is another image now.',
      },
      {
        command: 'docker run --rm app:latest',
        words: 'A new container follows the tag.',
      },
      {
        command: 'docker start -a old',
        words: 'The old container stays on its image.',
      },
      {
        command: "docker image ls -a --format 'table {{.Repository}}\\t{{.Tag}}\\t{{.ID}}'",
        words: 'The old image is still stored, listed as <none>.',
      },
      {
        command: "docker image ls --filter dangling=true --format 'table {{.Repository}}\\t{{.Tag}}\\t{{.ID}}'",
        words: 'Docker calls an image without a name dangling.',
      },
      {
        command: 'docker image prune -f',
        words: 'Nothing is deleted: the old container still uses that image.',
      },
      {
        command: 'docker rm old',
      },
      {
        command: 'docker image prune -f',
        words: 'With the container gone, prune deletes the old image.',
      },
      {
        command: 'docker rmi app:latest',
      },
    ],
    conclusion:
      'A new container prints two, the old one still prints one. The old image is listed as <none>; prune keeps it while the old container exists and deletes it afterwards.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'What is a dangling image?',
      options: [
        {
          text: 'One without a container',
          correct: false,
          feedback: 'Unused images can still have a name. Dangling means that no tag is left.',
        },
        {
          text: 'One that failed to build',
          correct: false,
          feedback: 'A failed build produces no image at all.',
        },
        {
          text: 'One that no tag points to',
          correct: true,
          feedback: 'It usually lost its tag to a newer build.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'The tag app:latest has moved to a newer image. Which image does docker start -a old use?',
      options: [
        {
          text: 'The one the tag points to now',
          correct: false,
          belief: 'containers-follow-their-tag',
          feedback: 'Tags are looked up when a container is created, not when it is started.',
        },
        {
          text: 'The one old was created from',
          correct: true,
          feedback: "The container recorded that image's ID.",
        },
        {
          text: 'Whichever of the two is newer',
          correct: false,
          belief: 'containers-follow-their-tag',
          feedback: 'Docker does not compare ages. It uses the recorded image.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'All your servers must run exactly the same image. What do you put in the configuration?',
      options: [
        {
          text: "The image's digest",
          correct: true,
          feedback: 'A digest can only mean one content. A tag can move.',
        },
        {
          text: 'The repository name',
          correct: false,
          belief: 'tag-is-the-identity',
          feedback: 'Without a tag Docker assumes latest, which can move.',
        },
        {
          text: 'The tag called latest',
          correct: false,
          belief: 'tag-is-the-identity',
          feedback: 'latest is an ordinary tag. It moves with every push that uses it.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'OCI Distribution Specification',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#definitions',
      section: 'Definitions: Blob, Registry, Tag',
      supports: 'image: a tag is a human-readable pointer to a manifest',
    },
    {
      title: 'docker image ls',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/image_ls.md#show-untagged-images-dangling',
      section: 'Show untagged images (dangling)',
      supports: 'image: untagged images can be listed with the filter dangling=true',
    },
    {
      title: 'docker image prune',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/image_prune.md#description',
      section: 'Description',
      supports: 'image: docker image prune removes dangling images',
    },
    {
      title: 'Running containers',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/run.md#image-digests',
      section: 'Image references: Image digests',
      supports: 'image: a digest names exactly one image',
    },
  ],
  versions: [
    'Docker 29 hides untagged images in docker image ls unless you add -a. In 28.5.2 with the containerd image store the replaced image was not listed at all, while its container kept working.',
  ],
}
