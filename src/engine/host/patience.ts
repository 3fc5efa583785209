/** How long somebody at a terminal watches a program that does not ask for anything. */

/** Logical milliseconds: after a line, and after Ctrl+C, which is meant to end the program. */
const longest = 3_600_000
const longestAfterKeys = 15_000

/** So many lines are enough when they came bit by bit: there will be more of the same. */
const enoughLines = 20
const enoughBursts = 5

/** So many turns are enough for what goes on in small steps and shows nothing; a script is stopped after more of them. */
const enoughTurns = 5000
const mostTurns = 20_000

export class Patience {
  readonly #deadline: number
  readonly #isEndless: boolean
  #linesSeen = 0
  #bursts = 0
  #turns = 0

  private constructor(deadline: number, isEndless: boolean) {
    this.#deadline = deadline
    this.#isEndless = isEndless
  }

  /**
   * @param now milliseconds since the Unix epoch
   * @param keys whether control keys were typed last
   */
  static from(now: number, keys: boolean): Patience {
    return new Patience(now + (keys ? longestAfterKeys : longest), false)
  }

  static endless(): Patience {
    return new Patience(Number.POSITIVE_INFINITY, true)
  }

  /** Whether even a script has gone on for too long. */
  get isSpent(): boolean {
    return this.#turns > mostTurns
  }

  /** Whether enough has been seen. @param lines how many lines the program has written so far */
  isOver(now: number, lines: number): boolean {
    this.#turns += 1
    if (this.#isEndless) return this.isSpent
    if (lines > this.#linesSeen) this.#bursts += 1
    this.#linesSeen = lines
    return this.#turns >= enoughTurns || now >= this.#deadline || (lines >= enoughLines && this.#bursts >= enoughBursts)
  }
}
