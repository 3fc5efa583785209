import type { ClaimDetail } from '../schema'

export const identity: ClaimDetail = {
  why: {
    image:
      'The ID is computed from content, so any change means another ID, and one image can have several names without being stored twice.',
    container:
      'The ID says nothing about content: two containers made from one image in the same second get different IDs. Renaming a container leaves its ID alone.',
  },
  better: {
    image:
      'An image is identified by a digest, a fingerprint of its content; names and tags are labels that point to it.',
    container:
      'A container is identified by a random ID that Docker assigns, and by a name that you can choose and change.',
  },
  misconception: "busybox:latest is the image's identity, and containers from one image share an ID.",
  proof: {
    question: {
      stem: 'You give busybox a second name and create two containers from it. Which IDs will match, and which will differ?',
      options: [
        {
          text: 'Two image IDs, and two container IDs',
          correct: false,
          belief: 'tag-is-the-identity',
          feedback: 'A second name does not make a second image. Both names point to one image ID.',
        },
        {
          text: 'One image ID, and one container ID',
          correct: false,
          belief: 'containers-share-an-id',
          feedback: 'Two containers never share an ID, even when they come from one image.',
        },
        {
          text: 'One image ID under both names, and two container IDs',
          correct: true,
          feedback: 'Right. Names are labels on one image, and each container gets an ID of its own.',
        },
      ],
    },
    steps: [
      {
        command: 'docker tag busybox box-copy',
        words: 'A second name for the same image. Nothing is copied.',
      },
      {
        command: "docker image ls --format 'table {{.Repository}}\\t{{.Tag}}\\t{{.ID}}'",
        words: 'Two names, one image ID.',
      },
      {
        command: 'docker create --name one busybox',
      },
      {
        command: 'docker create --name two busybox',
      },
      {
        command: "docker ps -a --format 'table {{.ID}}\\t{{.Names}}'",
        words: 'Two containers, two IDs.',
      },
      {
        command: 'docker rename one uno',
        words: 'One container gets another name.',
      },
      {
        command: "docker ps -a --format 'table {{.ID}}\\t{{.Names}}'",
        words: 'The name has changed, the ID has not.',
      },
      {
        command: 'docker rm uno two',
      },
      {
        command: 'docker rmi box-copy',
        words: 'Only the second name goes. The image still has its first one.',
      },
    ],
    conclusion:
      'Both image names show the same image ID. The two containers have different IDs, and renaming one changes its name but not its ID.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: "What is an image's ID computed from?",
      options: [
        {
          text: 'Its name',
          correct: false,
          belief: 'tag-is-the-identity',
          feedback: 'Names and tags are labels. Adding one does not change the ID.',
        },
        {
          text: 'Its content',
          correct: true,
          feedback: 'The same content gives the same ID, and any change gives another one.',
        },
        {
          text: 'Its age',
          correct: false,
          feedback: 'Pulling or keeping an image does not change its ID.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'docker tag busybox box-copy, then docker image ls. How do the two image IDs compare?',
      options: [
        {
          text: 'They are equal',
          correct: true,
          feedback: 'Tagging adds a second label to one image.',
        },
        {
          text: 'Only one exists',
          correct: false,
          feedback: 'Both names are listed, each with an ID, and it is the same ID.',
        },
        {
          text: 'They differ',
          correct: false,
          belief: 'tag-is-the-identity',
          feedback: 'A different ID would mean different content. Tagging changes no content.',
        },
      ],
    },
    {
      thinking: 'misconception',
      stem: 'You rename the container one to uno. What changes?',
      options: [
        {
          text: 'Name and ID',
          correct: false,
          feedback: "The ID never changes during a container's life.",
        },
        {
          text: 'Its ID only',
          correct: false,
          feedback: 'Renaming is about the name. The ID stays.',
        },
        {
          text: 'Its name only',
          correct: true,
          feedback: 'The ID was assigned at creation and stays.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'OCI Image Configuration',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#imageid',
      section: 'ImageID',
      supports: 'image: the ID is the hash of its configuration, which lists the hashes of its layers',
    },
    {
      title: 'Running containers',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/run.md#container-identification',
      section: 'Container identification',
      supports: 'container: a random ID assigned by the daemon, and a name',
    },
    {
      title: 'docker image pull',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/image_pull.md#pull-an-image-from-docker-hub',
      section: 'Pull an image from Docker Hub',
      supports: 'image: two tags of the same image show the same ID and are stored once',
    },
    {
      title: 'Running containers',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/run.md#image-digests',
      section: 'Image references: Image digests',
      supports: 'image: a digest is a content-addressable identifier',
    },
  ],
  versions: [
    'Which hash is shown differs: the classic store uses the hash of the image configuration, the containerd image store the digest of the manifest or index. So the same image can show different IDs on two hosts.',
  ],
}
