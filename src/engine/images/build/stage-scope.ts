/** Variables that hold within a stage: its environment and the arguments it has declared. */
import type { ImageSettings } from '../image'
import { BuildError, type LineRange } from './build-error'
import { closestWord } from './closest-word'
import { type GlobalScope, proxyEnvironment } from './global-scope'
import type { Warnings } from './lint'
import type { Expander } from './settings-changes'
import { type Expansion, ExpansionError, expandWord, type Variables } from './shell-words'

/** An argument that a stage has declared; without a value it is empty in RUN and unset elsewhere. */
type DeclaredArgument = { readonly name: string; readonly value: string | undefined }

function environmentVariables(environment: readonly string[]): Map<string, string> {
  return new Map(
    environment.map((entry) => {
      const equals = entry.indexOf('=')
      return [entry.slice(0, equals), entry.slice(equals + 1)] as const
    }),
  )
}

/** How a text is expanded: whether unknown names are warned of, and whether quotes are letters like others. */
type ExpansionMode = { readonly warn: boolean; readonly plainQuotes: boolean }

export class StageScope {
  readonly #global: GlobalScope
  readonly #warnings: Warnings
  readonly #arguments: DeclaredArgument[]

  /** @param inherited the scope of the stage that this one stands on */
  constructor(global: GlobalScope, warnings: Warnings, inherited?: StageScope) {
    this.#global = global
    this.#warnings = warnings
    this.#arguments = inherited === undefined ? [] : [...inherited.#arguments]
  }

  /** Declares an argument and returns its value; one without a value keeps that of an earlier line. `given` is the default in the ARG line, expanded already. */
  declare(name: string, given: string | undefined): string | undefined {
    const value = this.#global.buildArguments.get(name) ?? given ?? this.#global.variables.get(name)
    const at = this.#arguments.findIndex((argument) => argument.name === name)
    if (at === -1) this.#arguments.push({ name, value })
    else if (value !== undefined) this.#arguments[at] = { name, value }
    return value
  }

  /** Whether the one who builds has given the argument a value: then nobody looks at the default. */
  isGiven(name: string): boolean {
    return this.#global.buildArguments.has(name)
  }

  /** Takes values away from arguments that an ENV line now stands before. */
  hide(names: readonly string[]): void {
    for (const [at, { name }] of this.#arguments.entries())
      if (names.includes(name)) this.#arguments[at] = { name, value: undefined }
  }

  /** Of ENV and ARG lines with one name the last one with a value counts. */
  #variables(settings: ImageSettings): Variables {
    const variables = environmentVariables(settings.environment)
    for (const { name, value } of this.#arguments) if (value !== undefined) variables.set(name, value)
    return variables
  }

  #expand(text: string, settings: ImageSettings, lines: LineRange, { warn, plainQuotes }: ExpansionMode): Expansion {
    try {
      const { escapeCharacter } = this.#global
      const expansion = expandWord(text, this.#variables(settings), { escapeCharacter, plainQuotes })
      if (warn) this.#warnOf(expansion.unmatched, settings, lines)
      return expansion
    } catch (error) {
      if (error instanceof ExpansionError) {
        if (warn) this.#warnOf(error.unmatched, settings, lines)
        throw new BuildError(`failed to process ${JSON.stringify(text)}: ${error.message}`, lines)
      }
      throw error
    }
  }

  /** An argument without a value needs no warning where it is used, but it is no suggestion for another name either. */
  #warnOf(unmatched: ReadonlySet<string>, settings: ImageSettings, lines: LineRange): void {
    const suggestions = [...this.#variables(settings).keys()]
    for (const name of unmatched) {
      if (this.#arguments.some((argument) => argument.name === name)) continue
      const suggestion = closestWord(name, suggestions)
      const hint = suggestion === undefined ? '' : ` (did you mean $${suggestion}?)`
      this.#warnings.add('UndefinedVar', `Usage of undefined variable '$${name}'${hint}`, lines.start)
    }
  }

  expander(settings: ImageSettings, lines: LineRange): Expander {
    return {
      word: (text) => this.#expand(text, settings, lines, { warn: true, plainQuotes: false }).text,
      words: (text) => this.#expand(text, settings, lines, { warn: false, plainQuotes: false }).words,
    }
  }

  /** The content of a here-document, in which quotes are letters like others. */
  expandDocument(text: string, settings: ImageSettings, lines: LineRange): string {
    return this.#expand(text, settings, lines, { warn: true, plainQuotes: true }).text
  }

  /**
   * A line as progress shows it: with variables put in as far as that goes.
   * @param masked what stands for variables that are not to be seen
   */
  describe(text: string, settings: ImageSettings, keepQuotes: boolean, masked: Variables = new Map()): string {
    try {
      const options = { escapeCharacter: this.#global.escapeCharacter, raw: keepQuotes, keepUnset: keepQuotes }
      return expandWord(text, new Map([...this.#variables(settings), ...masked]), options).text
    } catch (error) {
      if (error instanceof ExpansionError) return text
      throw error
    }
  }

  /** `NAME=value` of all declared arguments, as RUN gets them and as the history shows them. */
  runArguments(settings: ImageSettings): readonly string[] {
    const environment = environmentVariables(settings.environment)
    return this.#arguments.map(({ name, value }) => `${name}=${value ?? environment.get(name) ?? ''}`)
  }

  /** What RUN finds beside that of proxies, which the cache does not look at. */
  get proxies(): readonly string[] {
    return proxyEnvironment(this.#global.buildArguments)
  }

  /** What RUN finds in its environment, and the cache knows it by. */
  runEnvironment(settings: ImageSettings): readonly string[] {
    return [...this.#variables(settings)].map(([name, value]) => `${name}=${value}`)
  }
}
