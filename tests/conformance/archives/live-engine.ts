/** A real engine behind a shell whose `docker` reaches it. */
import { spawn } from 'node:child_process'
import type { Answer, Engine } from './engine'

/** A shell as a command line, and what is added to its environment. */
export type Shell = { readonly commandLine: string; readonly environment: Readonly<Record<string, string>> }

/** Runs a script with the given bytes as its standard input. */
function runScript({ commandLine, environment }: Shell, script: string, input: Uint8Array): Promise<Answer> {
  const [program = 'bash', ...words] = commandLine.split(' ').filter((word) => word !== '')
  return new Promise((resolve) => {
    const child = spawn(program, [...words, '-c', script], { env: { ...process.env, ...environment } })
    const output: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.on('error', (error) => resolve({ output: new Uint8Array(), errors: error.message, exitCode: 127 }))
    child.on('close', (code) =>
      resolve({ output: Buffer.concat(output), errors: Buffer.concat(errors).toString(), exitCode: code ?? 1 }),
    )
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

const nothing = new Uint8Array()

/**
 * An engine with a working directory of its own. Everything that is made there bears the names of the recipes, and
 * `close` removes the directory.
 */
export async function liveEngine(shell: Shell): Promise<Engine & { readonly close: () => Promise<void> }> {
  const made = await runScript(shell, 'mktemp -d', nothing)
  const directory = new TextDecoder().decode(made.output).trim()
  const inside = (script: string, input: Uint8Array = nothing) =>
    runScript(shell, `cd ${directory} && ${script}`, input)
  return {
    name: 'the real engine',
    ask: (line) => inside(line),
    readFile: async (name) => (await inside(`cat ${name}`)).output,
    writeFile: async (name, content) => {
      await inside(`cat > ${name}`, content)
    },
    close: async () => {
      await runScript(shell, `rm -rf ${directory}`, nothing)
    },
  }
}
