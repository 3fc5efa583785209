/** Files and command lines, and the command lines that show the answer. */
export type Story = {
  /** Files in the host's working directory: name to content. */
  readonly files: Readonly<Record<string, string>>
  readonly commands: readonly string[]
  readonly reveal: readonly string[]
}

/** The story alone, with some of it replaced. */
export function retold({ files, commands, reveal }: Story, changes: Partial<Story> = {}): Story {
  return { files, commands, reveal, ...changes }
}
