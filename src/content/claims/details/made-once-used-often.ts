import type { ClaimDetail } from '../schema'

export const madeOnceUsedOften: ClaimDetail = {
  why: {
    image:
      'True part: a finished image never changes and is used many times. But each change to your app needs a new image, so you build again and again, and the name usually moves to the newest one.',
    container:
      'Each docker run or docker create makes one more separate container. And one container can be stopped and started many times without being created again.',
  },
  better: {
    image: 'A finished image is never edited: to change something you build a new image, often under the same name.',
    container: 'You can create any number of containers from one image, and start and stop each of them many times.',
  },
  misconception: 'Because an image is created only once, the name app always means the same image.',
  proof: {
    question: {
      stem: 'You build an image named app, run it, then build app again with another word inside. What will the first container print when you start it again?',
      options: [
        {
          text: 'The new word, because app was rebuilt',
          correct: false,
          belief: 'containers-follow-their-tag',
          feedback: 'The name app moved to the new image. The first container keeps the image it was created from.',
        },
        {
          text: 'Nothing, because its image was replaced',
          correct: false,
          belief: 'tag-is-the-identity',
          feedback: 'The old image lost its name, but it is still stored, and the container still uses it.',
        },
        {
          text: 'The old word, one',
          correct: true,
          feedback: 'Right. A container stays on the image it was created from, whatever happens to the name.',
        },
      ],
    },
    files: {
      Dockerfile: 'FROM busybox\nARG WORD\nRUN echo "$WORD" > /word.txt\nCMD ["cat", "/word.txt"]\n',
    },
    steps: [
      {
        command: 'docker build -q -t app --build-arg WORD=one .',
        words: 'The first image named app. The word one is stored inside it.',
      },
      {
        command: 'docker run --name first app',
      },
      {
        command: 'docker run --name second app',
        words: 'The same image serves a second container.',
      },
      {
        command: 'docker build -q -t app --build-arg WORD=two .',
        words: 'A different image ID: this build made a second image, and the name app moved to it.',
      },
      {
        command: 'docker run --rm app',
        words: 'A new container starts from the new image.',
      },
      {
        command: 'docker start -a first',
        words: 'The first container still uses the image it was made from.',
      },
      {
        command: "docker ps -a --format 'table {{.Names}}\\t{{.Image}}'",
        words: 'An ID stands where the name app was: the old image has no name any more.',
      },
      {
        command: 'docker rm first second',
      },
      {
        command: 'docker rmi app',
      },
      {
        command: 'docker image prune -f',
        words: 'Its containers are gone, so the image without a name can be pruned.',
      },
    ],
    conclusion:
      'The two builds print different image IDs. A new container prints two, but the first container still prints one: it kept the image it was created from.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'You change one line of your app. How does the change get into an image?',
      options: [
        {
          text: 'You build a new image',
          correct: true,
          feedback: 'Finished images are not edited; a build makes a new one.',
        },
        {
          text: 'You edit the old image',
          correct: false,
          feedback: 'There is no command that edits an image in place.',
        },
        {
          text: 'You restart a container',
          correct: false,
          belief: 'containers-follow-their-tag',
          feedback: 'Restarting uses the image the container was created from. It picks up nothing new.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'Container first printed one. You rebuilt the image so that it prints two. What does docker start -a first print?',
      options: [
        {
          text: 'one two',
          correct: false,
          feedback: 'The command runs once, in one container, from one image.',
        },
        {
          text: 'two',
          correct: false,
          belief: 'containers-follow-their-tag',
          feedback: 'Only containers created after the rebuild use the new image.',
        },
        {
          text: 'one',
          correct: true,
          feedback: 'first still stands on the image it was created from.',
        },
      ],
    },
    {
      thinking: 'misconception',
      stem: 'Someone says: docker start makes one more container from the image. Is that right?',
      options: [
        {
          text: 'Yes, each start makes a new container',
          correct: false,
          belief: 'run-and-start-are-the-same',
          feedback: 'After docker start, docker ps -a lists no additional container.',
        },
        {
          text: 'No, it restarts an existing container',
          correct: true,
          feedback: 'docker create and docker run make containers; docker start reuses one.',
        },
        {
          text: 'Yes, unless the container has a name',
          correct: false,
          belief: 'run-and-start-are-the-same',
          feedback: 'Every container has a name. Starting never creates another one.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'What is an image?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-concepts/the-basics/what-is-an-image/',
      section: 'Explanation',
      supports: 'image: it cannot be modified; you make a new one or add to it',
    },
    {
      title: 'OCI Image Configuration',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#image-json',
      section: 'Image JSON',
      supports: 'image: a change means a new image, not an edited one',
    },
    {
      title: 'docker container run',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_run.md#description',
      section: 'Description',
      supports: 'container: each run uses a new container; a stopped one can be restarted',
    },
    {
      title: 'OCI Distribution Specification',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#definitions',
      section: 'Definitions: Blob, Registry, Tag',
      supports: 'image: a tag is only a pointer, so a name can move to another image',
    },
  ],
  versions: [
    'After a rebuild the classic store of Docker 28 keeps the old image as <none>. With the containerd image store of 28.5.2 the replaced image was no longer listed, while its container kept working.',
  ],
}
