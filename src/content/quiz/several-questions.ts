/** Questions of which several options may be right. */
import type { QuestionOf } from './question'

export const severalQuestions: readonly QuestionOf<'several'>[] = [
  {
    type: 'several',
    id: 'several.what-an-image-holds',
    claim: 'packaging-and-use',
    stem: 'What does an image bring along for the containers that are made from it?',
    hint: 'Think of what `docker image inspect` and a look into the layers would show.',
    options: [
      { text: 'Files, in layers', correct: true, feedback: 'The layers hold the program and what it needs.' },
      {
        text: 'The command that runs when none is given',
        correct: true,
        feedback: 'It is one of the settings of the image, next to the layers.',
      },
      {
        text: 'Environment variables',
        correct: true,
        feedback: 'What `ENV` sets is kept in the settings of the image.',
      },
      {
        text: 'A Linux kernel',
        correct: false,
        feedback: 'There is none in it: all containers use the kernel of the host.',
        belief: 'container-has-its-own-kernel',
      },
      {
        text: 'A running process',
        correct: false,
        feedback: 'An image only lies there. A process begins when a container is started.',
      },
    ],
  },
  {
    type: 'several',
    id: 'several.left-after-stop',
    claim: 'writable-layer-loss',
    stem: '`web` wrote a file and printed a line before it was stopped. What of `web` is still there?',
    hint: 'Stopping is about the process.',
    situation: {
      files: {},
      commands: [
        "docker run -d --name web busybox sh -c 'echo hello; echo kept > /kept.txt; sleep 300'",
        'docker stop -t 0 web',
      ],
      reveal: ["docker ps -a --format '{{.Names}}: {{.State}}'", 'docker diff web', 'docker logs web'],
    },
    options: [
      {
        text: 'The file that it wrote',
        correct: true,
        feedback: 'It is in the writable layer of the container, which stays.',
        belief: 'stop-loses-files',
      },
      {
        text: 'The line that it printed',
        correct: true,
        feedback: 'The log stays until the container is removed.',
        belief: 'stop-loses-logs',
      },
      { text: 'Its name', correct: true, feedback: 'The name is taken as long as the container exists.' },
      {
        text: 'Its process',
        correct: false,
        feedback: 'The process has ended: that is what stopping means.',
      },
    ],
  },
  {
    type: 'several',
    id: 'several.lines-with-a-layer',
    claim: 'layers',
    stem: 'Which of these lines of a Dockerfile add a layer with files to the image?',
    hint: 'Which of them write something into the file system?',
    situation: {
      files: {
        Dockerfile: 'FROM busybox\nENV COLOR=blue\nCOPY note.txt /note.txt\nRUN echo ready > /ready.txt\nCMD ["sh"]\n',
        'note.txt': 'a note\n',
      },
      commands: ['docker build -q -t app .'],
      reveal: ["docker history --format '{{.CreatedBy}} {{.Size}}' app"],
    },
    options: [
      {
        text: '`ENV COLOR=blue`',
        correct: false,
        feedback: 'It changes a setting of the image and no file.',
        belief: 'every-instruction-adds-a-layer',
      },
      { text: '`COPY note.txt /note.txt`', correct: true, feedback: 'It brings a file, and that is a layer.' },
      {
        text: '`RUN echo ready > /ready.txt`',
        correct: true,
        feedback: 'The command writes a file, and that is a layer.',
      },
      {
        text: '`CMD ["sh"]`',
        correct: false,
        feedback: 'It is kept as a setting. Nothing is written while the image is built.',
        belief: 'every-instruction-adds-a-layer',
      },
    ],
  },
  {
    type: 'several',
    id: 'several.left-after-removal',
    claim: 'volumes-outlive-containers',
    stem: '`web` wrote one file into `/data`, where the volume `notes` is mounted, and one into `/tmp`. Then it was removed. What is still there?',
    hint: 'What belongs to the container alone?',
    situation: {
      files: {},
      commands: [
        'docker run -d --name web -v notes:/data busybox sleep 300',
        "docker exec web sh -c 'echo one > /data/one.txt; echo two > /tmp/two.txt'",
        'docker rm -f web',
      ],
      reveal: ['docker volume ls', 'docker run --rm -v notes:/data busybox ls /data /tmp'],
    },
    options: [
      {
        text: 'The volume `notes`',
        correct: true,
        feedback: 'Removing a container leaves named volumes alone.',
        belief: 'rm-deletes-volumes',
      },
      {
        text: 'The file in `/data`',
        correct: true,
        feedback: 'It is in the volume, not in the container.',
        belief: 'rm-deletes-volumes',
      },
      {
        text: 'The file in `/tmp`',
        correct: false,
        feedback: 'It was in the writable layer, which went with the container.',
      },
      { text: 'The image `busybox`', correct: true, feedback: 'A container only uses its image.' },
    ],
  },
  {
    type: 'several',
    id: 'several.commands-that-make-an-image',
    claim: 'how-each-is-made',
    stem: 'Which of these commands make an image that was not there before?',
    hint: 'A new name is not yet a new image.',
    options: [
      { text: '`docker build`', correct: true, feedback: 'It makes an image from a Dockerfile.' },
      {
        text: '`docker commit`',
        correct: true,
        feedback: 'It makes an image of what a container has changed: no Dockerfile is needed.',
        belief: 'only-dockerfiles-make-images',
      },
      {
        text: '`docker tag`',
        correct: false,
        feedback: 'It gives one more name to an image that is there already.',
        belief: 'tag-is-the-identity',
      },
      {
        text: '`docker import`',
        correct: true,
        feedback: 'It makes an image of one layer from a tar archive.',
        belief: 'only-dockerfiles-make-images',
      },
      {
        text: '`docker run`',
        correct: false,
        feedback: 'It makes a container. At most it pulls an image that somebody else made.',
      },
    ],
  },
]
