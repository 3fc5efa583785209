import type { ClaimDetail } from '../schema'

export const platforms: ClaimDetail = {
  why: {
    image:
      'Programs are made for one kind of processor. An index offers all variants under one name, and Docker picks the one that fits. Whether your host can keep several depends on its image store.',
    container:
      "A container uses the host's kernel and processor, so its programs must fit them. Running another platform needs emulation.",
  },
  better: {
    image: 'One image name can stand for several variants, listed in an index, such as linux/amd64 and linux/arm64.',
    container: 'A container runs exactly one variant, the one that fits the host unless you ask for another.',
  },
  misconception: 'An image runs on any computer, whatever its processor.',
  proof: {
    question: {
      stem: 'Your local busybox is for linux/amd64. You ask for --platform linux/arm64 and forbid downloading. What happens?',
      options: [
        {
          text: 'Docker refuses, because the local image does not fit',
          correct: true,
          feedback: 'Right. This image is for linux/amd64 only, and it may not fetch another variant.',
        },
        {
          text: 'It runs anyway, as linux/amd64',
          correct: false,
          belief: 'image-runs-everywhere',
          feedback: 'You asked for a platform, and Docker does not silently use another one.',
        },
        {
          text: 'Docker converts the image to linux/arm64',
          correct: false,
          belief: 'image-runs-everywhere',
          feedback: 'Programs are made for one kind of processor. Docker does not convert them.',
        },
      ],
    },
    steps: [
      {
        command: "docker image inspect --format '{{.Os}}/{{.Architecture}}' busybox",
        words: 'The platform that this image is made for.',
      },
      {
        command: 'docker run --rm busybox uname -m',
        words: 'The processor that the program finds: x86_64 is another name for amd64.',
      },
      {
        command: 'docker run --rm --pull never --platform linux/arm64 busybox uname -m',
        words: 'Refused: the local image is for another platform.',
      },
    ],
    conclusion:
      'The image reports linux/amd64 and uname -m prints x86_64. The last command stops, because the local image does not provide linux/arm64.',
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'What does an image index list?',
      options: [
        {
          text: 'Containers made from the image',
          correct: false,
          feedback: 'Docker knows its containers, but an index is part of the image.',
        },
        {
          text: 'Older versions of the same image',
          correct: false,
          feedback: 'Versions are told apart by tags or digests.',
        },
        {
          text: 'Variants for different platforms',
          correct: true,
          feedback: 'Each entry points to the image for one platform.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'Your only busybox is linux/amd64. You run docker run --pull never --platform linux/arm64 busybox uname -m. What happens?',
      options: [
        {
          text: 'It prints x86_64 regardless',
          correct: false,
          belief: 'image-runs-everywhere',
          feedback: 'Docker does not silently replace the platform you asked for.',
        },
        {
          text: 'An error about the platform',
          correct: true,
          feedback: 'The wanted variant is not there and may not be downloaded.',
        },
        {
          text: 'It prints aarch64 as usual',
          correct: false,
          belief: 'image-runs-everywhere',
          feedback: 'That needs the arm64 variant and an ARM processor or emulation.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'Developers use ARM laptops, the servers are x86. What do you publish?',
      options: [
        {
          text: 'One name with both variants',
          correct: true,
          feedback: 'Each host then picks the variant that fits it.',
        },
        {
          text: "Only the laptops' variant",
          correct: false,
          belief: 'image-runs-everywhere',
          feedback: "It does not fit the servers' processors.",
        },
        {
          text: 'A container from a laptop',
          correct: false,
          belief: 'containers-can-be-pushed',
          feedback: 'Containers are not published, and its programs are for ARM.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'OCI Image Index Specification',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md',
      section: 'Introduction',
      supports: 'image: an index points to manifests, ideally one for each platform',
    },
    {
      title: 'Multi-platform builds',
      publisher: 'Docker',
      url: 'https://docs.docker.com/build/building/multi-platform/',
      section: 'Why multi-platform builds?',
      supports: "both: containers share the host's kernel, so variants are needed, and Docker picks the right one",
    },
    {
      title: 'containerd image store with Docker Engine',
      publisher: 'Docker',
      url: 'https://docs.docker.com/engine/storage/containerd/',
      section: 'Why use the containerd image store; Disk space usage',
      supports: 'image: keeping multi-platform images locally needs the containerd image store',
    },
    {
      title: 'Docker Engine version 29 release notes',
      publisher: 'Docker',
      url: 'https://docs.docker.com/engine/release-notes/29/',
      section: '29.0.0',
      supports: 'image: that store is the default for new installations since 29.0',
    },
  ],
  versions: [
    'The result is reversed on an ARM computer, where busybox is linux/arm64.',
    'Building for two platforms at once fails in the classic store of 28.5.2 (Multi-platform build is not supported for the docker driver) and works with the containerd image store.',
  ],
}
