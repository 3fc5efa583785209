/** What the kernel keeps of a process: its identity, its state, and what waits for it. */
import type { Descriptors } from './descriptors'
import type { ForkChanges, Program, SignalName, Wait } from './program'
import type { ProcessLimits } from './resource-limits'
import type { IncomingRequest } from './sockets'

/** What a process begins with. */
export type ProcessOrigin = {
  readonly id: number
  readonly hostProcessId: number
  readonly parentId: number
  readonly arguments: readonly string[]
  readonly environment: ReadonlyMap<string, string>
  readonly workingDirectory: string
  readonly umask: number
  readonly limits: ProcessLimits
  readonly userId: number
  readonly groupId: number
  readonly groups: readonly number[]
  readonly started: number
  readonly descriptors: Descriptors
  readonly ignoredSignals: readonly SignalName[]
  readonly binary: Program
  readonly background?: boolean
}

export class ProcessRecord {
  readonly id: number
  readonly hostProcessId: number
  parentId: number
  arguments: readonly string[]
  /** The command line in lists of processes where that is not `arguments`. */
  shown: string | undefined
  readonly environment: Map<string, string>
  workingDirectory: string
  umask: number
  limits: ProcessLimits
  userId: number
  groupId: number
  groups: readonly number[]
  readonly started: number
  readonly descriptors: Descriptors
  /** R while it can go on, S while it waits, T while stopped, Z once it has ended and nobody asked for its exit code. */
  state: 'R' | 'S' | 'T' | 'Z' = 'R'
  wait: Wait | undefined
  /** How many turns in a row it has computed without waiting for anything. */
  busyTurns = 0
  exit: { readonly exitCode: number; readonly signal?: SignalName } | undefined
  readonly actions = new Map<SignalName, 'ignore' | 'note'>()
  /** Bytes that it holds beyond what every process needs. */
  heldMemory = 0
  /** True when what is typed at the terminal does not interrupt it. */
  readonly background: boolean
  /** True for a shell that goes on with its next line when what it runs is stopped. */
  isTerminalShell = false
  /** TCP ports that this process listens on, and the address of each. */
  readonly listening = new Map<number, string>()
  /** The program that it was started from: its children run inside that one until they become another. */
  binary: Program
  #requests: IncomingRequest[] = []
  #noted: SignalName[] = []

  constructor(origin: ProcessOrigin) {
    this.id = origin.id
    this.hostProcessId = origin.hostProcessId
    this.parentId = origin.parentId
    this.arguments = origin.arguments
    this.environment = new Map(origin.environment)
    this.workingDirectory = origin.workingDirectory
    this.umask = origin.umask
    this.limits = origin.limits
    this.userId = origin.userId
    this.groupId = origin.groupId
    this.groups = origin.groups
    this.started = origin.started
    this.descriptors = origin.descriptors
    for (const signal of origin.ignoredSignals) this.actions.set(signal, 'ignore')
    this.binary = origin.binary
    this.background = origin.background ?? false
  }

  /** Keeps a signal for `takeNotedSignals`. */
  note(signal: SignalName): void {
    if (!this.#noted.includes(signal)) this.#noted.push(signal)
  }

  get hasNotedSignals(): boolean {
    return this.#noted.length > 0
  }

  /** The signals that were noted since the last time. */
  takeNotedSignals(): readonly SignalName[] {
    const taken = this.#noted
    this.#noted = []
    return taken
  }

  /** Keeps a request for `takeRequest`. */
  receive(request: IncomingRequest): void {
    this.#requests.push(request)
  }

  get hasRequests(): boolean {
    return this.#requests.length > 0
  }

  /** The oldest request that was not taken yet. */
  takeRequest(): IncomingRequest | undefined {
    return this.#requests.shift()
  }
}

/** What a child has from its parent (`fork(2)`), but for what it is started with instead. */
export function inherited(
  parent: ProcessRecord,
  changes: ForkChanges,
): Omit<ProcessOrigin, 'id' | 'hostProcessId' | 'started' | 'binary'> {
  return {
    parentId: parent.id,
    arguments: changes.arguments ?? parent.arguments,
    environment: changes.environment ?? parent.environment,
    workingDirectory: changes.workingDirectory ?? parent.workingDirectory,
    umask: parent.umask,
    limits: parent.limits,
    userId: changes.userId ?? parent.userId,
    groupId: changes.groupId ?? parent.groupId,
    groups: parent.groups,
    descriptors: parent.descriptors.copy(changes.descriptors),
    background: parent.background || changes.background === true,
    ignoredSignals: [...parent.actions].filter(([, action]) => action === 'ignore').map(([signal]) => signal),
  }
}
