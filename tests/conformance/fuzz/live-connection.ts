/** Requests to the Engine API through connections that stay: a call of the docker client for each would cost a process. */
import { spawn } from 'node:child_process'
import { Agent, type IncomingMessage, request } from 'node:http'
import { Duplex } from 'node:stream'
import type { ShellCommand } from './live-shell'

export type LiveConnection = {
  /** The answer to a request, as JSON where it is that; a refusal of the daemon counts as an answer. */
  readonly ask: (method: 'GET' | 'POST' | 'DELETE', path: string) => Promise<unknown>
  readonly close: () => void
}

/** Both ends of `docker system dial-stdio`, as the HTTP client of Node takes a socket. */
class DialedSocket extends Duplex {
  readonly #child

  constructor({ program, words, environment }: ShellCommand) {
    super()
    const child = spawn(program, words, { env: environment, stdio: ['pipe', 'pipe', 'ignore'] })
    child.stdin.on('error', () => undefined)
    child.stdin.write('exec docker system dial-stdio\n')
    child.stdout.on('data', (chunk: Buffer) => this.push(chunk))
    child.stdout.on('end', () => this.push(null))
    child.on('error', (error) => this.destroy(error))
    this.#child = child
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#child.stdin.write(chunk, done)
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#child.stdin.end()
    done(error)
  }

  setKeepAlive(): this {
    return this
  }

  setNoDelay(): this {
    return this
  }

  setTimeout(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }
}

class DialingAgent extends Agent {
  readonly #command: ShellCommand

  constructor(command: ShellCommand) {
    super({ keepAlive: true, maxSockets: 4 })
    this.#command = command
  }

  override createConnection(): DialedSocket {
    return new DialedSocket(this.#command)
  }
}

async function bodyOf(response: IncomingMessage): Promise<unknown> {
  response.setEncoding('utf8')
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return response.headers['content-type']?.startsWith('application/json') && text !== '' ? JSON.parse(text) : text
}

/** Opens connections from a shell beside the engine, as they are needed. */
export function openConnection(command: ShellCommand): LiveConnection {
  const agent = new DialingAgent(command)
  return {
    ask: (method, path) =>
      new Promise((resolve, reject) => {
        const headers = method === 'GET' ? {} : { 'Content-Length': 0 }
        const asked = request({ agent, method, path, host: 'docker', headers }, (response) =>
          bodyOf(response).then(resolve, reject),
        )
        asked.on('error', reject)
        asked.end()
      }),
    close: () => agent.destroy(),
  }
}
