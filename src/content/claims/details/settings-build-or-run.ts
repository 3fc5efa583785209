import type { ClaimDetail } from '../schema'

export const settingsBuildOrRun: ClaimDetail = {
  why: {
    image:
      "ENV writes a default into the image. ARG is a variable for the Dockerfile and is not set in containers, but it can leave traces in the image's history, so it is no place for secrets.",
    container:
      'Options at run time override defaults for this one container and leave the image alone. So one image can serve test and production with different settings.',
  },
  better: {
    image: 'An image stores default settings: ENV values stay in it, while ARG values are variables of the build.',
    container:
      "A container's environment is set when it is created: the image's defaults, overridden by options such as -e.",
  },
  misconception: 'A value passed with --build-arg can be read by the running program.',
  proof: {
    question: {
      stem: 'VERSION is given as a build argument, COLOR is set with ENV. Which of the two can the running program read?',
      options: [
        {
          text: 'Only VERSION',
          correct: false,
          belief: 'build-arguments-reach-the-program',
          feedback: 'VERSION was a variable of the build. It is not set in containers, while ENV COLOR is.',
        },
        {
          text: 'Only COLOR',
          correct: true,
          feedback: 'Right. ENV stays in the image as a default. A build argument ends with the build.',
        },
        {
          text: 'Both VERSION and COLOR',
          correct: false,
          belief: 'build-arguments-reach-the-program',
          feedback: 'Only ENV stays in the image. A build argument is not set when the program runs.',
        },
      ],
    },
    files: {
      Dockerfile:
        'FROM busybox\nARG VERSION\nENV COLOR=green\nRUN echo "$VERSION" > /version.txt\nCMD ["sh", "-c", "echo color is $COLOR"]\n',
    },
    steps: [
      {
        command: 'docker build -q -t app --build-arg VERSION=1.4 .',
      },
      {
        command: 'docker run --rm app',
        words: 'The default of the image.',
      },
      {
        command: 'docker run --rm -e COLOR=blue app',
        words: 'An option replaces the default, for this container only.',
      },
      {
        command: "docker run --rm -e COLOR=blue app sh -c 'echo version is [$VERSION], color is [$COLOR]'",
        words: 'version is empty: the build argument is not set here.',
      },
      {
        command: 'docker run --rm app cat /version.txt',
        words: 'What the build wrote into a file is still there.',
      },
      {
        command: "docker image inspect --format '{{.Config.Env}}' app",
        words: 'The image still says green.',
      },
      {
        command: 'docker rmi app',
      },
    ],
    conclusion:
      'The container prints version is [] and color is [blue]: the build argument is not set, and -e replaced the ENV default. docker image inspect still lists COLOR=green.',
  },
  quiz: [
    {
      thinking: 'predict-output',
      stem: 'The Dockerfile has ENV COLOR=green. You run docker run -e COLOR=blue app. Which colour does the program see?',
      options: [
        {
          text: 'blue',
          correct: true,
          feedback: "An option of docker run wins over the image's default.",
        },
        {
          text: 'none',
          correct: false,
          feedback: 'The variable is set, first by the image and then by your option.',
        },
        {
          text: 'green',
          correct: false,
          feedback: 'green is only the default. -e overrides it for this container.',
        },
      ],
    },
    {
      thinking: 'recall',
      stem: 'Which Dockerfile instruction sets a variable for the build only?',
      options: [
        {
          text: 'ENV',
          correct: false,
          feedback: 'ENV stays in the image as a default for its containers.',
        },
        {
          text: 'CMD',
          correct: false,
          feedback: 'CMD sets the default command, not a variable.',
        },
        {
          text: 'ARG',
          correct: true,
          feedback: 'It is not set in the containers made from the image.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'One image must run in test and in production, with different server addresses. Where does the address belong?',
      options: [
        {
          text: 'In an ARG line of the image',
          correct: false,
          belief: 'build-arguments-reach-the-program',
          feedback: 'ARG is for building. The running program does not see it.',
        },
        {
          text: 'In an option of docker run',
          correct: true,
          feedback: 'The image stays the same and each container gets its own address.',
        },
        {
          text: 'In an ENV line of the image',
          correct: false,
          feedback: 'Then each place would need an image of its own, or an override anyway.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'Build variables',
      publisher: 'Docker',
      url: 'https://docs.docker.com/build/building/variables/',
      section: 'Similarities and differences',
      supports: 'image: ENV persists in containers, ARG does not, and neither is fit for secrets',
    },
    {
      title: 'docker container run',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_run.md#env',
      section: 'Set environment variables (-e, --env, --env-file)',
      supports: 'container: -e sets variables or overrides those of the image',
    },
    {
      title: 'Running containers',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/run.md#overriding-image-defaults',
      section: 'Overriding image defaults',
      supports: 'container: docker run can override the defaults that an image sets',
    },
    {
      title: 'OCI Image Configuration',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#image-json',
      section: 'Image JSON',
      supports: 'image: the settings are stored in its configuration',
    },
  ],
  versions: [],
}
