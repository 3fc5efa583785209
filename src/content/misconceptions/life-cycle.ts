/** False beliefs about starting, stopping and removing containers. */
import type { Misconception } from './schema'

export const lifeCycleMisconceptions = {
  'rm-stops-containers': {
    belief: '`docker rm` also works on a running container: it stops it first.',
    denial: 'Plain `docker rm` refuses to remove a running container.',
    explanation:
      'A running container is protected, because removing it would delete its files under a running program. Stop it first, or say `docker rm -f`, which kills the program and removes the container.',
    proof: 'removal',
    claim: 'removal',
  },
  'stopped-containers-do-not-count': {
    belief: 'A stopped container is as good as gone: it takes nothing, and nothing depends on it.',
    denial: 'A stopped container still exists, with its files, its name and its image.',
    explanation:
      'Only its processes are gone. It keeps its name and its writable layer, and it needs the layers of its image. So `docker rmi` refuses until it is removed; `docker ps -a` lists it.',
    proof: 'removal',
    claim: 'removal',
  },
  'container-always-runs': {
    belief: 'Where there is a container, something is running.',
    denial: 'A container can exist without a single process.',
    explanation:
      '`docker create` makes a container that has not started, and a container that has ended stays until it is removed. In both states it is a writable layer and settings on disk. `docker ps` lists those that run, `docker ps -a` all of them.',
    proof: 'logical-and-real',
    claim: 'logical-and-real',
    noError: 'What it leads to, such as a command for a program that has ended, reveals a narrower belief.',
  },
  'run-and-start-are-the-same': {
    belief: '`docker run` and `docker start` do the same.',
    denial: '`docker run` makes a new container each time; `docker start` starts one that exists.',
    explanation:
      'Running the image again gives another container with an empty writable layer. That is why a name that is still in use is refused. To go on with the old container and its files, use `docker start`.',
    proof: 'writable-layer-loss',
    claim: 'how-each-is-made',
  },
  'created-uses-memory': {
    belief: 'A container uses memory as soon as it is created.',
    denial: 'A container that has only been created uses no memory.',
    explanation:
      'Memory is used by processes, and before the start there are none. A limit such as `--memory 64m` reserves nothing: it says how much the processes may use later. A paused container keeps its memory, a stopped one has given it back.',
    proof: 'running-state',
    claim: 'running-state',
    noError: 'Creating is never refused for a lack of memory, so nothing contradicts it.',
  },
  'container-outlives-its-process': {
    belief: 'A container stays up until I stop it, whatever its program does.',
    denial: 'A container stops when its main process ends.',
    explanation:
      'A container runs as long as the program that it was started with, its process number 1. When that ends, all other processes of the container are ended too. What was started with `docker exec` does not keep it alive.',
    proof: 'tour.life-cycle.1',
    claim: 'processes-and-kernel',
  },
  'stop-loses-logs': {
    belief: 'Once a container has stopped, its output is lost.',
    denial: 'The output stays until the container is removed.',
    explanation:
      'With the usual settings, Docker writes what the main process prints into a log on the host. `docker logs` reads it while the container runs and after it has stopped. The exit code is kept as well.',
    proof: 'logs-and-exit-codes',
    claim: 'logs-and-exit-codes',
    noError: 'Reading the logs of a stopped container works, for whoever tries.',
  },
  'exec-works-anywhere': {
    belief: '`docker exec` works on any container, even a stopped one, and on images.',
    denial: '`docker exec` works only in a container that runs.',
    explanation:
      'It adds a process to those that run in the container. An image never runs, and in a stopped container there is nothing to join. Start the container first, or make a new one with `docker run`.',
    proof: 'getting-inside',
    claim: 'getting-inside',
  },
  'container-is-a-virtual-machine': {
    belief: 'A container is a small virtual machine.',
    denial: 'What runs in a container are ordinary processes of the host, kept apart from others.',
    explanation:
      'Its processes run directly on the kernel of the host, which lists them with numbers of its own. A virtual machine would bring a kernel and virtual hardware. Docker Desktop does start one virtual machine, which brings a Linux kernel to macOS and Windows, and all Linux containers share it.',
    proof: 'processes-and-kernel',
    claim: 'processes-and-kernel',
    noError: 'What it leads to, such as a missing service manager, shows as a missing program like any other.',
  },
  'container-has-its-own-kernel': {
    belief: 'Every container runs a kernel of its own.',
    denial: 'All containers of a host run on the one kernel of that host.',
    explanation:
      'The kernel draws a random boot ID once, when it starts, and two containers print the same one. An image brings no kernel to run on. That is why a container starts at once, and why it may not change what belongs to the kernel, such as the clock.',
    proof: 'computing-resources',
    claim: 'computing-resources',
  },
  'containers-share-an-id': {
    belief: 'Containers from one image share an ID.',
    denial: 'Every container has an ID of its own.',
    explanation:
      'Docker draws a random ID for each container when it is created, and it never changes. What containers of one image have in common is the ID of the image, which each of them notes.',
    proof: 'identity',
    claim: 'identity',
    noError: 'Docker gives each container an ID by itself, so there is nothing to refuse.',
  },
} as const satisfies Record<string, Misconception>
