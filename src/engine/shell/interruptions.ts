/** Ways in which a command ends the construct around it. They pass through the interpreter as exceptions. */

/** `exit`, or the end of a shell that cannot go on. */
export class ShellExit extends Error {
  readonly status: number

  constructor(status: number) {
    super(`exit ${status}`)
    this.name = 'ShellExit'
    this.status = status
  }
}

/** An error after which a script does not go on: the message is printed, and the shell exits. */
export class ShellFailure extends Error {
  readonly status: number
  readonly builtin: string | undefined

  /** @param builtin whose error it is, for the message; '' for nobody's although a builtin runs */
  constructor(message: string, status: number, builtin?: string) {
    super(message)
    this.name = 'ShellFailure'
    this.status = status
    this.builtin = builtin
  }
}

/** A failure whose message has been printed. */
export class ReportedFailure extends ShellFailure {}

/** A text that cannot be parsed. */
export class SyntaxFailure extends ShellFailure {}

/** `break` and `continue`: how many loops to leave, and what to do with the last. */
export class LoopJump extends Error {
  readonly kind: 'break' | 'continue'
  levels: number

  constructor(kind: 'break' | 'continue', levels: number) {
    super(kind)
    this.name = 'LoopJump'
    this.kind = kind
    this.levels = levels
  }
}

/** `return` from a function or a sourced script. */
export class FunctionReturn extends Error {
  readonly status: number

  constructor(status: number) {
    super('return')
    this.name = 'FunctionReturn'
    this.status = status
  }
}

/** Ctrl+C: what a shell at a terminal was doing is given up, and it asks for the next line. */
export class LineInterrupted extends Error {
  constructor() {
    super('interrupted')
    this.name = 'LineInterrupted'
  }
}
