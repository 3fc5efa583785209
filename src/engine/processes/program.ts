/**
 * Programs and the processes that run them.
 *
 * A program is a generator over a `Process`: system calls that need no waiting are plain method calls, and it yields
 * only where a real process would block (`yield* process.sleep(1000)`). That keeps it a readable piece of straight code
 * that the kernel can stop at any wait, kill, or play again from its journal.
 */
import type { FileSystem } from '../filesystem/file-system'
import type { Capability } from './capabilities'
import type { ProcessLimits } from './resource-limits'
import type { Exchange, IncomingRequest } from './sockets'

/** Signals by their names without SIG. */
export const signalNumbers = {
  HUP: 1,
  INT: 2,
  QUIT: 3,
  ILL: 4,
  TRAP: 5,
  ABRT: 6,
  BUS: 7,
  FPE: 8,
  KILL: 9,
  USR1: 10,
  SEGV: 11,
  USR2: 12,
  PIPE: 13,
  ALRM: 14,
  TERM: 15,
  STKFLT: 16,
  CHLD: 17,
  CONT: 18,
  STOP: 19,
  TSTP: 20,
  TTIN: 21,
  TTOU: 22,
  URG: 23,
  XCPU: 24,
  XFSZ: 25,
  VTALRM: 26,
  PROF: 27,
  WINCH: 28,
  IO: 29,
  PWR: 30,
  SYS: 31,
} as const
export type SignalName = keyof typeof signalNumbers

/** What a process waits for. Only the kernel reads these; programs get them from the methods of `Process`. */
export type Wait =
  /** `busy`: it does not wait at all, but computes until then. `orWhen` ends the wait earlier. */
  | { readonly until: 'time'; readonly time: number; readonly busy?: true; readonly orWhen?: () => boolean }
  | {
      readonly until: 'readable'
      readonly descriptor: number
      /** A noted signal ends the wait. */
      readonly interruptible?: true
      /** So does this time; absent for a process that has nothing to do but to read. */
      readonly time?: number
    }
  | { readonly until: 'writable'; readonly descriptor: number }
  | { readonly until: 'child'; readonly processId?: number }
  | { readonly until: 'signal' }
  | { readonly until: 'request' }
  | { readonly until: 'answer'; readonly connection: number }

/** How much one read takes at most: a number of bytes, or no more than the rest of the line with its newline. */
export type ReadLimit = number | 'line'

/** How a child ended: its exit code (128 + signal number when a signal ended it). */
export type ChildExit = { readonly processId: number; readonly exitCode: number; readonly signal?: SignalName }

/** One running program as it sees itself and the kernel. */
export interface Process {
  readonly id: number
  readonly parentId: number
  /** argv, the program's own name first. */
  readonly arguments: readonly string[]
  /** The exported environment; this process's own copy. */
  readonly environment: Map<string, string>
  workingDirectory: string
  /** The file mode creation mask. */
  umask: number
  /** What the kernel allows it (`getrlimit(2)`), and from now on its children. */
  limits: ProcessLimits
  readonly userId: number
  readonly groupId: number
  readonly groups: readonly number[]
  /**
   * As `setgroups(2)`, `setgid(2)` and `setuid(2)`.
   * @param groups the group alone when absent
   */
  becomeUser(userId: number, groupId: number, groups?: readonly number[]): void
  /** Whether it is root with this capability. */
  can(capability: Capability): boolean
  /** The file system with this process's user and mounts. Paths must be absolute: use `resolve`. */
  readonly files: FileSystem
  /** Makes a path absolute against the working directory; does not touch symbolic links. */
  resolve(path: string): string
  /** True when the descriptor is a terminal (`docker run -t`). */
  isTerminal(descriptor: number): boolean
  /** True for the end of a pipe that is written to. */
  isPipe(descriptor: number): boolean

