import type { Chapter } from './schema'

export const lifeCycle: Chapter = {
  id: 'life-cycle',
  title: 'Start, stop, exit, remove',
  aim: 'You will be able to say what ends with the process of a container, and what ends only when the container is removed.',
  minutes: 7,
  claims: ['running-state', 'removal', 'logs-and-exit-codes', 'writable-layer-loss'],
  scenes: [
    {
      id: 'tour.life-cycle.1',
      title: 'As long as its process',
      lead: 'The main process of the container `task` is `echo`, which prints a word and ends.',
      question: {
        stem: 'You type `docker run --name task busybox echo done`, and then `docker ps`, which lists the containers that run. What will the list show?',
        options: [
          {
            text: '`task`, because it was started and nobody has stopped it',
            correct: false,
            belief: 'container-outlives-its-process',
            feedback:
              'The list was empty. `echo` ended by itself, and a container runs only as long as its main process.',
          },
          {
            text: 'Nothing: `task` has been removed',
            correct: false,
            feedback:
              'It is not among those that run, but `docker ps -a` shows it: `Exited (0)`. A container that has ended stays until it is removed.',
          },
          {
            text: 'Nothing: `task` has ended, but it still exists',
            correct: true,
            feedback: 'Yes. `echo` has ended, so nothing runs. `docker ps -a` still shows the container.',
          },
        ],
      },
      steps: [
        {
          command: 'docker run --name task busybox echo done',
          words:
            '`echo` prints `done`. On the bench there is an amber plate, `task`, and no process above it: it has ended already.',
          expect: { prints: ['done'] },
        },
        {
          command: 'docker ps',
          words: 'Only headings: no container runs.',
          expect: { prints: ['CONTAINER ID'], lacks: ['task'] },
        },
        {
          command: 'docker ps -a',
          words:
            'With `-a` all containers are listed. `Exited (0)` means that the process ended with exit code 0: all went well.',
          expect: { prints: ['task', 'Exited (0)'] },
        },
        {
          command: 'docker logs task',
          words: 'Docker keeps what the main process printed: `done`. It can be read although nothing runs.',
          expect: { prints: ['done'] },
        },
        {
          command: 'docker start -a task',
          words: 'The same container starts once more, and `-a` shows what it prints: `done`. Then it ends again.',
          expect: { prints: ['done'] },
        },
        {
          command: 'docker logs task',
          words: 'The log has two lines now, one from each start.',
          expect: { prints: ['done\ndone'] },
        },
      ],
      conclusion:
        'A container runs as long as its main process. When that ends, the container has exited: it keeps its name, its files and its log, and can be started again.',
    },
    {
      id: 'tour.life-cycle.2',
      title: 'Stopped and started again',
      lead: 'The main process of `box` first adds the word `started` to a file, and then waits. `box` is stopped and started again.',
      question: {
        stem: 'After `docker stop` and `docker start`, how many lines with `started` will be in the file?',
        options: [
          {
            text: 'Two',
            correct: true,
            feedback:
              'Yes. The file with the first line was kept, and the new process began from the start and added the second.',
          },
          {
            text: 'One: the files were lost with the stop, and the start wrote a new one',
            correct: false,
            belief: 'stop-loses-files',
            feedback:
              'There were two. `docker stop` ends the process; the writable layer keeps its files, and so the first line.',
          },
          {
            text: 'One: the process goes on where it was stopped',
            correct: false,
            feedback:
              'There were two. The old process has ended. `docker start` starts the same program anew, and it wrote its line again.',
          },
        ],
      },
      steps: [
        {
          command: "docker run -d --name box busybox sh -c 'echo started >> /starts.txt; sleep 600'",
          words: 'The process adds a line to `/starts.txt` and then waits. The amber plate holds one file.',
        },
        {
          command: 'docker exec box cat /starts.txt',
          words: 'One line: `started`.',
          expect: { prints: ['started'], lacks: ['started\nstarted'] },
        },
        {
          command: 'docker stop -t 1 box',
          words: 'The process is gone, and its memory with it. The amber plate and its file are still there.',
          expect: { prints: ['box'] },
        },
        {
          command: 'docker ps -a',
          words:
            '`Exited (137)`: the process did not end when it was asked to, and was ended by force after a second. 137 stands for that.',
          expect: { prints: ['box', 'Exited (137)'] },
        },
        {
          command: 'docker start box',
          words: 'A new process on the same amber plate.',
          expect: { prints: ['box'] },
        },
        {
          command: 'docker exec box cat /starts.txt',
          words: 'Two lines: the first was kept, the second is from the new process.',
          expect: { prints: ['started\nstarted'] },
        },
      ],
      conclusion:
        'Stopping ends the process and frees its memory. The files stay. Starting begins a new process on the same files.',
    },
    {
      id: 'tour.life-cycle.3',
      title: 'Removed',
      lead: '`docker rm` removes a container. Afterwards its name is free again, and a new container of the same image gets this name.',
      question: {
        stem: '`box` held a file `/list.txt` and was removed. A new `box` from the same image looks for the file. What will it find?',
        options: [
          {
            text: 'The list: same name, same image, same files',
            correct: false,
            belief: 'removed-files-come-back',
            feedback:
              '`No such file or directory`. The new `box` is another container with an empty layer. The old layer was deleted with the old container.',
          },
          {
            text: 'An error: there is no such file',
            correct: true,
            feedback: 'Yes. With the container its writable layer was deleted. The new `box` begins with an empty one.',
          },
          {
            text: 'The list, because it was added to the image when `box` was removed',
            correct: false,
            belief: 'containers-write-into-the-image',
            feedback:
              '`No such file or directory`. Removing a container changes no image; its layer is deleted and not kept anywhere.',
          },
        ],
      },
      steps: [
        {
          command: "docker run -d --name box busybox sh -c 'echo milk > /list.txt; sleep 600'",
          words: 'The amber plate of `box` holds one file, `/list.txt`.',
        },
        {
          command: 'docker rm box',
          words: 'Refused: `box` is running. `docker rm` does not stop a container.',
          expect: { exit: 1, prints: ['container is running: stop the container before removing or force remove'] },
        },
        {
          command: 'docker stop -t 1 box',
          words: 'The process ends. The amber plate with its file stays.',
          expect: { prints: ['box'] },
        },
        {
          command: 'docker rm box',
          words: 'Removed. On the bench the amber plate goes, and its file with it. The blue plate stays.',
          expect: { prints: ['box'] },
        },
        {
          command: 'docker run -d --name box busybox sleep 600',
          words: 'A new container with the old name. Docker prints another ID, and its amber plate is empty.',
        },
        {
          command: 'docker exec box cat /list.txt',
          words: '`No such file or directory`: the list was on the plate that is gone.',
          expect: { exit: 1, prints: ["can't open '/list.txt'"] },
        },
      ],
      conclusion:
        'Removing a container deletes its writable layer for good. A new container of the same name and image begins empty.',
    },
  ],
  recap: [
    'A container runs as long as its main process, not a moment longer.',
    'A container that has exited keeps its name, its files and its log, and can be started again.',
    'Stopping ends the process; removing deletes the writable layer with its files.',
    '`docker rm` refuses a container that runs, unless it is forced.',
  ],
  task: { goal: 'clear-away', help: 'hints' },
}
