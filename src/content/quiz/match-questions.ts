/** Questions in which each statement belongs to one of a few things. */
import type { QuestionOf } from './question'

const sides = ['Image', 'Container']

export const matchQuestions: readonly QuestionOf<'match'>[] = [
  {
    type: 'match',
    id: 'match.image-or-container',
    claim: 'blueprint-and-instance',
    stem: 'What is said here of an image, and what of a container?',
    hint: 'Only one of the two ever runs.',
    targets: sides,
    pairs: [
      { text: 'It can have a running process.', target: 1, feedback: 'Only containers run; an image lies still.' },
      {
        text: 'Nothing in it ever changes.',
        target: 0,
        feedback: 'A changed image would be another image, with another ID.',
        belief: 'containers-write-into-the-image',
      },
      {
        text: 'It has a writable layer.',
        target: 1,
        feedback: 'The one writable layer belongs to the container.',
        belief: 'container-cannot-change',
      },
      {
        text: 'It can have several names, called tags.',
        target: 0,
        feedback: 'Tags point to images. A container has exactly one name.',
      },
      {
        text: 'It has an exit code once it has ended.',
        target: 1,
        feedback: 'It is the exit code of the main process.',
      },
    ],
  },
  {
    type: 'match',
    id: 'match.what-commands-act-on',
    claim: 'packaging-and-use',
    stem: 'Which of these commands wants the name of an image, and which that of a container?',
    hint: 'Commands about something that runs, or ran, are about containers.',
    targets: sides,
    situation: {
      files: { Dockerfile: 'FROM busybox\nRUN echo ready > /ready.txt\n' },
      commands: ['docker build -q -t app .', "docker run -d --name web app sh -c 'echo hello; sleep 300'"],
      reveal: [
        'docker history app',
        'docker logs web',
        'docker exec web echo inside',
        'docker tag app app:1',
        'docker stop -t 0 web',
      ],
    },
    pairs: [
      { text: '`docker stop`', target: 1, feedback: 'It ends the main process of a container, and an image has none.' },
      { text: '`docker history`', target: 0, feedback: 'It lists the steps in which an image was made.' },
      { text: '`docker logs`', target: 1, feedback: 'It shows what the main process of a container printed.' },
      { text: '`docker tag`', target: 0, feedback: 'It gives an image another name.' },
      {
        text: '`docker exec`',
        target: 1,
        feedback: 'It begins one more process in a container that runs.',
        belief: 'exec-works-anywhere',
      },
    ],
  },
  {
    type: 'match',
    id: 'match.where-it-is-written',
    claim: 'volumes-outlive-containers',
    stem: '`web` was started from `app` with the volume `notes` mounted over `/data`. Where does each of these go?',
    hint: 'A mount covers its path, whatever lies below.',
    targets: ['A layer of the image', 'The writable layer', 'The volume'],
    situation: {
      files: { Dockerfile: 'FROM busybox\nRUN echo one > /first.txt\n' },
      commands: ['docker build -q -t app .', 'docker run -d --name web -v notes:/data app sleep 300'],
      reveal: [
        "docker exec web sh -c 'echo two > /second.txt; echo three > /data/third.txt; rm /first.txt'",
        'docker diff web',
        'docker run --rm -v notes:/data busybox ls /data',
      ],
    },
    pairs: [
      {
        text: '`RUN echo one > /first.txt` in the Dockerfile',
        target: 0,
        feedback: 'What a build writes becomes a layer of the image.',
      },
      {
        text: '`echo two > /second.txt` in `web`',
        target: 1,
        feedback: 'No mount covers it, so it goes into the writable layer of `web`.',
        belief: 'containers-write-into-the-image',
      },
      {
        text: '`echo three > /data/third.txt` in `web`',
        target: 2,
        feedback: '`/data` is covered by the volume, so the layers get nothing of it.',
      },
      {
        text: '`rm /first.txt` in `web`',
        target: 1,
        feedback: 'A whiteout is written there, which hides the file. The file in the image stays.',
        belief: 'containers-write-into-the-image',
      },
    ],
  },
  {
    type: 'match',
    id: 'match.goes-or-stays',
    claim: 'removal',
    stem: '`web` runs, with the volume `notes` mounted. What does `docker rm -f web` take away, and what does it leave?',
    hint: 'Others may use what is left.',
    targets: ['Goes', 'Stays'],
    situation: {
      files: {},
      commands: [
        'docker run -d --name web -v notes:/data busybox sleep 300',
        "docker exec web sh -c 'echo one > /data/one.txt; echo two > /two.txt'",
      ],
      reveal: ['docker rm -f web', 'docker ps -a', 'docker volume ls', 'docker images'],
    },
    pairs: [
      { text: 'The process of `web`', target: 0, feedback: 'With `-f` it is ended first.' },
      {
        text: 'The file `/two.txt`',
        target: 0,
        feedback: 'It was in the writable layer, which goes with the container.',
        belief: 'removed-files-come-back',
      },
      {
        text: 'The volume `notes`',
        target: 1,
        feedback: 'A named volume stays until it is removed itself.',
        belief: 'rm-deletes-volumes',
      },
      { text: 'The image `busybox`', target: 1, feedback: 'The container only stood on it.' },
      { text: 'What `web` printed', target: 0, feedback: 'The log belongs to the container and goes with it.' },
    ],
  },
]
