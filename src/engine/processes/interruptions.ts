/** Ways in which a system call does not return to the program that made it. Only the kernel catches these. */
import type { Program } from './program'

/** The process has ended: nothing of it runs any more. */
export class ProcessEnded extends Error {
  constructor() {
    super('the process has ended')
    this.name = 'ProcessEnded'
  }
}

/** The process goes on as another program (`execve(2)`). */
export class ProgramReplaced extends Error {
  readonly program: Program

  constructor(program: Program) {
    super('the process runs another program now')
    this.name = 'ProgramReplaced'
    this.program = program
  }
}

/** The task did more than `stepLimit` steps in one burst: it would never wait. */
export class TaskOverrun extends Error {
  constructor() {
    super('too many steps without waiting')
    this.name = 'TaskOverrun'
  }
}
