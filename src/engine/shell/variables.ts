/** A shell's variables with their attributes and the scopes of `local`. */

export type Variable = { readonly value?: string; readonly exported: boolean; readonly readOnly: boolean }

/** Thrown by `set` and `unset`; the interpreter words it. */
export class ReadOnlyVariable extends Error {
  readonly variable: string

  constructor(variable: string) {
    super(variable)
    this.name = 'ReadOnlyVariable'
    this.variable = variable
  }
}

const namePattern = /^[A-Za-z_][A-Za-z0-9_]*$/

export function isVariableName(text: string): boolean {
  return namePattern.test(text)
}

const encoder = new TextEncoder()

/**
 * Where ash's table has a variable: in one of 39 lists, by its name (busybox, shell/ash.c, `hashvar`).
 * PATH is in it before all others.
 */
function placeInTable(name: string): number {
  const bytes = encoder.encode(name)
  const list = bytes.reduce((sum, byte) => sum + byte, (bytes[0] ?? 0) << 4) % 39
  return name === 'PATH' ? list - 0.5 : list
}

export class Variables {
  readonly #variables: Map<string, Variable>
  /** For every function that runs: what its local names were before. */
  readonly #scopes: Map<string, Variable | undefined>[] = []

  constructor(variables: Iterable<readonly [string, Variable]> = []) {
    this.#variables = new Map(variables)
  }

  copy(): Variables {
    return new Variables(this.#variables)
  }

  get(name: string): string | undefined {
    return this.#variables.get(name)?.value
  }

  attributes(name: string): Variable | undefined {
    return this.#variables.get(name)
  }

  /** Throws ReadOnlyVariable. */
  set(name: string, value: string, changes: { readonly exported?: boolean; readonly readOnly?: boolean } = {}): void {
    const before = this.#writable(name)
    this.#variables.set(name, { exported: false, readOnly: false, ...before, ...changes, value })
  }

  /** Gives a variable attributes without touching its value; an unknown one stays without a value. */
  mark(name: string, changes: { readonly exported?: boolean; readonly readOnly?: boolean }): void {
    this.#variables.set(name, { exported: false, readOnly: false, ...this.#variables.get(name), ...changes })
  }

  /** Throws ReadOnlyVariable. */
  unset(name: string): void {
    this.#writable(name)
    this.#variables.delete(name)
  }

  /** Puts a variable back as it was, whatever its attributes. */
  restore(name: string, variable: Variable | undefined): void {
    if (variable === undefined) this.#variables.delete(name)
    else this.#variables.set(name, variable)
  }

  enterFunction(): void {
    this.#scopes.push(new Map())
  }

  leaveFunction(): void {
    for (const [name, variable] of this.#scopes.pop() ?? []) this.restore(name, variable)
  }

  get inFunction(): boolean {
    return this.#scopes.length > 0
  }

  /** `local NAME`: the value comes back when the function returns. */
  makeLocal(name: string): void {
    const scope = this.#scopes.at(-1)
    if (scope !== undefined && !scope.has(name)) scope.set(name, this.#variables.get(name))
  }

  /** All variables in the order of their names. */
  sorted(): readonly (readonly [string, Variable])[] {
    return [...this.#variables].sort(([one], [other]) => (one < other ? -1 : 1))
  }

  /** What programs get: exported variables that have a value, in the order of ash's table. */
  environment(): Map<string, string> {
    const exported = [...this.#variables].flatMap(([name, { value, exported }]) =>
      exported && value !== undefined ? [{ place: placeInTable(name), entry: [name, value] as const }] : [],
    )
    return new Map(exported.sort((one, other) => one.place - other.place).map(({ entry }) => entry))
  }

  #writable(name: string): Variable | undefined {
    const variable = this.#variables.get(name)
    if (variable?.readOnly) throw new ReadOnlyVariable(name)
    return variable
  }
}
