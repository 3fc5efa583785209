/** Statements that are true or false, with reasons of which one is right. */
import type { QuestionOf } from './question'

export const trueFalseQuestions: readonly QuestionOf<'true-false'>[] = [
  {
    type: 'true-false',
    id: 'true-false.stop-deletes-files',
    claim: 'writable-layer-loss',
    stem: 'When a container is stopped, the files that it wrote are deleted.',
    hint: 'Where are those files?',
    truth: false,
    feedback: 'They are still there: stopping ends the process, and the writable layer stays.',
    belief: 'stop-loses-files',
    situation: {
      files: {},
      commands: ['docker run -d --name web busybox sleep 300', "docker exec web sh -c 'echo kept > /kept.txt'"],
      reveal: ['docker stop -t 0 web', 'docker diff web', 'docker start web', 'docker exec web cat /kept.txt'],
    },
    reasons: [
      {
        text: 'They are in the writable layer, which stays until the container is removed.',
        correct: true,
        feedback: 'It goes only with the container, for example by `docker rm`.',
      },
      {
        text: 'They were written into the image.',
        correct: false,
        feedback: 'An image does not change. The files are in a layer of the container.',
        belief: 'containers-write-into-the-image',
      },
      {
        text: 'They live in the memory of the process.',
        correct: false,
        feedback: 'Files are on the disk of the host, in the writable layer.',
        belief: 'stop-loses-files',
      },
    ],
  },
  {
    type: 'true-false',
    id: 'true-false.deleting-makes-smaller',
    claim: 'deleted-but-not-smaller',
    stem: 'A line `RUN rm /big.bin` at the end of a Dockerfile makes the image smaller.',
    hint: 'What can a layer do to the layers below it?',
    truth: false,
    feedback: 'The size stays: the layer that holds the file is still part of the image.',
    belief: 'delete-shrinks-the-image',
    situation: {
      files: {
        Dockerfile: 'FROM busybox\nRUN head -c 3000000 /dev/zero > /big.bin\nRUN rm /big.bin\n',
      },
      commands: ['docker build -q -t app .'],
      reveal: ["docker history --format '{{.CreatedBy}} {{.Size}}' app", 'docker run --rm app ls /big.bin'],
    },
    reasons: [
      {
        text: 'The file is hidden by a mark in a new layer, and stays in its own.',
        correct: true,
        feedback: 'That mark is called a whiteout.',
      },
      {
        text: 'The file is taken out of its layer.',
        correct: false,
        feedback: 'A layer never changes once it is made.',
        belief: 'delete-shrinks-the-image',
      },
      {
        text: 'A line with `rm` is not run while the image is built.',
        correct: false,
        feedback: 'It is run, and containers do not see the file any more.',
      },
    ],
  },
  {
    type: 'true-false',
    id: 'true-false.image-under-a-stopped-container',
    claim: 'dependence',
    stem: '`docker rmi app` works as soon as all containers of `app` are stopped.',
    hint: 'What does a container that was stopped still have?',
    truth: false,
    feedback: 'It is refused: containers that were stopped still use the image.',
    belief: 'stopped-containers-do-not-count',
    situation: {
      files: { Dockerfile: 'FROM busybox\nRUN echo ready > /ready.txt\n' },
      commands: ['docker build -q -t app .', 'docker run -d --name web app sleep 300', 'docker stop -t 0 web'],
      reveal: ['docker rmi app', 'docker rm web', 'docker rmi app'],
    },
    reasons: [
      {
        text: 'A stopped container still stands on the layers of its image.',
        correct: true,
        feedback: 'It could be started again, and then it needs them.',
      },
      {
        text: 'Stopping a container copies the image into it.',
        correct: false,
        feedback: 'Nothing is copied, not when it starts and not when it stops.',
        belief: 'containers-copy-the-image',
      },
      { text: 'An image can never be removed.', correct: false, feedback: 'It can, once no container uses it.' },
    ],
  },
  {
    type: 'true-false',
    id: 'true-false.ten-containers',
    claim: 'shared-layers',
    stem: 'Ten containers of an image of 200 MB take about 2 GB more on the disk than one.',
    hint: 'What does a new container add?',
    truth: false,
    feedback: 'They take hardly more: the layers of the image are there once.',
    belief: 'containers-copy-the-image',
    situation: {
      files: {},
      commands: ['docker run -d --name one busybox sleep 300', 'docker run -d --name two busybox sleep 300'],
      reveal: ["docker ps -s --format '{{.Names}} {{.Size}}'"],
    },
    reasons: [
      {
        text: 'All of them read the same layers, and each adds only what it writes.',
        correct: true,
        feedback: 'A new container begins with an empty writable layer.',
      },
      {
        text: 'Each gets its own copy, but it is compressed.',
        correct: false,
        feedback: 'There is no copy at all.',
        belief: 'containers-copy-the-image',
      },
      { text: 'Only one of them can run at a time.', correct: false, feedback: 'As many as you like can run at once.' },
    ],
  },
  {
    type: 'true-false',
    id: 'true-false.created-takes-no-memory',
    claim: 'computing-resources',
    stem: 'A container that was created but never started takes up no memory for a process.',
    hint: 'What does `docker create` leave out that `docker run` does?',
    truth: true,
    feedback: 'It does take none: nothing runs in it.',
    belief: 'created-uses-memory',
    situation: {
      files: {},
      commands: ['docker create --name web busybox sleep 300'],
      reveal: ["docker ps -a --format '{{.Names}}: {{.State}}'", "docker inspect --format '{{.State.Pid}}' web"],
    },
    reasons: [
      {
        text: 'It has no process yet.',
        correct: true,
        feedback: 'Its process begins with `docker start`, and memory is taken by processes.',
      },
      {
        text: 'Its memory is kept in the image.',
        correct: false,
        feedback: 'An image has files and settings, and no memory.',
      },
      {
        text: 'Docker puts it to sleep.',
        correct: false,
        feedback: 'There is nothing that could sleep. `docker pause` would stop a process that runs.',
        belief: 'container-always-runs',
      },
    ],
  },
]
