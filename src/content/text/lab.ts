/** Words of the lab around its tools. */
export const labText = {
  tools: 'Tools of the lab',
  toolNames: { terminal: 'Terminal', dockerfile: 'Dockerfile', files: 'Files', goals: 'Goals' },
  rebuilding: (done: number, total: number) => `Running the commands of this lab again: ${done} of ${total}`,
  rebuildFailed: 'The commands of this lab could not be run again. They are kept.',
} as const
