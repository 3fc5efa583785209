/**
 * How much a task may do: a program that never waits, writes without end or multiplies would hang the page or fill its
 * memory. What is allowed is far beyond what an ordinary command needs.
 */
import { TaskOverrun } from './interruptions'

/** System calls in one burst: an ordinary command makes a dozen, so this is room for some ten thousand in a row. */
const stepLimit = 150_000

/** System calls after which a loop of the shell lets time pass, in its first turn and in those that follow. */
const firstTurn = 50_000
const laterTurn = 2_500

/** Starting a process is as much work as so many other calls; reading or writing so many bytes as much as one. */
const stepsOfFork = 10
const bytesOfStep = 4096

/** How often the output that is allowed in one burst is allowed altogether. */
const fullBursts = 4

/** Processes that a task may have at a time. */
const processLimit = 1000

const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024)

/** What a task has done so far. */
export class Work {
  readonly #outputLimit: number
  #steps = 0
  #overruns = 0
  #written = 0
  #writtenBefore = 0

  /** @param outputLimit bytes that the task may write to its own output in one burst */
  constructor(outputLimit: number) {
    this.#outputLimit = outputLimit
  }

  /** A new burst begins. */
  begin(): void {
    this.#steps = 0
    this.#overruns = 0
    this.#settleOutput()
  }

  /** Counts a system call. @param bytes that it moves @throws {TaskOverrun} */
  step(bytes = 0): void {
    this.#add(1 + Math.floor(bytes / bytesOfStep))
  }

  /** Counts a new process. @param present how many there are already @throws {TaskOverrun} */
  fork(present: number): void {
    this.#add(stepsOfFork)
    if (present >= processLimit) this.#stop(`stopped with ${processLimit} processes at once`)
  }

  /** Counts what goes to the task's own output. @throws {TaskOverrun} */
  write(bytes: number): void {
    this.#written += bytes
    const all = this.#writtenBefore + this.#written
    if (this.#written > this.#outputLimit || all > this.#outputLimit * fullBursts)
      this.#stop(`stopped after writing more than ${megabytes(all)} MB`)
  }

  /**
   * Whether a shell that outlives what it started may go on within this burst: once, with new steps.
   */
  get mayGoOn(): boolean {
    return this.#overruns <= 1
  }

  /** Whether so much was done in this burst that time has passed. @param again where it had in the burst before, too */
  takesTime(again: boolean): boolean {
    return this.#steps > (again ? laterTurn : firstTurn)
  }

  #add(steps: number): void {
    this.#steps += steps
    if (this.#steps > stepLimit) this.#stop(`stopped after ${stepLimit} steps without a pause`)
  }

  #settleOutput(): void {
    this.#writtenBefore += this.#written
    this.#written = 0
  }

  #stop(reason: string): never {
    this.#overruns += 1
    this.#steps = 0
    this.#settleOutput()
    throw new TaskOverrun(reason)
  }
}
