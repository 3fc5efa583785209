import { strerror } from '../../../filesystem/strerror'
import type { Program, Wait } from '../../../processes/program'
import { complain, defineApplet, type Invocation, isInputFailure } from '../applet'
import { UsageError } from '../options'
import { byteStringOf, bytesOf } from '../support/bytes'
import { isReadOfDirectory, openInput, readInput, splitLines } from '../support/input'
import { wholeNumber } from '../support/numbers'
import { joinPath } from '../support/paths'
import { isDirectory, linkStatusOf, statusOf } from '../support/status'
import { type LineMatcher, lineMatcher, type PatternKind } from './line-matcher'

export const grep = grepApplet('grep', 'basic')
export const egrep = grepApplet('egrep', 'extended')
export const fgrep = grepApplet('fgrep', 'fixed')

function grepApplet(name: string, kind: PatternKind): Program {
  return defineApplet({
    name,
    options: 'lnqvscFiHhe:f:LorRm:wxA:B:C:Ezy\u0001::',
    longOptions: { color: '\u0001' },
    failureCode: 2,
    *run(invocation) {
      const { options, operands } = invocation
      const given = yield* givenPatterns(invocation)
      const [first, ...rest] = operands
      if (given === undefined && first === undefined) throw new UsageError()
      const patterns = given ?? splitPattern(first ?? '')
      const files = given === undefined ? rest : operands
      const matcher = lineMatcher(patterns, {
        kind: options.has('F') ? 'fixed' : options.has('E') ? 'extended' : kind,
        ignoreCase: options.has('i', 'y'),
        wholeLine: options.has('x'),
        wholeWord: options.has('w'),
      })
      return yield* new Search(invocation, matcher).run(files)
    },
  })
}

/** The patterns of -e and -f; undefined when there are none. */
function* givenPatterns({ process, options }: Invocation): Generator<Wait, readonly string[] | undefined, void> {
  if (!options.has('e', 'f')) return undefined
  const patterns = options.values('e').flatMap(splitPattern)
  for (const file of options.values('f')) patterns.push(...splitLines(yield* readInput(process, file)))
  return patterns
}

function splitPattern(pattern: string): string[] {
  return byteStringOf(pattern).split('\n')
}

class Search {
  private matched = false
  private failed = false
  private readonly context: { readonly before: number; readonly after: number }
  private readonly limit: number
  private readonly separator: string
  private titled = false

  constructor(
    private readonly invocation: Invocation,
    private readonly matcher: LineMatcher,
  ) {
    const { options } = invocation
    const around = options.value('C') ?? '0'
    this.context = {
      before: wholeNumber(options.value('B') ?? around),
      after: wholeNumber(options.value('A') ?? around),
    }
    const most = options.value('m')
    this.limit = most === undefined ? Number.POSITIVE_INFINITY : wholeNumber(most)
    this.separator = options.has('z') ? '\0' : '\n'
  }

  *run(files: readonly string[]): Generator<Wait, number, void> {
    const { options } = this.invocation
    const recursive = options.has('r', 'R')
    const names = files.length > 0 ? files : ['-']
    const searchesTree = recursive && files.some((file) => isDirectory(this.invocation.process, file))
    this.titled = options.has('H') || (!options.has('h') && (names.length > 1 || searchesTree))
    for (const name of names) {
      yield* this.searchOperand(name, recursive)
      if (this.matched && options.has('q')) return 0
    }
    if (this.failed) return 2
    return this.matched ? 0 : 1
  }

  private *searchOperand(name: string, recursive: boolean): Generator<Wait, void, void> {
    if (name !== '-' && statusOf(this.invocation.process, name)?.type === 'directory') {
      if (recursive) yield* this.searchTree(name)
      return
    }
    yield* this.searchFile(name)
  }

