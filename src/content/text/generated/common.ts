/** Words that many generated questions share. */
export const generatedText = {
  nothing: 'Nothing',
  error: (message: string) => `An error: \`${message}\``,
  readIn: (container: string, path: string) => `What does \`docker exec ${container} cat ${path}\` print after that?`,
  readAnew: (image: string, path: string) => `What does \`docker run --rm ${image} cat ${path}\` print after that?`,
  lower: (path: string) =>
    `That is what a lower layer of the image has in \`${path}\`. The layer above has a newer \`${path}\`, and the upper one wins.`,
  inImage: (path: string) => `\`${path}\` is part of the image, so every container of that image has it.`,
} as const
