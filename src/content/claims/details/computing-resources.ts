import type { ClaimDetail } from '../schema'

export const computingResources: ClaimDetail = {
  why: {
    image:
      'A stored image uses no processor time and no memory of its own. But it does use disk space, and building, pulling or unpacking it uses processor, memory and network.',
    container:
      "Running containers do need processor and memory. But not because of a virtual machine: on Linux they are ordinary processes on the host's kernel. Docker Desktop adds one Linux virtual machine that its containers share.",
  },
  better: {
    image: 'A stored image needs disk space, but no processor time or memory until something builds, pulls or runs it.',
    container:
      'A running container uses processor and memory like any other process, on a kernel that it shares with the other containers.',
  },
  misconception: 'Every container is a small virtual machine with its own operating system kernel.',
  proof: {
    question: {
      stem: 'A kernel picks a random boot ID once, when it starts. If you print it in two containers, will you see one ID or two different ones?',
      options: [
        {
          text: 'Two different IDs',
          correct: false,
          belief: 'container-has-its-own-kernel',
          feedback: 'Two IDs would mean two kernels. Containers share the kernel of their host.',
        },
        {
          text: 'The same ID in both',
          correct: true,
          feedback: 'Right. Both containers run on one kernel, and it picked one boot ID when it started.',
        },
        {
          text: 'None, because a container cannot see the kernel',
          correct: false,
          feedback: 'It can: its processes run on the host’s kernel, and this file may be read from inside.',
        },
      ],
    },
    steps: [
      {
        command: "docker system df --format 'table {{.Type}}\\t{{.TotalCount}}\\t{{.Size}}'",
        words: 'A stored image takes disk space. No container is needed for that.',
      },
      {
        command: 'docker run --rm busybox cat /proc/sys/kernel/random/boot_id',
      },
      {
        command: 'docker run --rm busybox cat /proc/sys/kernel/random/boot_id',
        words: 'The same ID a second time: both containers ran on one kernel.',
      },
      {
        command: 'docker run -d --name box --memory 64m busybox sleep 300',
      },
      {
        command: "docker stats --no-stream --format '{{.Name}}: memory {{.MemUsage}}, processes {{.PIDs}}' box",
        words: 'While it runs, the container uses memory, within its limit of 64 MiB.',
      },
      {
        command: 'docker stop -t 1 box',
        words: 'The process ends, the container stays.',
      },
      {
        command: "docker stats --no-stream --format '{{.Name}}: memory {{.MemUsage}}, processes {{.PIDs}}' box",
        words: 'No process and no memory any more.',
      },
      {
        command: 'docker rm box',
      },
    ],
    conclusion:
      'Both containers print the same boot ID, so both run on the same kernel. docker stats shows memory while box runs and 0B after it stops. docker system df shows the disk space of the image.',
  },
  quiz: [
    {
      thinking: 'misconception',
      stem: 'Three Linux containers run on one Docker host. How many kernels do they use?',
      options: [
        {
          text: 'Three, one for each of them',
          correct: false,
          belief: 'container-has-its-own-kernel',
          feedback: "That would be three virtual machines. Containers share the host's kernel.",
        },
        {
          text: 'One, shared by all three',
          correct: true,
          feedback: 'That is why two containers print the same boot ID.',
        },
        {
          text: 'None, they need no kernel',
          correct: false,
          feedback: 'Every process needs a kernel. Containers use the one of their host.',
        },
      ],
    },
    {
      thinking: 'predict-output',
      stem: 'box ran sleep and has been stopped. What does docker stats --no-stream show as its memory?',
      options: [
        {
          text: '0B',
          correct: true,
          feedback: 'No process is left, so there is nothing to measure.',
        },
        {
          text: 'An error',
          correct: false,
          belief: 'stopped-containers-do-not-count',
          feedback: 'The stopped container still exists, so docker stats can name it.',
        },
        {
          text: '560KiB',
          correct: false,
          feedback: 'That is what it showed while running. Stopping ends the process and frees its memory.',
        },
      ],
    },
    {
      thinking: 'transfer',
      stem: 'Why does Docker Desktop on a Mac start a virtual machine?',
      options: [
        {
          text: 'Each container needs its own machine',
          correct: false,
          belief: 'container-is-a-virtual-machine',
          feedback: 'There is one virtual machine for all containers, not one for each.',
        },
        {
          text: 'Images can only be kept inside of one',
          correct: false,
          feedback: 'Images are files and can be stored anywhere. Running is what needs the kernel.',
        },
        {
          text: 'Linux containers need a Linux kernel',
          correct: true,
          feedback: 'The virtual machine provides one, and all containers share it.',
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
      supports: 'container: an isolated process; all containers share one kernel; a virtual machine has its own',
    },
    {
      title: 'FAQs for Docker Desktop for Linux',
      publisher: 'Docker',
      url: 'https://docs.docker.com/desktop/troubleshoot-and-support/faqs/linuxfaqs/#why-does-docker-desktop-for-linux-run-a-vm',
      section: 'Why does Docker Desktop for Linux run a VM?',
      supports: 'container: Docker Desktop is the product that runs a virtual machine, and why',
    },
    {
      title: 'What is Docker?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-overview/',
      section: 'The underlying technology',
      supports: 'container: isolation comes from kernel namespaces',
    },
    {
      title: 'docker system df',
      publisher: 'Docker',
      url: 'https://github.com/docker/cli/blob/v28.5.2/docs/reference/commandline/system_df.md#description',
      section: 'Description',
      supports: 'image: images take disk space, as docker system df reports',
    },
  ],
  versions: [
    'Native Docker Engine on Linux uses no virtual machine. Docker Desktop on Mac, Windows and Linux runs one Linux virtual machine that all its Linux containers share. Windows containers with Hyper-V isolation are the exception: each gets a small utility virtual machine.',
  ],
}
