/** What stands around containers: the machine, its kernel, networks, and the programs that Docker consists of. */
import type { GlossaryTerm } from './schema'
import * as sources from './sources'

export const hostTerms: readonly GlossaryTerm[] = [
  {
    id: 'host',
    term: 'Host',
    forms: ['Docker host', 'host', 'host machine'],
    sentence: 'The machine on which Docker Engine and the containers run.',
    source: sources.overview('The Docker platform', 'the-docker-platform'),
    related: ['docker-engine', 'kernel', 'virtual-machine'],
    claim: 'processes-and-kernel',
  },
  {
    id: 'kernel',
    term: 'Kernel',
    forms: ['kernel', 'kernels', 'Linux kernel'],
    sentence:
      'The core of the operating system, which runs processes and reaches the hardware; all containers of a host share one.',
    source: sources.whatIsAContainer(
      'Containers versus virtual machines (VMs)',
      'containers-versus-virtual-machines-vms',
    ),
    related: ['process', 'namespace', 'virtual-machine'],
    claim: 'processes-and-kernel',
    picture: {
      steps: [
        {
          command: 'docker run --name one busybox cat /proc/sys/kernel/random/boot_id',
          words: 'A number that a kernel draws when it starts.',
        },
        {
          command: 'docker run --name two busybox cat /proc/sys/kernel/random/boot_id',
          words: 'The same number: the same kernel.',
        },
      ],
      conclusion: 'No container starts a kernel of its own.',
    },
  },
  {
    id: 'namespace',
    term: 'Namespace',
    forms: ['namespace', 'namespaces'],
    sentence:
      'A feature of the kernel that gives a group of processes a view of their own, for example of process numbers, mounts or networks.',
    source: sources.overview('The underlying technology', 'the-underlying-technology'),
    related: ['kernel', 'process', 'control-group'],
    claim: 'processes-and-kernel',
    picture: {
      steps: [
        { command: 'docker run -d --name box busybox sleep 600', words: 'The process gets namespaces of its own.' },
        { command: 'docker exec box ps', words: 'Inside, it sees only the processes of its container.' },
      ],
      conclusion: 'The same kernel, another view.',
    },
  },
  {
    id: 'control-group',
    term: 'Control group (cgroup)',
    forms: ['control group', 'control groups', 'cgroup', 'cgroups'],
    sentence:
      'A feature of the kernel that counts and limits what a group of processes uses: memory, processor time, number of processes.',
    source: sources.controlGroups('Introduction', 'introduction'),
    related: ['namespace', 'resource-limit', 'paused'],
    claim: 'computing-resources',
  },
  {
    id: 'virtual-machine',
    term: 'Virtual machine',
    forms: ['virtual machine', 'virtual machines', 'VM', 'VMs'],
    sentence:
      'A computer imitated by software, with an operating system and a kernel of its own; a container is not one.',
    source: sources.whatIsAContainer(
      'Containers versus virtual machines (VMs)',
      'containers-versus-virtual-machines-vms',
    ),
    related: ['kernel', 'docker-desktop', 'container'],
    claim: 'computing-resources',
  },
  {
    id: 'docker-desktop',
    term: 'Docker Desktop',
    forms: ['Docker Desktop'],
    sentence:
      'An application for macOS, Windows and Linux that runs Docker Engine inside one virtual machine with Linux, which all Linux containers share.',
    source: sources.desktopQuestions(
      'Why does Docker Desktop for Linux run a VM?',
      'why-does-docker-desktop-for-linux-run-a-vm',
    ),
    related: ['virtual-machine', 'docker-engine'],
    claim: 'computing-resources',
  },
  {
    id: 'docker-engine',
    term: 'Docker Engine (daemon)',
    forms: ['Docker Engine', 'Docker daemon', 'daemon', 'dockerd'],
    sentence:
      'The program `dockerd`, which runs in the background and manages images, containers, networks and volumes.',
    source: sources.overview('The Docker daemon', 'the-docker-daemon'),
    related: ['docker-client', 'containerd', 'host'],
  },
  {
    id: 'docker-client',
    term: 'Docker client',
    forms: ['Docker client', 'docker command'],
    sentence: 'The `docker` command: it sends what you type to the daemon and shows the answer.',
    source: sources.overview('The Docker client', 'the-docker-client'),
    related: ['docker-engine', 'host'],
  },
  {
    id: 'containerd',
    term: 'containerd',
    forms: ['containerd'],
    sentence: 'The program that runs containers for Docker Engine and, in newer installations, stores the images too.',
    source: sources.containerdStore('containerd image store with Docker Engine'),
    related: ['docker-engine', 'storage-driver', 'oci'],
    claim: 'platforms',
  },
  {
    id: 'network',
    term: 'Network',
    forms: ['network', 'networks', 'bridge network', 'bridge networks', 'Docker network'],
    sentence: 'What containers talk to each other over; in a network that you created they find each other by name.',
    source: sources.bridgeDriver(
      'Differences between user-defined bridges and the default bridge',
      'differences-between-user-defined-bridges-and-the-default-bridge',
    ),
    related: ['published-port', 'container-name'],
    claim: 'change-and-attachment',
    picture: {
      steps: [
        { command: 'docker network create friends', words: 'A network of your own.' },
        { command: 'docker run -d --name one --network friends busybox sleep 600', words: 'one joins it.' },
        {
          command: 'docker run --rm --network friends busybox ping -c 1 one',
          words: 'Another container reaches it by its name.',
        },
      ],
      conclusion: 'Networks are attached to containers, never to images.',
    },
  },
  {
    id: 'published-port',
    term: 'Published port',
    forms: [
      'published port',
      'published ports',
      'publish a port',
      'publish the port',
      'publishes a port',
      'port publishing',
      'publishing a port',
    ],
    sentence:
      'A port of the host that leads to a port of a container, set with `-p HOST:CONTAINER`; without it, nobody outside the host reaches a container in a bridge network.',
    source: sources.portPublishing('Publishing ports', 'publishing-ports'),
    related: ['network', 'host'],
    claim: 'change-and-attachment',
    picture: {
      steps: [
        {
          command: 'docker run -d --name web -p 8080:80 nginx:alpine',
          words: 'Port 8080 of the host leads to port 80 of web.',
        },
        { command: 'docker port web', words: 'Which port leads where.' },
        { command: 'curl -s localhost:8080', words: 'The host reaches the server.' },
      ],
      conclusion: 'Publishing is a setting of a container, given when it is created.',
    },
  },
]
