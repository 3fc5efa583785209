/** A template that cannot be parsed or executed, in the words of Go's text/template: `template: :1:2: executing …`. */
export class TemplateError extends Error {
  readonly stage: 'parse' | 'execute'

  constructor(stage: 'parse' | 'execute', message: string) {
    super(message)
    this.name = 'TemplateError'
    this.stage = stage
  }
}
