/** Reads the words of a `find` command line. */
import type { Process } from '../../../../processes/program'
import { AppletFailure } from '../../applet'
import { UsageError } from '../../options'
import { wholeNumber } from '../../support/numbers'
import { execAction, type PendingRun, printAction } from './actions'
import { and, not, or, type Predicate, test } from './expression'
import { plainTests, testsWithArgument } from './tests'

export type FindPlan = {
  readonly paths: readonly string[]
  readonly predicate: Predicate
  readonly follow: 'never' | 'operands' | 'always'
  readonly deepest: number
  readonly shallowest: number
  readonly directoriesLast: boolean
  readonly oneFileSystem: boolean
  /** Commands of `-exec … +`, to run at the end with all the files that they gathered. */
  readonly pending: readonly PendingRun[]
}

/**
 * @throws AppletFailure, UsageError
 */
export function parseFind(process: Process, words: readonly string[]): FindPlan {
  return new FindParser(process, words).parse()
}

class FindParser {
  private position = 0
  private hasAction = false
  private follow: FindPlan['follow'] = 'never'
  private deepest = Number.POSITIVE_INFINITY
  private shallowest = 0
  private directoriesLast = false
  private oneFileSystem = false
  private readonly pending: PendingRun[] = []

  constructor(
    private readonly process: Process,
    private readonly words: readonly string[],
  ) {}

  parse(): FindPlan {
    this.linkOptions()
    const paths: string[] = []
    while (this.position < this.words.length && !/^[-!(]/.test(this.peek())) paths.push(this.take())
    const expression = this.position < this.words.length ? this.alternatives() : test(() => true)
    if (this.position < this.words.length) throw new UsageError(`unrecognized: ${this.peek()}`)
    return {
      paths: paths.length === 0 ? ['.'] : paths,
      predicate: this.hasAction ? expression : and(expression, printAction(this.process, '\n')),
      follow: this.follow,
      deepest: this.deepest,
      shallowest: this.shallowest,
      directoriesLast: this.directoriesLast,
      oneFileSystem: this.oneFileSystem,
      pending: this.pending,
    }
  }

  private linkOptions(): void {
    while (this.peek() === '-H' || this.peek() === '-L') this.follow = this.take() === '-L' ? 'always' : 'operands'
  }

  private alternatives(): Predicate {
    let predicate = this.conjunction()
    while (this.peek() === '-o' || this.peek() === '-or') {
      this.position += 1
      predicate = or(predicate, this.conjunction())
    }
    return predicate
  }

  private conjunction(): Predicate {
    let predicate = this.negation()
    while (this.position < this.words.length && !['-o', '-or', ')'].includes(this.peek())) {
      if (this.peek() === '-a' || this.peek() === '-and') this.position += 1
      predicate = and(predicate, this.negation())
    }
    return predicate
  }

  private negation(): Predicate {
    if (this.peek() !== '!' && this.peek() !== '-not') return this.primary()
    this.position += 1
    return not(this.negation())
  }

  private primary(): Predicate {
    const word = this.take()
    if (word === '(') {
      const inner = this.alternatives()
      if (this.take() !== ')') throw new AppletFailure("unpaired '('")
      return inner
    }
    const maker = testsWithArgument[word]
    if (maker !== undefined) return maker(this.argument(word), this.process)
    const plain = plainTests[word]
    if (plain !== undefined) {
      if (word === '-quit') this.hasAction = true
      return plain(this.process)
    }
    return this.action(word) ?? this.option(word)
  }

  private action(word: string): Predicate | undefined {
    switch (word) {
      case '-print':
      case '-print0':
        this.hasAction = true
        return printAction(this.process, word === '-print0' ? '\0' : '\n')
      case '-exec':
      case '-ok':
        this.hasAction = true
        return this.execution(word)
      default:
        return undefined
    }
  }

  private execution(word: string): Predicate {
    const end = this.words.findIndex(
      (candidate, index) =>
        index >= this.position && (candidate === ';' || (candidate === '+' && this.words[index - 1] === '{}')),
    )
    if (end < 0 || end === this.position) throw new AppletFailure(`${word} requires an argument`)
    const template = this.words.slice(this.position, end)
    this.position = end + 1
    if (this.words[end] === ';') return execAction(this.process, template, word === '-ok')
    const run: PendingRun = { template: template.slice(0, -1), files: [] }
    this.pending.push(run)
    return test(({ path }) => {
      run.files.push(path)
      return true
    })
  }

  /** Settings that hold for the whole walk wherever they stand. */
  private option(word: string): Predicate {
    switch (word) {
      case '-maxdepth':
        this.deepest = wholeNumber(this.argument(word))
        break
      case '-mindepth':
        this.shallowest = wholeNumber(this.argument(word))
        break
      case '-depth':
        this.directoriesLast = true
        break
      case '-xdev':
        this.oneFileSystem = true
        break
      case '-follow':
        this.follow = 'always'
        break
      default:
        throw new UsageError(`unrecognized: ${word}`)
    }
    return test(() => true)
  }

  private argument(word: string): string {
    if (this.position >= this.words.length) throw new AppletFailure(`${word} requires an argument`)
    return this.take()
  }

  private peek(): string {
    return this.words[this.position] ?? ''
  }

  private take(): string {
    const word = this.peek()
    this.position += 1
    return word
  }
}
