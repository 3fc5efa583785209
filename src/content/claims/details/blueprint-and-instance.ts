import type { ClaimDetail } from '../schema'

export const blueprintAndInstance: ClaimDetail = {
  why: {
    image:
      'Blueprint gets the reuse right: one image, many containers. But a blueprint is only a plan. An image also holds the finished files, programs and default settings that every container will see.',
    container:
      'Docker itself describes a container as a runnable instance of an image. Each instance also gets things the image lacks: an ID, a name, its own settings, a writable layer and a state.',
  },
  better: {
    image:
      'An image is a read-only package of files and default settings from which any number of containers can be made.',
    container: 'A container is one runnable instance of an image, with its own ID, settings, writable layer and state.',
  },
  misconception:
    'An image is only a list of instructions, so Docker has to install everything again each time a container starts.',
  proof: {
    question: {
      stem: 'You create two containers from busybox. Will they have the same container ID? And will they point to the same image?',
      options: [
        {
          text: 'Different container IDs, and the same image',
          correct: true,
          feedback: 'Right. Each container is an instance with an ID of its own, and both record the same image.',
        },
        {
          text: 'The same container ID, and the same image',
          correct: false,
          belief: 'containers-share-an-id',
          feedback: 'The image is the same, but an ID names one container only. Two containers never share one.',
        },
        {
          text: 'Different container IDs, and a copy of the image for each',
          correct: false,
          belief: 'containers-copy-the-image',
          feedback: 'Nothing is copied. Both containers record the same image ID and use the same layers.',
        },
      ],
    },
    steps: [
      {
        command: 'docker create --name one busybox sleep 60',
        words: 'A container is made from busybox. Nothing runs yet.',
      },
      {
        command: 'docker create --name two busybox sleep 60',
        words: 'A second container from the same image.',
      },
      {
        command: "docker ps -a --format 'table {{.ID}}\\t{{.Image}}\\t{{.Names}}\\t{{.Status}}'",
        words: 'Two container IDs, although both come from busybox.',
      },
      {
        command: "docker inspect --format '{{.Name}} was made from {{.Image}}' one two",
        words: 'Both lines end in the same image ID.',
      },
      {
        command: 'docker run --rm busybox ls -l /bin/busybox',
        words: 'The program file itself comes out of the image. Nothing had to be installed.',
      },
      {
        command: 'docker rm one two',
        words: 'Both containers go. The image they came from stays.',
      },
    ],
    conclusion:
      'The two container IDs differ, but both lines of docker inspect end in the same sha256 image ID. The ls line shows that the program file itself came out of the image.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'What does every new container from the same image start with?',
      options: [
        {
          text: 'The same files and default settings',
          correct: true,
          feedback: 'The image supplies both. ID, name and writable layer are new for each container.',
        },
        {
          text: 'The same container ID and name',
          correct: false,
          belief: 'containers-share-an-id',
          feedback: 'No. Docker gives every container its own ID, and two containers cannot share a name.',
        },
        {
          text: 'The changes made by earlier containers',
          correct: false,
          belief: 'containers-write-into-the-image',
          feedback: 'No. Changes stay in the container that made them. The image does not collect them.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: "You run docker create busybox twice, then docker inspect --format '{{.Image}}' on both containers. What do you see?",
      options: [
        {
          text: 'One image ID and then an error',
          correct: false,
          belief: 'container-always-runs',
          feedback: 'Both containers exist, even though neither was started, so both can be inspected.',
        },
        {
          text: 'Two different image IDs in a row',
          correct: false,
          belief: 'containers-copy-the-image',
          feedback: 'Creating a container does not make a new image. Only the container IDs differ.',
        },
        {
          text: 'The same image ID printed twice',
          correct: true,
          feedback: 'Both containers record the one image they were created from.',
        },
      ],
    },
    {
      thinking: 'misconception',
      stem: 'A classmate says: an image is a recipe, and starting a container cooks it again. What is the best reply?',
      options: [
        {
          text: 'Yes, each start runs all build steps again',
          correct: false,
          belief: 'image-is-only-a-recipe',
          feedback: 'Build steps run during docker build. docker run and docker start do not repeat them.',
        },
        {
          text: 'The image already holds the cooked result',
          correct: true,
          feedback: 'Building made the files once. Starting a container only uses them.',
        },
        {
          text: 'Only the first start runs the build steps',
          correct: false,
          belief: 'image-is-only-a-recipe',
          feedback: 'No start runs build steps. They were finished before the image existed.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'What is Docker?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-overview/#docker-objects',
      section: 'Docker objects: Images',
      supports: 'image: a read-only template for making containers',
    },
    {
      title: 'What is Docker?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-overview/#docker-objects',
      section: 'Docker objects: Containers',
      supports: 'container: a runnable instance of an image, defined by the image plus options',
    },
    {
      title: 'What is an image?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-concepts/the-basics/what-is-an-image/',
      section: 'Explanation',
      supports: 'image: it includes the files, binaries, libraries and configuration',
    },
  ],
  versions: [],
}
