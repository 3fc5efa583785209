/** Words under the bench that do not depend on a command. */
export const benchStartText = {
  start: 'This is the host before the first command. What every command does to the layers shows here.',
  movedBack: (next: string, cursor: number, frames: number) => `Back to before ${next}: ${cursor} of ${frames}.`,
} as const
