/** How a shell words what goes wrong: busybox's ash inside containers, bash on the host. */

/** Where in which script something went wrong. */
type Complaint = {
  /** The shell's name for itself: argv[0], or the script's path. */
  readonly shell: string
  /** The builtin that complains; absent for the shell itself. */
  readonly builtin?: string
  /** Line number, counted as this dialect counts. */
  readonly line: number
}

export interface Dialect {
  readonly name: 'ash' | 'bash'
  /** The number of the first line of a `-c` string. */
  readonly firstLineOfString: number
  /** Exit status after an expansion error such as `${x?}`. */
  readonly expansionFailure: number
  /** Exit status of a failed builtin such as `cd`. */
  readonly usageFailure: number
  /** PS1 where nobody sets it. */
  prompt(userId: number): string
  /** Whether a prompt has escapes such as `\w` in it. */
  readonly promptEscapes: boolean
  /** What stands before a message. */
  prefix(complaint: Complaint): string
  /** What stands before a message about the text itself. */
  syntaxPrefix(complaint: Complaint): string
  /** What stands before a message of a builtin that is an applet of its own (`test`, `kill`, `printf`). */
  appletPrefix(complaint: Complaint, applet: string): string
  notFound(command: string, builtin?: string): string
  notExecutable(command: string, reason: 'EACCES' | 'EISDIR' | 'ENOEXEC'): string
  cannotOpen(path: string, reason: string, purpose: 'read' | 'create'): string
  badDescriptor(wanted: string, target: number): string
  cannotChangeDirectory(path: string, reason: string): string
  unset(parameter: string): string
  /** Whether `help` lists what it can run. */
  readonly listsCommands: boolean
  /** How `trap` knows failures by name. */
  readonly failureTrap: RegExp
  badTrap(condition: string): string
  readOnly(name: string): string
  /** What is said where no process can be started, and the shell's exit code then. */
  readonly cannotFork: string
  readonly forkFailure: number
  /** `token` is where the evaluation stopped. */
  divisionByZero(expression: string, token: string): string
  badArithmetic(expression: string, token: string): string
}

function ashPrefix({ shell, builtin, line }: Complaint): string {
  return `${shell}: ${builtin ? `${builtin}: ` : ''}line ${line}: `
}

/** ash does not tell a path that leads through a file from one that is not there (ash.c, `errmsg`). */
const missing: ReadonlySet<string> = new Set(['No such file or directory', 'Not a directory'])

export const ash: Dialect = {
  name: 'ash',
  firstLineOfString: 0,
  expansionFailure: 2,
  usageFailure: 2,
  prompt: () => '\\w \\$ ',
  promptEscapes: true,
  prefix: ashPrefix,
  syntaxPrefix: ashPrefix,
  appletPrefix: ({ shell }) => `${shell}: `,
  notFound: (command) => `${command}: not found`,
  notExecutable: (command, reason) => `${command}: ${reason === 'ENOEXEC' ? 'Exec format error' : 'Permission denied'}`,
  cannotOpen: (path, reason, purpose) =>
    purpose === 'read'
      ? `can't open ${path}: ${missing.has(reason) ? 'no such file' : reason}`
      : `can't create ${path}: ${missing.has(reason) ? 'nonexistent directory' : reason}`,
  badDescriptor: (wanted, target) => `dup2(${wanted},${target}): Bad file descriptor`,
  cannotChangeDirectory: (path, reason) => `can't cd to ${path}: ${reason}`,
  unset: (parameter) => `${parameter}: parameter not set`,
  listsCommands: true,
  failureTrap: /^ERR$/,
  badTrap: (condition) => `${condition}: invalid signal specification`,
  readOnly: (name) => `${name}: is read only`,
  cannotFork: "can't fork: Resource temporarily unavailable",
  forkFailure: 2,
  divisionByZero: () => 'divide by zero',
  badArithmetic: () => 'arithmetic syntax error',
}

