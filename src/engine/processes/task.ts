/** A task is one program started in a container, with all the processes that it started in turn. */
import type { Answer } from './journal-tape'
import type { SignalName } from './program'
import type { RequestedLimit } from './resource-limits'
import type { SentRequest } from './sockets'
import type { Input } from './standard-input'
import type { StartedProgram } from './started-program'

/** What to start. */
export type ProcessSpecification = {
  readonly arguments: readonly string[]
  readonly environment: ReadonlyMap<string, string>
  readonly workingDirectory: string
  readonly userId: number
  readonly groupId: number
  readonly groups: readonly number[]
  readonly terminal: boolean
  /** True when standard input alone is a terminal, and both outputs are told apart. */
  readonly terminalInput?: boolean
  /** True when somebody holds standard input open (`docker run -i`), and what they hand on arrives later; otherwise it ends at once. */
  readonly standardInputStaysOpen?: boolean
  /** Bytes of memory that the container may have; absent for no limit. */
  readonly memoryLimit?: number
  /** Limits that are not the ordinary ones. */
  readonly limits?: readonly RequestedLimit[]
  /** It has all capabilities although the container may not (`docker exec --privileged`). */
  readonly privileged?: true
  /** The identifier of a program that `docker exec` or a health check started. */
  readonly execId?: string
  /** True when both streams are read as one, in the order in which they are written, as a build does. */
  readonly joinedOutput?: boolean
}

/** One process of a task as `ps` and `docker top` show it. */
export type TaskProcess = {
  /** Inside the container. */
  readonly id: number
  readonly parentId: number
  /** On the host. */
  readonly hostProcessId: number
  readonly userId: number
  readonly groupId: number
  readonly groups: readonly number[]
  /** The command line, words joined by blanks. */
  readonly command: string
  readonly arguments: readonly string[]
  readonly started: number
  readonly state: 'R' | 'S' | 'T' | 'Z'
  /** TCP ports that it listens on, and where: at 127.0.0.1 only clients of the same network namespace reach it. Absent for none. */
  readonly listening?: readonly { readonly port: number; readonly address: string }[]
}

/** `fromHost`: sent by the daemon, which may kill even process 1. */
export type PendingSignal = { readonly processId: number; readonly signal: SignalName; readonly fromHost: boolean }

/** A chunk that a program wrote, or that its terminal shows of what is `typed` there. */
export type OutputChunk = { readonly stream: 'stdout' | 'stderr'; readonly text: string; readonly typed?: true }

/** What a task began with: its program, and its first process. */
type TaskStart = Pick<TaskProcess, 'id' | 'parentId' | 'hostProcessId' | 'started'> & {
  readonly program: StartedProgram
}

export type Task = {
  /** Unique within the container; the main program's is 1. */
  readonly id: number
  readonly main: boolean
  readonly specification: ProcessSpecification
  readonly start: TaskStart
  readonly processes: readonly TaskProcess[]
  /** When a process of this task next wants to run, in milliseconds since the Unix epoch; absent while all wait for something else. */
  readonly wakesAt?: number
  /** Set once the program has ended. */
  readonly exitCode?: number
  /** Signals on their way to its processes, oldest first: a paused container takes them once it goes on. */
  readonly pendingSignals?: readonly PendingSignal[]
  /** What arrives on its standard input, oldest first; a paused container takes it once it goes on. */
  readonly pendingInput?: readonly Input[]
  /** True while a process of the task waits for standard input that somebody holds open. */
  readonly awaitsInput?: true
  /** True when the caller has taken the result already and only processes in the background are left. */
  readonly reaped?: boolean
  /** What an exec has written so far; the main program writes to the container's log instead. */
  readonly output: readonly OutputChunk[]
  /**
   * The answers that the kernel gave so far. Playing the program again with them leads to the same wait,
   * so a task in an old machine can go on from there. Read only by the scheduler.
   */
  readonly journal: Journal
}

/**
 * What happened to a task so far, newest last, as a list that shares its past. Each entry is one burst: from a wake-up
 * or a signal until every process of the task waits again.
 */
export type Journal = { readonly earlier?: Journal; readonly burst?: Burst }

export type Burst = {
  /** The clock during the burst, in milliseconds since the Unix epoch. */
  readonly time: number
  readonly signals: readonly PendingSignal[]
  /** What arrived on standard input. */
  readonly input?: readonly Input[]
  /** What came over the network and started the burst. */
  readonly request?: SentRequest
  /** Set when the task is stopped because it woke up so often within one command. */
  readonly tooOften?: number
  /** What the task was told by everything outside itself, in order. */
  readonly answers: readonly Answer[]
}

/** What sets a burst off. */
export type Occasion = Pick<Burst, 'signals' | 'input' | 'request' | 'tooOften'>
