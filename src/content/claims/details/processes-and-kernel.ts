import type { ClaimDetail } from '../schema'

export const processesAndKernel: ClaimDetail = {
  why: {
    image:
      "The programs come from the image's files, but the host's kernel runs them. That is why a container starts so fast, and why a Linux image needs a Linux kernel.",
    container:
      'Namespaces give each container a view of its own: inside, sleep is process 1; the host sees the same process under another number. It is isolated, but it is not a separate machine.',
  },
  better: {
    image: "An image has no processes and brings no kernel to run on; it only supplies the programs' files.",
    container:
      "A container's processes run on the host's kernel, isolated so that they see process numbers of their own, starting at 1.",
  },
  misconception: 'A container has its own kernel, and the host cannot see the processes inside.',
  proof: {
    question: {
      stem: 'Inside the container, sleep is process 1. Which number does the host see for the same process?',
      options: [
        {
          text: 'A number of its own, not 1',
          correct: true,
          feedback: 'Right. One process, two numbers: one inside the container and one on the host.',
        },
        {
          text: 'Also 1',
          correct: false,
          feedback: 'On the host, 1 is the very first process of the machine. This one gets the next free number.',
        },
        {
          text: 'None, the host cannot see it',
          correct: false,
          belief: 'container-is-a-virtual-machine',
          feedback: 'The host sees every process of its containers. They run on its kernel.',
        },
      ],
    },
    steps: [
      {
        command: 'docker run -d --name box busybox sleep 300',
      },
      {
        command: 'docker exec box ps',
        words: 'Inside, sleep is process 1.',
      },
      {
        command: 'docker top box',
        words: 'The host lists the same process under another number.',
      },
      {
        command: "docker inspect --format 'host sees pid {{.State.Pid}}' box",
      },
      {
        command: 'docker exec box cat /proc/sys/kernel/random/boot_id',
      },
      {
        command: 'docker run --rm busybox cat /proc/sys/kernel/random/boot_id',
        words: 'The same boot ID in another container: one kernel for both.',
      },
      {
        command: 'docker exec box kill -9 1',
        words: 'From inside, process 1 is told to end at once.',
      },
      {
        command: "docker inspect --format '{{.State.Status}}' box",
        words: 'It still runs: inside, that signal does not reach process 1.',
      },
      {
        command: 'docker kill box',
        words: 'From outside, it does.',
      },
      {
        command: "docker inspect --format '{{.State.Status}} {{.State.ExitCode}}' box",
        words: '137 is 128 and 9, the number of the signal.',
      },
      {
        command: 'docker rm box',
      },
    ],
    conclusion:
      "ps inside lists sleep 300 as PID 1; docker top shows the host's number for it. Both containers print one boot ID, so they share a kernel. kill -9 1 from inside has no effect, docker kill from outside has.",
  },
  quiz: [
    {
      thinking: 'recall',
      stem: 'When does a container stop by itself?',
      options: [
        {
          text: 'When nobody is attached',
          correct: false,
          feedback: 'It keeps running in the background without a terminal.',
        },
        {
          text: 'When its main process ends',
          correct: true,
          feedback: 'Process 1 decides how long the container runs.',
        },
        {
          text: 'When its last exec ends',
          correct: false,
          belief: 'container-outlives-its-process',
          feedback: 'Commands started with exec come and go without stopping it.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'You run docker run -d --name box busybox sleep 300, then docker exec box ps. Which PID does sleep have?',
      options: [
        {
          text: '1',
          correct: true,
          feedback: 'The main process of a container is number 1 inside it.',
        },
        {
          text: '300',
          correct: false,
          feedback: '300 is how many seconds sleep waits.',
        },
        {
          text: '7',
          correct: false,
          feedback: 'A higher number goes to commands that are started later, such as ps.',
        },
      ],
    },
    {
      thinking: 'misconception',
      stem: 'Two containers print the same boot ID. What does that show?',
      options: [
        {
          text: 'They are one container',
          correct: false,
          feedback: 'They have different container IDs. Only the kernel is the same.',
        },
        {
          text: 'They share their files',
          correct: false,
          belief: 'containers-share-their-changes',
          feedback: 'Each has its own file system. The boot ID comes from the kernel.',
        },
        {
          text: 'They run on one kernel',
          correct: true,
          feedback: 'The ID is chosen once when a kernel starts.',
        },
      ],
    },
  ],
  sources: [
    {
      title: 'What is a container?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-concepts/the-basics/what-is-a-container/',
      section: 'Containers versus virtual machines (VMs)',
      supports: 'both: containers are isolated processes that share one kernel',
    },
    {
      title: 'What is Docker?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-overview/',
      section: 'The underlying technology',
      supports: 'container: Docker creates a set of namespaces for each container',
    },
    {
      title: 'OCI Runtime Specification: Glossary',
      publisher: 'Open Container Initiative',
      url: 'https://github.com/opencontainers/runtime-spec/blob/v1.3.0/glossary.md#container',
      section: 'Container',
      supports: 'container: an environment for processes with isolation and resource limits',
    },
    {
      title: 'docker container exec',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/container_exec.md#description',
      section: 'Description',
      supports: 'container: its primary process is PID 1, and exec only works while it runs',
    },
  ],
  versions: [
    "On Docker Desktop the host in this experiment is the Linux virtual machine, so docker top shows that machine's process numbers.",
  ],
}
