/** Words under the bench that do not depend on a command. */
export const benchStartText = {
  start: 'This is the host before the first command. What every command does to the layers shows here.',
  movedBack: (line: string) => `Back to the moment after: ${line}`,
  movedToStart: 'Back to the start.',
} as const
