/** Ways in which a system call does not return to the program that made it. Only the kernel catches these. */
import type { Program } from './program'

/** All of them: what a program may let pass but must not act on. */
export class Interruption extends Error {}

/** The process has ended: nothing of it runs any more. */
export class ProcessEnded extends Interruption {
  constructor() {
    super('the process has ended')
    this.name = 'ProcessEnded'
  }
}

/** The process goes on as another program (`execve(2)`). */
export class ProgramReplaced extends Interruption {
  readonly program: Program

  constructor(program: Program) {
    super('the process runs another program now')
    this.name = 'ProgramReplaced'
    this.program = program
  }
}

/** The task did more than it may; the message says what. A shell at a terminal may go on with its next line. */
export class TaskOverrun extends Interruption {
  constructor(message: string) {
    super(message)
    this.name = 'TaskOverrun'
  }
}
