/** Questions whose answer is what a command prints. */
import type { QuestionOf } from './question'

const noteImage = 'FROM busybox\nRUN echo one > /note.txt\n'

export const outputQuestions: readonly QuestionOf<'output'>[] = [
  {
    type: 'output',
    id: 'output.another-container',
    claim: 'layers',
    stem: 'What does the last command print?',
    hint: 'Each container has a writable layer of its own.',
    situation: {
      files: { Dockerfile: noteImage },
      commands: [
        'docker build -q -t app .',
        'docker run -d --name blue app sleep 300',
        'docker run -d --name green app sleep 300',
        "docker exec green sh -c 'echo two > /note.txt'",
      ],
      reveal: ['docker exec blue cat /note.txt'],
    },
    command: 'docker exec blue cat /note.txt',
    accepted: ['one'],
    feedback: '`green` wrote into its own writable layer. `blue` still reads the file of the image.',
    mistakes: [
      {
        output: 'two',
        feedback: 'That would be so if both wrote to one place.',
        belief: 'containers-share-their-changes',
      },
      {
        output: 'one\ntwo',
        feedback: '`>` puts the new text in place of the old, and only in `green`.',
        belief: 'containers-share-their-changes',
      },
    ],
  },
  {
    type: 'output',
    id: 'output.after-a-restart',
    claim: 'writable-layer-loss',
    stem: 'What does the last command print?',
    hint: 'A restart is about the process.',
    situation: {
      files: {},
      commands: [
        'docker run -d --name web busybox sleep 300',
        "docker exec web sh -c 'echo kept > /kept.txt'",
        'docker restart -t 0 web',
      ],
      reveal: ['docker exec web cat /kept.txt'],
    },
    command: 'docker exec web cat /kept.txt',
    accepted: ['kept'],
    feedback: 'The process is a new one; the writable layer, with the file in it, is the same.',
    mistakes: [
      {
        output: "cat: can't open '/kept.txt': No such file or directory",
        feedback: 'That would come if the files went with the process.',
        belief: 'stop-loses-files',
      },
    ],
  },
  {
    type: 'output',
    id: 'output.a-fresh-container',
    claim: 'change-and-attachment',
    stem: 'What does the last command print?',
    hint: 'Where did the first `docker run` write?',
    situation: {
      files: { Dockerfile: noteImage },
      commands: ['docker build -q -t app .', "docker run --name first app sh -c 'echo two > /note.txt'"],
      reveal: ['docker run --rm app cat /note.txt', 'docker diff first'],
    },
    command: 'docker run --rm app cat /note.txt',
    accepted: ['one'],
    feedback: 'The first container changed its own copy. The image, and every new container of it, has the old text.',
    mistakes: [
      {
        output: 'two',
        feedback: 'A container cannot write into its image.',
        belief: 'containers-write-into-the-image',
      },
    ],
  },
  {
    type: 'output',
    id: 'output.exit-code',
    claim: 'logs-and-exit-codes',
    stem: '`job` has ended. What does the last command print?',
    hint: 'Whose exit code is it?',
    situation: {
      files: {},
      commands: ["docker run --name job busybox sh -c 'echo working; exit 3'"],
      reveal: ["docker inspect --format '{{.State.ExitCode}}' job"],
    },
    command: "docker inspect --format '{{.State.ExitCode}}' job",
    accepted: ['3'],
    feedback: 'A container keeps the exit code of its main process until it is started again or removed.',
    mistakes: [
      { output: '0', feedback: '`docker inspect` itself ends well; what it prints is the exit code of `job`.' },
      { output: 'working', feedback: 'That is what `docker logs` would print.' },
    ],
  },
  {
    type: 'output',
    id: 'output.a-tag-that-moved',
    claim: 'tags-are-pointers',
    stem: 'What does the last command print?',
    hint: 'Which image does `app:1` point to?',
    situation: {
      files: { Dockerfile: 'FROM busybox\nARG WORD\nRUN echo $WORD > /note.txt\n' },
      commands: [
        'docker build -q -t app --build-arg WORD=one .',
        'docker tag app app:1',
        'docker build -q -t app --build-arg WORD=two .',
      ],
      reveal: ['docker run --rm app:1 cat /note.txt', 'docker run --rm app cat /note.txt'],
    },
    command: 'docker run --rm app:1 cat /note.txt',
    accepted: ['one'],
    feedback: 'The second build moved the tag `app` to a new image. `app:1` still points to the first one.',
    mistakes: [
      {
        output: 'two',
        feedback: 'A tag points to an image, not to another tag: `app:1` did not follow.',
        belief: 'tag-is-the-identity',
      },
    ],
  },
]