  /** Writes to an open descriptor. Throws FileSystemError EBADF, EPIPE, EROFS … */
  write(descriptor: number, data: string | Uint8Array): void
  /**
   * Waits while a pipe is full (64 kB); returns at once for everything else. Writing itself never blocks, so a program
   * that may write without end (`yes`, a loop of `echo`) calls this after its writes.
   */
  drain(descriptor: number): Generator<Wait, void, void>
  /** The next chunk from a descriptor; undefined at its end. `limit` leaves what comes after it for the next reader. */
  read(descriptor: number, limit?: ReadLimit): Generator<Wait, Uint8Array | undefined, void>
  readAll(descriptor: number): Generator<Wait, Uint8Array, void>
  /**
   * Waits until a read would not have to wait, or a noted signal arrives, or until a time, Infinity for never (`ppoll(2)`).
   * Without a time it counts as reading: whoever is at the terminal is asked for input.
   */
  poll(descriptor: number, time?: number): Generator<Wait, void, void>
  /** True when a read of the descriptor would not have to wait. */
  isReadable(descriptor: number): boolean
  /** Says that this is the shell at a terminal, which goes on when what it started is stopped by a limit of the page. */
  becomeTerminalShell(): void
  /** Whether that shell may go on when it was itself stopped by one (`TaskOverrun`). */
  readonly mayGoOn: boolean
  /** Hands on what is typed at the terminal behind a descriptor as it is, or no longer (`cfmakeraw(3)`). */
  setRawInput(descriptor: number, raw: boolean): void

  /** Open, duplicate, close and pipe: what redirections and pipelines are made of. */
  open(path: string, how: 'read' | 'write' | 'append' | 'read-write'): number
  /**
   * Waits until the other end of a FIFO is open as well, where opening it for reading or writing would (`fifo(7)`); returns
   * at once for everything else. A reader waits until there is something to read.
   */
  meet(descriptor: number): Generator<Wait, void, void>
  duplicate(descriptor: number, as: number): void
  close(descriptor: number): void
  /** True when the descriptor stands for an open file. */
  isOpen(descriptor: number): boolean
  pipe(): { readonly readEnd: number; readonly writeEnd: number }

  /**
   * Starts a child that runs `program` with a copy of this process's descriptors, environment and directory.
   * @throws FileSystemError EAGAIN where the container has as many processes as it may have
   */
  fork(program: Program, changes?: ForkChanges): number
  /**
   * Finds the executable file for argv[0] (by PATH when it has no slash) and returns its program and the argv to give it,
   * or the error as `execvp(3)` has it: ENOENT, EACCES, ENOEXEC. Used with `fork`, or run in place for `exec`.
   */
  findProgram(argv: readonly string[]): Loaded
  /**
   * Goes on as another program with the same process id, descriptors and environment (`execve(2)`): never returns.
   * Noted signals go back to their default action, ignored ones stay ignored.
   * @param shown what lists of processes show instead of argv, for a program that did not come from a file
   */
  execute(program: Program, argv: readonly string[], shown?: string): never
  /** Waits for a child to end (any child without an id); undefined when there is none. Ends early when a signal that is trapped arrives. */
  waitForChild(processId?: number): Generator<Wait, ChildExit | undefined, void>
  /** @param orWhen for a client of the daemon: looked at whenever another process of the host has run, and ends the wait */
  sleep(milliseconds: number, orWhen?: () => boolean): Generator<Wait, void, void>
  /** For loops that may go on for ever without waiting: from time to time this lets time pass, as computing does. */
  compute(): Generator<Wait, void, void>

  /** Sends a signal; throws FileSystemError ESRCH or EPERM. A signal to process 1 from inside its container follows the kernel's rules. */
  kill(processId: number, signal: SignalName | 0): void
  /** Sets what a signal does to this process: the default, nothing, or being noted for `takeSignals`. */
  setSignalAction(signal: SignalName, action: 'default' | 'ignore' | 'note'): void
  /** Noted signals that arrived since the last call, oldest first. A wait ends early when one arrives. */
  takeSignals(): readonly SignalName[]

