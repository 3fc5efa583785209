/** The connections of one task: who listens where, which requests wait for an answer, and the answers. */
import type { Wait } from './program'
import type { Exchange, IncomingRequest, SentRequest } from './sockets'

/** What a connection needs to know of a process. */
type Listener = {
  readonly listening: ReadonlyMap<number, string>
  /** How it ended, once it has. */
  readonly exit: unknown
  receive(request: IncomingRequest): void
}

export class Connections {
  readonly #processes: ReadonlyMap<number, Listener>
  /** Who is to answer each open connection. */
  readonly #servers = new Map<number, Listener>()
  readonly #answers = new Map<number, Uint8Array>()
  #opened = 0

  /** @param processes of the task, by id; the map changes as they come and go */
  constructor(processes: ReadonlyMap<number, Listener>) {
    this.#processes = processes
  }

  /** The process of the task that listens on a port. */
  listener(port: number): Listener | undefined {
    for (const process of this.#processes.values()) if (process.listening.has(port)) return process
    return undefined
  }

  /** Hands a request to the process that listens; the connection's number, or undefined when none does. */
  open(request: SentRequest): number | undefined {
    const server = this.listener(request.port)
    if (server === undefined) return undefined
    this.#opened += 1
    this.#servers.set(this.#opened, server)
    server.receive({ ...request, connection: this.#opened })
    return this.#opened
  }

  answer(connection: number, data: Uint8Array): void {
    if (this.#servers.delete(connection)) this.#answers.set(connection, data)
  }

  /** Whether the connection has its answer, or none can come any more. */
  isSettled(connection: number): boolean {
    const server = this.#servers.get(connection)
    return server === undefined || server.exit !== undefined
  }

  /** The answer, which is then forgotten with its connection. */
  take(connection: number): Uint8Array | undefined {
    const answer = this.#answers.get(connection)
    this.#answers.delete(connection)
    this.#servers.delete(connection)
    return answer
  }

  /** Waits for the answer to a request within the task. */
  *await(connection: number): Generator<Wait, Exchange, void> {
    while (!this.isSettled(connection)) yield { until: 'answer', connection }
    const answer = this.take(connection)
    return answer === undefined ? { outcome: 'reset' } : { outcome: 'answered', data: answer }
  }
}
