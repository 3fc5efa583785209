/** What both engines can be asked for, so that each can be the one that saves and the one that loads. */

export type Answer = { readonly output: Uint8Array; readonly errors: string; readonly exitCode: number }

export type Engine = {
  readonly name: string
  /** Runs shell lines in the engine's working directory. */
  readonly ask: (line: string) => Promise<Answer>
  readonly readFile: (name: string) => Promise<Uint8Array>
  readonly writeFile: (name: string, content: Uint8Array) => Promise<void>
}

/** The output as text. @throws {Error} when the lines failed */
export async function askFor(engine: Engine, line: string): Promise<string> {
  const { output, errors, exitCode } = await engine.ask(line)
  if (exitCode === 0) return new TextDecoder().decode(output)
  throw new Error(`${engine.name}, $ ${line}\n${errors.trim()} [${exitCode}]`)
}