  /**
   * Says that this process now holds so many bytes beyond what every process needs. When its container may not have that
   * much, the kernel ends the process, and this never returns. Worth a call for what can grow without bounds.
   */
  holdMemory(bytes: number): void

  /** The logical clock in milliseconds since the Unix epoch. */
  now(): number
  /** All processes in this pid namespace, by id. */
  processes(): readonly ProcessEntry[]
  hostname(): string
  readonly network: Network
  /** The next pseudo-random byte values of this machine: deterministic, from the machine's seed. */
  randomBytes(count: number): Uint8Array
  readonly system: SystemFacts
}

/** The network of its container, as a process reaches it. */
export interface Network {
  /** Resolves a host name as `/etc/hosts` and Docker's embedded DNS do, to the first of its addresses; undefined when unknown. */
  lookUpHost(name: string): string | undefined
  /** All addresses of a host name; empty when it is unknown. */
  lookUpAddresses(name: string): readonly string[]
  /** True when a packet to this address would be answered. */
  reachable(address: string): boolean
  /**
   * Listens on a TCP port of the container's network. False when another process does so already.
   * @param address one of `listenAddresses`; all of IPv4 when absent
   */
  listen(port: number, address?: string): boolean
  /** The next request to a port that this process listens on. Undefined when a noted signal arrives first. */
  accept(): Generator<Wait, IncomingRequest | undefined, void>
  /** Answers a request and closes its connection. */
  answer(connection: number, data: string | Uint8Array): void
  /**
   * Sends a request to a port and waits for the answer.
   * @param patience milliseconds to wait for a server that is silent; without it the wait has no end
   */
  exchange(address: string, port: number, data: string | Uint8Array, patience?: number): Generator<Wait, Exchange, void>
}

export type ForkChanges = {
  readonly arguments?: readonly string[]
  readonly environment?: ReadonlyMap<string, string>
  readonly workingDirectory?: string
  /** Another user for the child, as `setuid(2)` and `setgid(2)` make it; lists of processes show it. */
  readonly userId?: number
  readonly groupId?: number
  /** True for a child in the background: what is typed at the terminal does not interrupt it or its children. */
  readonly background?: boolean
  /** Descriptors of the child: child's number to the parent's number. Without it the child gets a copy of all. */
  readonly descriptors?: ReadonlyMap<number, number>
}

/** The ids of a new process, inside its container and on the host. */
export type ProcessIds = { readonly id: number; readonly hostProcessId: number }

/** A line of `ps`. */
export type ProcessEntry = {
  readonly id: number
  readonly parentId: number
  readonly userId: number
  /** The command line, words joined by blanks. */
  readonly command: string
  readonly state: 'R' | 'S' | 'T' | 'Z'
  /** Milliseconds since the Unix epoch. */
  readonly started: number
}

/** What `uname(2)` and `/proc` tell about the computer: one kernel for all containers. */
export type SystemFacts = {
  readonly kernelName: 'Linux'
  readonly kernelRelease: string
  readonly kernelVersion: string
  readonly hardware: 'x86_64'
  readonly bootId: string
  /** Bytes. */
  readonly memoryTotal: number
  readonly processors: number
}

/** Runs to an exit code (0 to 255). */
export type Program = (process: Process) => Generator<Wait, number, void>

/** Why the kernel cannot load a file. */
export type LoadError = 'ENOENT' | 'EACCES' | 'ENOEXEC' | 'EISDIR'

/** What a command line runs, and the argv that it gets. */
export type Loaded =
  | { readonly program: Program; readonly arguments: readonly string[] }
  | { readonly error: LoadError }

/**
 * Programs by the name that an executable file carries. Executables in our images are small stand-ins whose content names
 * the program (see `executable.ts`), so that a copied, renamed or linked binary still runs.
 */
export type ProgramTable = ReadonlyMap<string, Program>
