/** The network as one process reaches it: names, ports that it listens on, requests and answers. */
import { bytesOf } from '../bytes'
import { findInHostsFile } from './hosts-file'
import type { ProcessHost } from './process-host'
import type { ProcessRecord } from './process-record'
import type { Network, Wait } from './program'
import { type Exchange, type IncomingRequest, listenAddresses } from './sockets'

/** Where a client within the task comes from. */
const loopback = '127.0.0.1'

export class ProcessNetwork implements Network {
  readonly #host: ProcessHost
  readonly #process: ProcessRecord

  constructor(host: ProcessHost, process: ProcessRecord) {
    this.#host = host
    this.#process = process
  }

  lookUpHost(name: string): string | undefined {
    const { outside } = this.#host
    // an address of IPv6 leads nowhere here
    const written = findInHostsFile(outside.filesOf(this.#process), name)?.address
    return written?.includes(':') === false ? written : this.lookUpAddresses(name)[0]
  }

  lookUpAddresses(name: string): readonly string[] {
    return this.#host.outside.lookUpAddresses(name)
  }

  reachable(address: string): boolean {
    return this.#host.outside.reachable(address)
  }

  listen(port: number, address: string = listenAddresses.ipv4): boolean {
    this.#host.step()
    const { listening } = this.#process
    if (listening.has(port)) return true
    const { connections, outside } = this.#host
    if (connections.listener(port) !== undefined || outside.portInUse(port)) return false
    listening.set(port, address)
    this.#host.changed()
    return true
  }

  *accept(): Generator<Wait, IncomingRequest | undefined, void> {
    this.#host.step()
    const process = this.#process
    if (!process.hasRequests && !process.hasNotedSignals) yield { until: 'request' }
    return process.hasNotedSignals ? undefined : process.takeRequest()
  }

  answer(connection: number, data: string | Uint8Array): void {
    this.#host.step()
    this.#host.connections.answer(connection, bytesOf(data))
  }

  *exchange(
    address: string,
    port: number,
    data: string | Uint8Array,
    patience?: number,
  ): Generator<Wait, Exchange, void> {
    this.#host.step()
    const { connections, outside } = this.#host
    const request = { port, peer: loopback, data: bytesOf(data) }
    const connection = address.startsWith('127.') ? connections.open(request) : undefined
    if (connection !== undefined) return yield* connections.await(connection)
    const exchange = outside.exchange(address, port, request.data)
    if (exchange.outcome !== 'silent') return exchange
    if (patience === undefined) for (;;) yield { until: 'signal' }
    this.#host.step()
    yield { until: 'time', time: outside.now() + patience }
    return exchange
  }
}
