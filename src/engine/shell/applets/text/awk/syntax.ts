/** The syntax tree of an awk program (POSIX, "awk"). Texts are byte strings. */

/** What can be assigned to. */
export type Target =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'element'; readonly name: string; readonly subscripts: readonly Expression[] }
  | { readonly kind: 'field'; readonly index: Expression }

export type Expression =
  | Target
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'regex'; readonly pattern: string }
  | { readonly kind: 'group'; readonly members: readonly Expression[] }
  | { readonly kind: 'assign'; readonly operator: string; readonly target: Target; readonly value: Expression }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | { readonly kind: 'step'; readonly by: 1 | -1; readonly before: boolean; readonly target: Target }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'conditional'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'in'; readonly subscripts: readonly Expression[]; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly words: readonly Expression[] }
  | { readonly kind: 'builtin'; readonly name: string; readonly words: readonly Expression[] }
  | { readonly kind: 'getline'; readonly source: Source | undefined; readonly target: Target | undefined }

/** Where `getline` reads from when not from the main input. */
type Source = { readonly kind: 'file' | 'command'; readonly name: Expression }

/** Where `print` writes to when not to standard output. */
export type Redirection = { readonly kind: '>' | '>>' | '|'; readonly name: Expression }

export type Statement =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | {
      readonly kind: 'print' | 'printf'
      readonly words: readonly Expression[]
      readonly redirection: Redirection | undefined
    }
  | { readonly kind: 'if'; readonly test: Expression; readonly yes: Statement; readonly no: Statement | undefined }
  | { readonly kind: 'while'; readonly test: Expression; readonly body: Statement }
  | { readonly kind: 'do'; readonly body: Statement; readonly test: Expression }
  | {
      readonly kind: 'for'
      readonly start: Statement | undefined
      readonly test: Expression | undefined
      readonly step: Statement | undefined
      readonly body: Statement
    }
  | { readonly kind: 'for-in'; readonly variable: Target; readonly array: string; readonly body: Statement }
  | { readonly kind: 'block'; readonly statements: readonly Statement[] }
  | { readonly kind: 'delete'; readonly name: string; readonly subscripts: readonly Expression[] | undefined }
  | { readonly kind: 'exit' | 'return'; readonly value: Expression | undefined }
  | { readonly kind: 'next' | 'nextfile' | 'break' | 'continue' }

/** When a rule's action runs. */
export type Pattern =
  | { readonly kind: 'begin' | 'end' | 'always' }
  | { readonly kind: 'when'; readonly test: Expression }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }

/** Without an action a rule prints the record. */
export type Rule = { readonly pattern: Pattern; readonly action: Statement | undefined }

export type FunctionDefinition = { readonly parameters: readonly string[]; readonly body: Statement }

export type AwkProgram = {
  readonly rules: readonly Rule[]
  readonly functions: ReadonlyMap<string, FunctionDefinition>
}

/** A program that cannot be read or run; the message is busybox's, with the line where it stopped. */
export class AwkError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message)
    this.name = 'AwkError'
  }
}

/** busybox's words for what is wrong. */
export const complaints = {
  unexpectedEnd: 'Unexpected end of string',
  unexpectedToken: 'Unexpected token',
  divisionByZero: 'Division by zero',
  invalidFormat: 'Invalid format specifier',
  tooFewArguments: 'Too few arguments',
  notAnArray: 'Not an array',
  /** This busybox is built without the mathematical library. */
  noMathematics: 'Math support is not compiled in',
  undefinedFunction: 'Call to undefined function',
} as const
