import type { Chapter } from './schema'

export const kernel: Chapter = {
  id: 'kernel',
  title: 'What a container is to the kernel',
  aim: 'You will be able to say what a container is on a Linux host, what it is not, and where there is a virtual machine.',
  minutes: 7,
  claims: ['processes-and-kernel', 'computing-resources', 'platforms'],
  scenes: [
    {
      id: 'tour.kernel.1',
      title: 'One kernel',
      lead: 'The kernel of a computer has a version, and `uname -r` prints it. A virtual machine is a computer made of software, with a kernel of its own; its version may be another than that of the host.',
      question: {
        stem: 'The version is asked for on the host and in a container. What will the comparison say?',
        options: [
          {
            text: 'Two versions: the container has its own kernel',
            correct: false,
            belief: 'container-has-its-own-kernel',
            feedback:
              'They were the same. `busybox` brings no kernel; its programs ask the kernel of the host, and that answers.',
          },
          {
            text: 'The same version twice',
            correct: true,
            feedback: 'Yes. There is one kernel on this host, and programs in containers run on it like all others.',
          },
          {
            text: 'No version in the container: there is no kernel for its programs',
            correct: false,
            feedback:
              'The container answered with the same version as the host. There is no kernel in its files, but its programs run on the one of the host.',
          },
        ],
      },
      steps: [
        {
          command: 'docker run -d --name box busybox sleep 600',
          words:
            'An amber plate and a process, as always. Below everything on the bench lies one dark bar: the Linux kernel of the host.',
        },
        {
          command: 'docker exec box uname -s',
          words: 'Which system is it? `Linux`.',
          expect: { prints: ['Linux'] },
        },
        {
          command: 'docker exec box uname -r > inside.txt',
          words: 'The version of the kernel, asked for in `box`, goes into a file on the host.',
        },
        {
          command: 'uname -r > outside.txt',
          words: 'The version, asked for on the host, goes into another.',
        },
        {
          command: 'cmp inside.txt outside.txt && echo the same kernel',
          words:
            '`cmp` compares the two files. It finds no difference, so the line goes on and prints `the same kernel`.',
          expect: { prints: ['the same kernel'], lacks: ['differ'] },
        },
      ],
      conclusion:
        'A container has no kernel of its own. Its processes run on the kernel of the host, beside all others.',
    },
    {
      id: 'tour.kernel.2',
      title: 'A process among others',
      lead: 'A virtual machine starts a whole system: dozens of processes that belong to it. The container `box` runs `sleep 600`.',
      question: {
        stem: '`docker top box` lists, as the host sees them, the processes of `box`. How many will there be?',
        options: [
          {
            text: 'Dozens: a small system with its services',
            correct: false,
            belief: 'container-is-a-virtual-machine',
            feedback:
              'There was one line, `sleep 600`. Nothing else was started: a container is no machine that boots.',
          },
          {
            text: 'None: the host cannot look into a container',
            correct: false,
            belief: 'container-is-a-virtual-machine',
            feedback:
              'There was one line, `sleep 600`, with a number that the host gave it. To the host it is a process like any other.',
          },
          {
            text: 'One: `sleep 600`',
            correct: true,
            feedback: 'Yes. A container runs the process that it was told to run, and the host sees that process.',
          },
        ],
      },
      steps: [
        {
          command: 'docker run -d --name box busybox sleep 600',
          words: 'One process stands above the amber plate: `sleep`.',
        },
        {
          command: 'docker top box',
          words: 'One line below the headings: `sleep 600`. Under `PID` is the number that it has on the host.',
          expect: { prints: ['PID', 'sleep 600'] },
        },
        {
          command: 'docker exec box ps -o args',
          words:
            'Seen from inside there are `sleep 600` and, for a moment, `ps` itself. The kernel hides all other processes of the host.',
          expect: { prints: ['sleep 600', 'ps -o args'] },
        },
        {
          command: 'docker exec box pidof sleep',
          words:
            'Inside, `sleep` has the number `1`. It is one process with two numbers: the kernel counts anew for each container.',
          expect: { prints: ['1'] },
        },
        {
          command: 'docker kill box',
          words: 'From the host the process is ended by force. On the bench it is gone; the amber plate stays.',
          expect: { prints: ['box'] },
        },
        {
          command: 'docker ps -a',
          words:
            '`Exited (137)`: 128 and 9, the number of the signal that ends a process by force. With its process, the container has ended.',
          expect: { prints: ['box', 'Exited (137)'] },
        },
      ],
      conclusion:
        'To the kernel a container is one process or a few, to which it shows only a part of the system: files, process numbers and network of their own. It is isolated, but it is no machine.',
    },
    {
      id: 'tour.kernel.3',
      title: 'What fits on this kernel',
      lead: 'The programs of an image were made for one system and one kind of processor. Here both the image and the host are `linux` on `amd64`. Many newer computers have processors of another kind, `arm64`.',
      question: {
        stem: 'The image `busybox` on this host is asked for in its `arm64` form, and nothing may be fetched. What will Docker do?',
        options: [
          {
            text: 'Refuse: the image here is for another kind of processor',
            correct: true,
            feedback: 'Yes. The image that is here does not match, and Docker says so.',
          },
          {
            text: 'Run it: an image runs everywhere',
            correct: false,
            belief: 'image-runs-everywhere',
            feedback:
              'Docker refused. The programs in an image are made for one kind of processor; another kind needs another variant of the image, or an emulator.',
          },
          {
            text: 'Run it in a small virtual machine with such a processor',
            correct: false,
            belief: 'container-is-a-virtual-machine',
            feedback:
              'Docker refused. There is no machine in between: the programs run directly on the kernel and processor of the host.',
          },
        ],
      },
      steps: [
        {
          command: "docker version --format '{{.Server.Os}} on {{.Server.Arch}}'",
          words: 'What Docker runs on here: `linux on amd64`.',
          expect: { prints: ['linux on amd64'] },
        },
        {
          command: "docker image inspect --format '{{.Os}} on {{.Architecture}}' busybox",
          words: 'What the image was made for: the same.',
          expect: { prints: ['linux on amd64'] },
        },
        {
          command: 'docker run --rm busybox uname -sm',
          words: 'So its programs run: `Linux x86_64`. `x86_64` is another name for `amd64`.',
          expect: { prints: ['Linux x86_64'] },
        },
        {
          command: 'docker run --rm --pull never --platform linux/arm64 busybox uname -sm',
          words:
            'Refused: the image does not match the platform that was asked for. On the bench nothing has changed, no container was made.',
          expect: { exit: 125, prints: ['does not match the specified platform (linux/arm64)'] },
        },
      ],
      conclusion:
        'A Linux image needs a Linux kernel, and a processor that its programs were made for, or an emulator of one. On a Linux host that is the kernel of the host. macOS and Windows have no such kernel. There, Docker Desktop runs one virtual machine with Linux in it, and all Linux containers share the kernel of that machine. So that it is alike everywhere, Docker Desktop does the same on Linux; Docker Engine by itself does not.',
    },
  ],
  recap: [
    'A container is one or a few processes to which the kernel shows only a part of the system.',
    'All containers on a host share its kernel. Docker Engine on Linux needs no virtual machine for them.',
    'Linux containers need a Linux kernel. Docker Desktop brings it in one virtual machine for all containers, not one for each.',
    'The programs of an image fit one system and one kind of processor. One name can stand for several variants of an image, and Docker picks the one that fits.',
  ],
  sources: [
    {
      title: 'What is a container?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-concepts/the-basics/what-is-a-container/',
      section: 'Containers versus virtual machines (VMs)',
    },
    {
      title: 'What is Docker?',
      publisher: 'Docker',
      url: 'https://docs.docker.com/get-started/docker-overview/',
      section: 'The underlying technology',
    },
    {
      title: 'FAQs for Docker Desktop for Linux',
      publisher: 'Docker',
      url: 'https://docs.docker.com/desktop/troubleshoot-and-support/faqs/linuxfaqs/#why-does-docker-desktop-for-linux-run-a-vm',
      section: 'Why does Docker Desktop for Linux run a VM?',
    },
    {
      title: 'Run Docker Desktop for Windows in a VM or VDI environment',
      publisher: 'Docker',
      url: 'https://github.com/docker/docs/blob/091e293d5f8069fe21c1f2dba7ad1f2fde90f7e3/content/manuals/desktop/setup/vm-vdi.md',
      section: 'Introduction: its default local Linux VM',
    },
    {
      title: 'Multi-platform builds',
      publisher: 'Docker',
      url: 'https://docs.docker.com/build/building/multi-platform/',
      section: 'Difference between single-platform and multi-platform images',
    },
  ],
  task: { goal: 'one-kernel', help: 'none' },
}
