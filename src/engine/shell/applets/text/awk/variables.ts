/** Variables of awk: global ones, and those of the functions that are running. */
import { AwkArray } from './array'
import { AwkError, complaints } from './syntax'
import type { Value } from './values'

/** A variable is a scalar or an array from its first use on. */
export class Cell {
  #content: Value | AwkArray

  /** @param origin the caller's variable, which becomes an array together with a parameter that was not used before */
  constructor(
    content: Value | AwkArray,
    private readonly origin?: Cell,
  ) {
    this.#content = content
  }

  get content(): Value | AwkArray {
    return this.#content
  }

  value(): Value {
    if (this.#content instanceof AwkArray) throw new AwkError(complaints.unexpectedToken, 1)
    return this.#content
  }

  set(value: Value): void {
    this.#content = value
  }

  array(): AwkArray {
    if (this.#content instanceof AwkArray) return this.#content
    if (this.#content !== undefined) throw new AwkError(complaints.notAnArray, 1)
    const array = this.origin?.array() ?? new AwkArray()
    this.#content = array
    return array
  }
}

export class AwkVariables {
  readonly #globals = new Map<string, Cell>()
  #frames: ReadonlyMap<string, Cell>[] = []

  cell(name: string): Cell {
    const local = this.#frames.at(-1)?.get(name)
    if (local !== undefined) return local
    const known = this.#globals.get(name)
    if (known !== undefined) return known
    const made = new Cell(undefined)
    this.#globals.set(name, made)
    return made
  }

  /** A variable that no parameter hides: FS, NR and their like. */
  special(name: string): Value {
    return this.#globals.get(name)?.value()
  }

  setSpecial(name: string, value: Value): void {
    const known = this.#globals.get(name)
    if (known === undefined) this.#globals.set(name, new Cell(value))
    else known.set(value)
  }

  enter(frame: ReadonlyMap<string, Cell>): void {
    this.#frames.push(frame)
  }

  leave(): void {
    this.#frames.pop()
  }
}
