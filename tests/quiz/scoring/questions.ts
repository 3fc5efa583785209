/** One small question of each kind, for tests of scoring and views. */
import type { QuestionOf } from '../../../src/content/quiz/question'

const common = { id: 'test.0', claim: 'layers', stem: 'What is so?' } as const

export const choice: QuestionOf<'choice'> = {
  ...common,
  type: 'choice',
  thinking: 'recall',
  options: [
    { text: 'A copy', correct: false, feedback: 'Nothing is copied.', belief: 'containers-copy-the-image' },
    { text: 'A layer', correct: true, feedback: 'One writable layer.' },
    { text: 'A machine', correct: false, feedback: 'There is one kernel.' },
  ],
}

export const several: QuestionOf<'several'> = {
  ...common,
  type: 'several',
  options: [
    { text: 'Layers', correct: true, feedback: 'Layers are in it.' },
    { text: 'Settings', correct: true, feedback: 'Settings are in it.' },
    { text: 'A kernel', correct: false, feedback: 'The kernel is the host’s.', belief: 'image-is-a-whole-system' },
  ],
}

export const order: QuestionOf<'order'> = {
  ...common,
  type: 'order',
  entries: [
    { text: 'build', why: 'There is nothing to run before.' },
    { text: 'run', why: 'There is nothing to stop before.' },
    { text: 'stop', why: 'It runs until then.' },
  ],
  feedback: 'Build, run, stop.',
  belief: 'rm-stops-containers',
}

export const output: QuestionOf<'output'> = {
  ...common,
  type: 'output',
  command: 'docker ps',
  accepted: ['one\ntwo', '1\n2'],
  feedback: 'Both are there.',
  mistakes: [{ output: 'one', feedback: 'One is missing.', belief: 'stop-loses-files' }],
}

export const command: QuestionOf<'command'> = {
  ...common,
  type: 'command',
  solution: 'docker rm web',
  leaves: 'docker ps -a',
  feedback: 'rm removes it.',
  mistakes: [{ command: 'docker stop web', feedback: 'stop leaves it there.', belief: 'rm-stops-containers' }],
}

export const match: QuestionOf<'match'> = {
  ...common,
  type: 'match',
  targets: ['image', 'container'],
  pairs: [
    { text: 'read-only', target: 0, feedback: 'An image never changes.' },
    { text: 'a process', target: 1, feedback: 'Only containers run.', belief: 'image-takes-no-space' },
    { text: 'a tag', target: 0, feedback: 'Tags name images.' },
  ],
}

export const faultyLine: QuestionOf<'faulty-line'> = {
  ...common,
  type: 'faulty-line',
  lines: [
    { text: 'FROM busybox', faulty: false, feedback: 'That is a base.' },
    { text: 'RUN cat /missing', faulty: true, feedback: 'The file is not there.' },
    { text: 'CMD sh', faulty: false, feedback: 'That runs later.', belief: 'build-runs-everything-again' },
  ],
}

export const trueFalse: QuestionOf<'true-false'> = {
  ...common,
  type: 'true-false',
  truth: false,
  feedback: 'It is not so.',
  belief: 'stop-loses-files',
  reasons: [
    { text: 'The layer stays', correct: true, feedback: 'stop ends the process only.' },
    { text: 'The image has it', correct: false, feedback: 'The image never had it.' },
  ],
}

export const benchLayer: QuestionOf<'bench'> = { ...common, type: 'bench', asks: 'layer', container: 'web', path: '/a' }
export const benchDisappears: QuestionOf<'bench'> = {
  ...common,
  type: 'bench',
  asks: 'disappears',
  command: 'docker rm -f web',
}
