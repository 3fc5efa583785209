/** Words of the lab around its tools. */
export const labText = {
  tools: 'Tools of the lab',
  toolNames: { terminal: 'Terminal', dockerfile: 'Dockerfile', files: 'Files', goals: 'Goals' },
  rebuilding: (done: number, total: number) => `Running the commands of this lab again: ${done} of ${total}`,
  starting: 'Running the commands of this lab again',
  stop: 'Stop',
  unopened: {
    failed: 'The commands of this lab could not be run again. They are kept.',
    stopped: 'You stopped opening this lab.',
  },
  tryAgain: 'Try again',
  ownLab: 'Go to my lab',
  emptyLab: 'Start an empty lab',
  dismiss: 'Dismiss',
  terminalTaken: 'The terminal belongs to',
  leaveProgram: 'End that program or leave it running first; until then a command from here would be typed into it.',
  goToTerminal: 'Go to the terminal',
  bench: {
    see: 'See the bench',
    back: {
      terminal: 'Back to the terminal',
      dockerfile: 'Back to the Dockerfile',
      files: 'Back to the files',
      goals: 'Back to the goals',
    },
  },
} as const
