/** Variables that hold within a stage: its environment and the arguments it has declared. */
import type { ImageSettings } from '../image'
import { BuildError, type LineRange } from './build-error'
import { closestWord } from './closest-word'
import { type GlobalScope, proxyArguments } from './global-scope'
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

  #variables(settings: ImageSettings): Variables {
    const variables = new Map<string, string>()
    for (const { name, value } of this.#arguments) if (value !== undefined) variables.set(name, value)
    for (const [name, value] of environmentVariables(settings.environment)) variables.set(name, value)
    return variables
  }

  #expand(text: string, settings: ImageSettings, lines: LineRange, warn: boolean): Expansion {
    try {
      const { escapeCharacter } = this.#global
      const expansion = expandWord(text, this.#variables(settings), { escapeCharacter })
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
      word: (text) => this.#expand(text, settings, lines, true).text,
      words: (text) => this.#expand(text, settings, lines, false).words,
    }
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
    return this.#arguments.map(({ name, value }) => `${name}=${environment.get(name) ?? value ?? ''}`)
  }

  /** What RUN finds in its environment. */
  runEnvironment(settings: ImageSettings): readonly string[] {
    const variables = new Map<string, string>()
    for (const name of proxyArguments) {
      const value = this.#global.buildArguments.get(name)
      if (value !== undefined) variables.set(name, value)
    }
    for (const [name, value] of this.#variables(settings)) variables.set(name, value)
    return [...variables].map(([name, value]) => `${name}=${value}`)
  }
}
