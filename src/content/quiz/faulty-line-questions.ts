/** Questions about a line of a Dockerfile that is at fault. The lines are the Dockerfile of the situation. */
import type { QuestionOf } from './question'

type FaultyLineQuestion = QuestionOf<'faulty-line'>

const dockerfile = (lines: FaultyLineQuestion['lines']) => `${lines.map(({ text }) => text).join('\n')}\n`

const readBeforeCopy: FaultyLineQuestion['lines'] = [
  { text: 'FROM busybox', faulty: false, feedback: 'A base that is there.' },
  {
    text: 'RUN wc -c /app.txt > /size.txt',
    faulty: true,
    feedback: 'It reads a file that only the next line brings. Each line sees what the lines before it left.',
  },
  {
    text: 'COPY app.txt /app.txt',
    faulty: false,
    feedback: 'The file is in the directory, and it is copied as it should be. It only comes too late.',
  },
  {
    text: 'CMD ["cat", "/size.txt"]',
    faulty: false,
    feedback: 'It is only noted while the image is built, and run in a container.',
  },
]

const passwordInALayer: FaultyLineQuestion['lines'] = [
  { text: 'FROM busybox', faulty: false, feedback: 'There is no password in the base.' },
  {
    text: 'COPY password.txt /password.txt',
    faulty: true,
    feedback: 'The file is in this layer for good. Whoever gets the image gets the layer.',
  },
  {
    text: 'RUN wc -c < /password.txt > /length.txt',
    faulty: false,
    feedback: 'It writes down only how long the password is.',
  },
  {
    text: 'RUN rm /password.txt',
    faulty: false,
    feedback: 'It hides the file from containers, but the layer below still holds it.',
    belief: 'delete-shrinks-the-image',
  },
]

const folderThatDoesNotLast: FaultyLineQuestion['lines'] = [
  { text: 'FROM busybox', faulty: false, feedback: 'A base that is there.' },
  { text: 'RUN mkdir /app', faulty: false, feedback: 'The directory is made, and it stays: it is in a layer.' },
  {
    text: 'RUN cd /app',
    faulty: true,
    feedback: 'Each `RUN` is a shell of its own, and `cd` ends with it. `WORKDIR /app` is what lasts.',
  },
  {
    text: 'RUN echo hello > note.txt',
    faulty: false,
    feedback: 'It writes into the directory that it starts in. Which one that is was decided before.',
  },
  { text: 'CMD ["cat", "/app/note.txt"]', faulty: false, feedback: 'It names the file as it is meant to be.' },
]

const valueOfTheBuildOnly: FaultyLineQuestion['lines'] = [
  { text: 'FROM busybox', faulty: false, feedback: 'A base that is there.' },
  {
    text: 'ARG COLOR=blue',
    faulty: true,
    feedback: '`ARG` is for the build alone. For the program that runs later, the line has to be `ENV COLOR=blue`.',
    belief: 'build-arguments-reach-the-program',
  },
  {
    text: 'RUN echo $COLOR > /built.txt',
    faulty: false,
    feedback: 'During the build the value is there, so this works.',
  },
  {
    text: 'CMD ["sh", "-c", "echo colour: $COLOR"]',
    faulty: false,
    feedback: 'It prints what is in its environment. What is missing there is missing because of another line.',
  },
]

const wrongName: FaultyLineQuestion['lines'] = [
  { text: 'FROM busybox', faulty: false, feedback: 'A base that is there.' },
  { text: 'WORKDIR /site', faulty: false, feedback: 'A directory that is not there is made.' },
  {
    text: 'COPY index.htm index.html',
    faulty: true,
    feedback: 'In the directory there is `index.html`: the first name has to be one that is there.',
  },
  { text: 'CMD ["cat", "index.html"]', faulty: false, feedback: 'It would read the file in `/site`.' },
]

export const faultyLineQuestions: readonly FaultyLineQuestion[] = [
  {
    type: 'faulty-line',
    id: 'faulty-line.read-before-copy',
    claim: 'how-each-is-made',
    stem: 'This build fails. Because of which line?',
    hint: 'Read it from the top: what is there at each line?',
    lines: readBeforeCopy,
    situation: {
      files: { Dockerfile: dockerfile(readBeforeCopy), 'app.txt': 'hello\n' },
      commands: [],
      reveal: ['docker build -t app .'],
    },
  },
  {
    type: 'faulty-line',
    id: 'faulty-line.password-in-a-layer',
    claim: 'deleted-but-not-smaller',
    stem: 'Nobody who gets this image should be able to find the password. Which line puts it there for good?',
    hint: 'Every line adds to the lines before it. Can one take away?',
    lines: passwordInALayer,
    situation: {
      files: { Dockerfile: dockerfile(passwordInALayer), 'password.txt': 'open sesame\n' },
      commands: [],
      reveal: ['docker build -q -t app .', 'docker history app', 'docker run --rm app ls /password.txt'],
    },
  },
  {
    type: 'faulty-line',
    id: 'faulty-line.folder-that-does-not-last',
    claim: 'how-each-is-made',
    stem: 'A container of this image says that `/app/note.txt` is not there. Which line does not do what was meant?',
    hint: 'How long does a change of the directory last?',
    lines: folderThatDoesNotLast,
    situation: {
      files: { Dockerfile: dockerfile(folderThatDoesNotLast) },
      commands: [],
      reveal: ['docker build -q -t app .', 'docker run --rm app', 'docker run --rm app ls /note.txt'],
    },
  },
  {
    type: 'faulty-line',
    id: 'faulty-line.value-of-the-build-only',
    claim: 'settings-build-or-run',
    stem: 'A container of this image prints `colour:` and nothing after it. Which line has to be another one?',
    hint: 'When is the value there, and when is it read?',
    lines: valueOfTheBuildOnly,
    situation: {
      files: { Dockerfile: dockerfile(valueOfTheBuildOnly) },
      commands: [],
      reveal: ['docker build -q -t app .', 'docker run --rm app', 'docker run --rm app cat /built.txt'],
    },
  },
  {
    type: 'faulty-line',
    id: 'faulty-line.wrong-name',
    claim: 'how-each-is-made',
    stem: 'The directory holds `index.html` and this Dockerfile. The build fails: because of which line?',
    hint: 'Compare the names.',
    lines: wrongName,
    situation: {
      files: { Dockerfile: dockerfile(wrongName), 'index.html': 'hello\n' },
      commands: [],
      reveal: ['docker build -t app .'],
    },
  },
]