  /** Links to directories found on the way are followed only by -R, links to files always. */
  private *searchTree(directory: string): Generator<Wait, void, void> {
    const { process, options } = this.invocation
    for (const name of process.files.readDirectory(process.resolve(directory))) {
      const path = joinPath(directory, name)
      const isDirectory = statusOf(process, path)?.type === 'directory'
      const isTree = options.has('R') ? isDirectory : linkStatusOf(process, path)?.type === 'directory'
      if (isTree) yield* this.searchTree(path)
      else if (!isDirectory) yield* this.searchFile(path)
    }
  }

  private *searchFile(file: string): Generator<Wait, void, void> {
    const { process, options } = this.invocation
    try {
      const input = openInput(process, file, this.separator)
      const report = new FileReport(this.invocation, file, this.titled, this.context, this.separator)
      try {
        for (let number = 1; report.count < this.limit; number += 1) {
          const line = yield* input.line()
          if (line === undefined) break
          this.searchLine(line, number, report)
          if (report.count > 0 && options.has('q', 'l', 'L')) break
        }
      } finally {
        input.close()
      }
      report.finish()
      if (options.has('L') && report.count === 0) this.matched = true
    } catch (error) {
      if (!isInputFailure(error)) throw error
      if (isReadOfDirectory(error)) return
      this.failed = true
      if (!options.has('s')) complain(this.invocation, `${file}: ${strerror(error.code)}`)
    }
  }

  private searchLine(line: string, number: number, report: FileReport): void {
    const text = line.endsWith(this.separator) ? line.slice(0, -1) : line
    const { options } = this.invocation
    const wanted = !options.has('v')
    const found = this.matcher.matches(text)
    if (found === wanted && !options.has('L')) this.matched = true
    report.line(text, number, found === wanted, wanted ? () => this.matcher.parts(text) : () => [])
  }
}

/** What is printed about one file. */
class FileReport {
  count = 0
  private readonly waiting: { readonly text: string; readonly number: number }[] = []
  private following = 0
  private lastPrinted = 0

  constructor(
    private readonly invocation: Invocation,
    private readonly file: string,
    private readonly titled: boolean,
    private readonly context: { readonly before: number; readonly after: number },
    private readonly separator: string,
  ) {}

  line(text: string, number: number, selected: boolean, parts: () => readonly string[]): void {
    if (!selected) {
      this.unselected(text, number)
      return
    }
    this.count += 1
    if (this.invocation.options.has('q', 'l', 'L', 'c')) return
    if (this.invocation.options.has('o')) {
      for (const part of parts()) this.print(part, number, ':')
      return
    }
    const from = this.waiting[0]?.number ?? number
    if (this.lastPrinted > 0 && from > this.lastPrinted + 1 && this.context.before + this.context.after > 0) {
      this.invocation.process.write(1, '--\n')
    }
    for (const earlier of this.waiting.splice(0)) this.print(earlier.text, earlier.number, '-')
    this.print(text, number, ':')
    this.following = this.context.after
  }

  finish(): void {
    const { process, options } = this.invocation
    if (options.has('q')) return
    const name = this.file === '-' ? '(standard input)' : this.file
    if (options.has('l', 'L')) {
      if (this.count > 0 === options.has('l')) process.write(1, `${name}\n`)
    } else if (options.has('c')) {
      process.write(1, `${this.titled ? `${name}:` : ''}${this.count}\n`)
    }
  }

  private unselected(text: string, number: number): void {
    if (this.invocation.options.has('q', 'l', 'L', 'c', 'o')) return
    if (this.following > 0) {
      this.following -= 1
      this.print(text, number, '-')
    } else if (this.context.before > 0) {
      this.waiting.push({ text, number })
      if (this.waiting.length > this.context.before) this.waiting.shift()
    }
  }

  private print(text: string, number: number, mark: string): void {
    const { process, options } = this.invocation
    const name = this.file === '-' ? '(standard input)' : this.file
    const title = this.titled ? `${name}${mark}` : ''
    const position = options.has('n') ? `${number}${mark}` : ''
    process.write(1, bytesOf(`${byteStringOf(title)}${position}${text}${this.separator}`))
    this.lastPrinted = number
  }
}
