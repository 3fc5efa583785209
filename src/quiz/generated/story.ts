/** Files and command lines, and the command lines that show the answer. */
export type Story = {
  /** Files in the host's working directory: name to content. */
  readonly files: Readonly<Record<string, string>>
  readonly commands: readonly string[]
  readonly reveal: readonly string[]
}
