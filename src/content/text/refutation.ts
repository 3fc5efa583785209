/** Words around a false belief. */
export const refutationText = {
  /** After an answer that points to one. */
  afterAnswers: { belief: 'This answer points to a common belief:', watchProof: 'Watch the proof' },
  /** After a command that was refused. */
  afterErrors: { belief: 'A belief that often leads here:', watchProof: 'Watch the proof' },
} as const
