import type { ClaimDetail } from '../schema'

export const registryReuse: ClaimDetail = {
  why: {
    image:
      'Because equal content has an equal digest, a registry can tell that it already holds a layer. Small updates on a shared base are therefore quick to ship.',
    container:
      'Push and pull handle images. What a container has written stays on its host until you commit it to an image.',
  },
  better: {
    image: 'Layers are identified by digest, so a push or pull can skip every layer that the other side already has.',
    container: "A container's writable layer is never pushed or pulled; only images travel.",
  },
  misconception: 'Every push uploads the whole image again.',
  proof: {
    question: {
      stem: "You push base:1, and then app:1, which adds one layer to it. How many of app's two layers are uploaded by the second push?",
      options: [
        {
          text: 'Two',
          correct: false,
          belief: 'push-uploads-everything',
          feedback: 'The registry has one of the two already, from the first push. Only the new one is uploaded.',
        },
        {
          text: 'One',
          correct: true,
          feedback: 'Right. The registry already holds the layer of busybox, so only the new one is uploaded.',
        },
        {
          text: 'None',
          correct: false,
          feedback: 'The layer that the build added is new to the registry, so it has to be uploaded.',
        },
      ],
    },
    files: {
      Dockerfile: 'FROM busybox\nRUN echo hi > /hello.txt\n',
    },
    steps: [
      {
        command: 'docker tag busybox localhost:5000/base:1',
      },
      {
        command: 'docker push localhost:5000/base:1',
        words: 'The registry receives the only layer of busybox.',
      },
      {
        command: 'docker build -q -t localhost:5000/app:1 .',
        words: 'The new image adds one layer to it.',
      },
      {
        command: 'docker push localhost:5000/app:1',
        words: 'Mounted from base: that layer is there already. Only the new one is sent.',
      },
      {
        command: 'docker rmi localhost:5000/app:1',
        words: 'Removed here. The registry still has it.',
      },
      {
        command: 'docker pull localhost:5000/app:1',
        words: 'Already exists: layers that this host still stores are not fetched again.',
      },
      {
        command: 'docker rmi localhost:5000/app:1 localhost:5000/base:1',
      },
    ],
    conclusion:
      'In the second push one layer is Mounted from base and only the other is Pushed. The pull reports Already exists for layers that are still stored on the host.',
  },
  quiz: [
    {
      thinking: 'predict-output',
      stem: 'base:1 is in the registry. You push app:1, which adds one layer. How many layers are uploaded?',
      options: [
        {
          text: 'None, only the tag',
          correct: false,
          feedback: 'The new layer is not in the registry yet, so it is sent.',
        },
        {
          text: 'Two, all its layers',
          correct: false,
          belief: 'push-uploads-everything',
          feedback: 'The known layer is recognised by its digest and skipped.',
        },
        {
          text: 'One, the new layer',
          correct: true,
          feedback: 'The registry already holds the layer of base.',
        },
      ],
    },
    {
      thinking: 'recall',
      stem: 'How can a registry tell that it already has a layer?',
      options: [
        {
          text: "By the image's name",
          correct: false,
          belief: 'tag-is-the-identity',
          feedback: 'Names and tags say nothing reliable about content.',
        },
        {
          text: "By the layer's digest",
          correct: true,
          feedback: 'Equal content has an equal digest.',
        },
        {
          text: "By the layer's date",
          correct: false,
          feedback: "Dates are not compared. The content's digest decides.",
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'You want quick updates for many servers. How do you arrange the Dockerfile?',
      options: [
        {
          text: 'Put what changes often at the end',
          correct: true,
          feedback: 'The earlier layers stay equal and are not sent again.',
        },
        {
          text: 'Put everything in one RUN line',
          correct: false,
          feedback: 'Then each change replaces one big layer, which is sent as a whole.',
        },
        {
          text: 'Put what changes often at the top',
          correct: false,
          feedback: 'Then all later layers change with it and are sent again.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'OCI Distribution Specification',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#layer-upload-de-duplication',
      section: 'Use cases: Layer Upload De-duplication',
      supports: 'image: a registry can tell that a layer is already known, so it is not uploaded again',
    },
    {
      title: 'OCI Distribution Specification',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#mounting-a-blob-from-another-repository',
      section: 'Mounting a blob from another repository',
      supports: 'image: a layer of another repository can be mounted instead of uploaded',
    },
    {
      title: 'docker image pull',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/image_pull.md#pull-an-image-from-docker-hub',
      section: 'Pull an image from Docker Hub',
      supports: 'image: layers that are already present are not pulled again',
    },
    {
      title: 'docker image push',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/image_push.md#description',
      section: 'Description',
      supports: 'container: docker image push shares images',
    },
  ],
  versions: ['Progress lines differ between the image stores; both report Mounted from base for the shared layer.'],
}
