/**
 * Connections between processes, as far as servers of one question and one answer need them: a client sends all it has
 * to say, the server answers once, and the connection is over. There are no streams.
 */

/** What arrives at a listening process. */
export type IncomingRequest = {
  /** Names the connection to `Network.answer`; unique within the task. */
  readonly connection: number
  readonly port: number
  /** Address of the client as the server sees it. */
  readonly peer: string
  readonly data: Uint8Array
}

/** A request on its way to a task. */
export type SentRequest = Omit<IncomingRequest, 'connection'>

/**
 * What becomes of a request: an answer; nobody listens (`ECONNREFUSED`); nobody has the address (`EHOSTUNREACH`);
 * the connection is closed without a word (`ECONNRESET`); or silence, from a server that does not get to run.
 */
export type Exchange =
  | { readonly outcome: 'answered'; readonly data: Uint8Array }
  | { readonly outcome: 'refused' | 'unreachable' | 'reset' | 'silent' }

/**
 * Where a server listens: for clients of its own network namespace alone, at all IPv4 addresses, at all addresses with one socket
 * for both kinds, or with a socket for each kind.
 */
export const listenAddresses = { loopback: '127.0.0.1', ipv4: '0.0.0.0', dual: '::', both: '0.0.0.0 ::' } as const

/** Hands a request to a task and returns its answer; undefined when it gives none before it waits again. */
export type Deliver = (containerId: string, taskId: number, request: SentRequest) => Uint8Array | undefined
