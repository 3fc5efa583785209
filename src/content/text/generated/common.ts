/** Words that many generated questions share. */
export const generatedText = {
  nothing: 'Nothing',
  error: (message: string) => `An error: \`${message}\``,
} as const
