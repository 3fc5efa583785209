/** Statements about false beliefs that no claim's question asks about. */
import type { QuestionOf } from './question'

export const beliefQuestions: readonly QuestionOf<'true-false'>[] = [
  {
    type: 'true-false',
    id: 'belief.single-program',
    claim: 'packaging-and-use',
    stem: 'An image that holds a single program, without a shell and without any other tool, can be run as a container.',
    truth: true,
    feedback:
      'It can: `hello-world` is such an image. A container needs the files of its program, and the kernel comes from the host.',
    belief: 'image-is-a-whole-system',
    reasons: [
      {
        text: 'Docker adds the usual tools of Linux to every container.',
        correct: false,
        belief: 'image-is-a-whole-system',
        feedback:
          'A container sees the files of its image and what is mounted. Docker adds no programs of its own to them.',
      },
      {
        text: 'A container needs the files of its program and the kernel of the host.',
        correct: true,
        feedback: 'What the program does not use need not be in the image.',
      },
      {
        text: 'Every container brings a kernel that holds the missing tools.',
        correct: false,
        belief: 'container-has-its-own-kernel',
        feedback: 'Containers use the kernel of their host, and a kernel holds no such tools.',
      },
    ],
  },
  {
    type: 'true-false',
    id: 'belief.newer-download',
    claim: 'build-cache',
    stem: 'A Dockerfile downloads a file in a RUN line. On the server the file is replaced by a newer one; the Dockerfile stays as it is. The next plain `docker build` on the same machine brings the newer file.',
    truth: false,
    feedback:
      'The step comes from the cache, with the file of the first time. Docker does not ask the server whether there is something newer.',
    belief: 'cache-knows-the-network',
    reasons: [
      {
        text: 'Docker compares the text of the line and what comes before it, not what the line would fetch.',
        correct: true,
        feedback: 'To fetch it again, change the line, or say `--no-cache`.',
      },
      {
        text: 'Docker asks the server how old the file is.',
        correct: false,
        belief: 'cache-knows-the-network',
        feedback: 'For a RUN line nothing is asked: its command is not even run when the cache has its result.',
      },
      {
        text: 'A RUN line is run again in every build.',
        correct: false,
        belief: 'build-runs-everything-again',
        feedback: 'An unchanged step after unchanged steps is taken from the cache.',
      },
    ],
  },
]
