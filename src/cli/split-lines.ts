/** Taking a pasted text apart into the command lines that it holds. */
import { isComplete } from '../engine/shell/interpreter/source'

export { isComplete }

/**
 * The command lines of a text, each as it has to be given to the shell: lines that belong together (a here-document, a continued line, an
 * open quote, a loop) stay together. Empty lines and comments between them are left out. What is unfinished at the end is the last one.
 */
export function splitLines(text: string): readonly string[] {
  const commands: string[] = []
  let open = ''
  let before = ''
  for (const line of withoutPrompts(text.replaceAll(/\r\n?/g, '\n')).split('\n')) {
    if (open === '' && /^\s*(?:#.*)?$/.test(line)) continue
    const mayEnd = open.length < shortConstruct || couldEnd(before, line)
    open += open === '' ? line : `\n${line}`
    before = line
    // A line that ends with a backslash has its line end behind it.
    if (!mayEnd || !isComplete(`${open}\n`)) continue
    commands.push(open.trimEnd())
    open = ''
  }
  return open === '' ? commands : [...commands, open]
}

/** Up to so many characters the parser is asked about every line. */
const shortConstruct = 2000

/** Deep inside a construct most lines cannot end it, and asking the parser about each would take longer and longer. */
function couldEnd(before: string, line: string): boolean {
  return /^\s*\S+\s*$|["'`)}]|\b(?:fi|done|esac)\b/.test(line) || /(?:\\|\||&&)\s*$/.test(before)
}

/**
 * A session as documents print it: of a text whose first line begins with `$ `, the lines behind a prompt are the commands,
 * those behind `> ` go on with them, and everything else is output.
 */
function withoutPrompts(text: string): string {
  if (!/^\s*\$ /.test(text)) return text
  return text
    .split('\n')
    .flatMap((line) => /^\s*[$>] (.*)$/.exec(line)?.[1] ?? [])
    .join('\n')
}