/** Debian's `sh`: the shell that busybox's is descended from, with the line number before the name of the builtin. */
export const dash: Dialect = {
  ...ash,
  firstLineOfString: 1,
  prompt: (userId) => (userId === 0 ? '# ' : '$ '),
  promptEscapes: false,
  prefix: ({ shell, builtin, line }) => `${shell}: ${line}: ${builtin ? `${builtin}: ` : ''}`,
  syntaxPrefix: ({ shell, line }) => `${shell}: ${line}: `,
  appletPrefix: ({ shell, line }, applet) => `${shell}: ${line}: ${applet}: `,
  cannotOpen: (path, reason, purpose) =>
    purpose === 'read'
      ? `cannot open ${path}: ${missing.has(reason) ? 'No such file' : reason}`
      : `cannot create ${path}: ${missing.has(reason) ? 'Directory nonexistent' : reason}`,
  badDescriptor: (wanted) => `${wanted}: Bad file descriptor`,
  listsCommands: false,
  failureTrap: /(?!)/,
  cannotFork: 'Cannot fork',
  badTrap: (condition) => `${condition}: bad trap`,
  notExecutable: (command, reason) => `${command}: ${reason === 'ENOEXEC' ? 'Exec format error' : 'Permission denied'}`,
  divisionByZero: (expression) => `arithmetic expression: division by zero: "${expression}"`,
}

export const bash: Dialect = {
  name: 'bash',
  firstLineOfString: 1,
  expansionFailure: 127,
  usageFailure: 1,
  // that of Debian's /etc/bash.bashrc
  prompt: () => '\\u@\\h:\\w\\$ ',
  promptEscapes: true,
  prefix: ({ shell, builtin, line }) => `${shell}: line ${line}: ${builtin ? `${builtin}: ` : ''}`,
  syntaxPrefix: ({ shell, builtin, line }) => `${shell}: ${builtin || '-c'}: line ${line}: `,
  appletPrefix: ({ shell, line }, applet) => `${shell}: line ${line}: ${applet}: `,
  notFound: (command, builtin) => {
    if (builtin === 'exec' || builtin === 'type') return `${command}: not found`
    return command.includes('/') || builtin === '.' || builtin === 'source'
      ? `${command}: No such file or directory`
      : `${command}: command not found`
  },
  notExecutable: (command, reason) => {
    if (reason === 'EISDIR') return `${command}: Is a directory`
    return reason === 'ENOEXEC'
      ? `${command}: cannot execute binary file: Exec format error`
      : `${command}: Permission denied`
  },
  cannotOpen: (path, reason) => `${path}: ${reason === 'File exists' ? 'cannot overwrite existing file' : reason}`,
  badDescriptor: (wanted) => `${wanted}: Bad file descriptor`,
  cannotChangeDirectory: (path, reason) => `${path}: ${reason}`,
  cannotFork: 'fork: Resource temporarily unavailable',
  forkFailure: 254,
  unset: (parameter) => `${parameter}: unbound variable`,
  listsCommands: false,
  failureTrap: /^ERR$/i,
  badTrap: ash.badTrap,
  readOnly: (name) => `${name}: readonly variable`,
  divisionByZero: (expression, token) => `${expression}: division by 0 (error token is "${token}")`,
  badArithmetic: (expression, token) =>
    `${expression}: arithmetic syntax error: operand expected (error token is "${token}")`,
}

const typedPrefix = ({ shell, builtin }: Complaint): string => `${shell}: ${builtin ? `${builtin}: ` : ''}`

/** The same shell as one types at it: unlike in a script, its messages name no line, but for Debian's `sh`. */
export function typed(dialect: Dialect): Dialect {
  if (dialect === dash) return dialect
  return {
    ...dialect,
    prefix: typedPrefix,
    syntaxPrefix: ({ shell }) => `${shell}: `,
    appletPrefix: ({ shell }, applet) => `${shell}: ${dialect.name === 'bash' ? `${applet}: ` : ''}`,
  }
}
