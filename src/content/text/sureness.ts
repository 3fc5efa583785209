/** Asking how sure somebody is, before an answer is judged. */
export const surenessText = {
  ask: 'How sure are you?',
  levels: { guess: 'I am guessing', fairly: 'Fairly sure', certain: 'Certain' },
} as const
