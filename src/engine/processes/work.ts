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

/** Turns in a row that such a loop may take; together they are as much work as one burst may be. */
const mostTurns = (stepLimit - firstTurn) / laterTurn

/** What is said of a program that does not come to an end. */
const endless = `stopped after ${stepLimit} steps without a pause; a real one would not end by itself`

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

  /** A new burst begins. @param goesOn true where a process only goes on computing: it has been given its chances already */
  begin(goesOn: boolean): void {
    this.#steps = 0
    if (!goesOn) this.#overruns = 0
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

  /**
   * Whether so much was done in this burst that time has passed.
   * @param turns how often in a row it has for the same loop
   * @throws {TaskOverrun} for a loop that nothing has ended for too long
   */
  takesTime(turns: number): boolean {
    if (this.#steps <= (turns === 0 ? firstTurn : laterTurn)) return false
    if (turns >= mostTurns) this.#stop(endless)
    return true
  }

  #add(steps: number): void {
    this.#steps += steps
    if (this.#steps > stepLimit) this.#stop(endless)
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
