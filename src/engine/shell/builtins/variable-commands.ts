/** Builtins over variables and positional parameters: `export`, `readonly`, `local`, `unset`, `shift`, `let`. */
import { evaluate } from '../expansion/arithmetic-expansion'
import { ShellFailure } from '../interruptions'
import { complain, type Shell } from '../shell'
import { singleQuoted } from '../trace'
import { isVariableName } from '../variables'
import { immediate } from './builtin'
import { numberArgument } from './control'

function checkedName(shell: Shell, name: string, word = name): string {
  if (isVariableName(name)) return name
  const bash = shell.dialect.name === 'bash'
  throw new ShellFailure(
    bash ? `\`${word}': not a valid identifier` : `${name}: bad variable name`,
    shell.dialect.usageFailure,
  )
}

/** `NAME` or `NAME=value`. */
function splitAssignment(shell: Shell, word: string): { readonly name: string; readonly value?: string } {
  const equals = word.indexOf('=')
  if (equals < 0) return { name: checkedName(shell, word) }
  return { name: checkedName(shell, word.slice(0, equals), word), value: word.slice(equals + 1) }
}

/** `export` and `readonly`: marks variables, or lists those that are marked. */
function marking(attribute: 'exported' | 'readOnly', keyword: string) {
  return immediate((shell, words) => {
    const [option] = words
    const takesAway = option === '-n'
    const names = option === '-p' || takesAway ? words.slice(1) : words
    if (names.length === 0) {
      listMarked(shell, attribute, keyword)
      return 0
    }
    for (const word of names) {
      const { name, value } = splitAssignment(shell, word)
      if (value === undefined) shell.variables.mark(name, { [attribute]: !takesAway })
      else shell.variables.set(name, value, { [attribute]: !takesAway })
    }
    return 0
  })
}

function listMarked({ variables, process, dialect }: Shell, attribute: 'exported' | 'readOnly', keyword: string): void {
  const before = dialect.name === 'bash' ? `declare ${keyword === 'export' ? '-x' : '-r'}` : keyword
  for (const [name, variable] of variables.sorted()) {
    if (!variable[attribute] || (dialect.name === 'ash' && variable.value === undefined)) continue
    const { value } = variable
    const quoted =
      value === undefined ? '' : `=${dialect.name === 'bash' ? JSON.stringify(value) : singleQuoted(value)}`
    process.write(1, `${before} ${name}${quoted}\n`)
  }
}

export const exportNames = marking('exported', 'export')
export const readOnly = marking('readOnly', 'readonly')

export const local = immediate((shell, words) => {
  if (!shell.variables.inFunction) {
    const bash = shell.dialect.name === 'bash'
    throw new ShellFailure(bash ? 'can only be used in a function' : 'not in a function', shell.dialect.usageFailure)
  }
  for (const word of words) {
    const { name, value } = splitAssignment(shell, word)
    shell.variables.makeLocal(name)
    if (value !== undefined) shell.variables.set(name, value)
    else if (shell.variables.attributes(name)?.readOnly !== true) shell.variables.unset(name)
  }
  return 0
})

export const unset = immediate((shell, words) => {
  const functionsOnly = words[0] === '-f'
  const names = /^-[fv]$/.test(words[0] ?? '') ? words.slice(1) : words
  for (const name of names) {
    if (functionsOnly) shell.functions.delete(name)
    else if (shell.dialect.name === 'ash' || isVariableName(name)) shell.variables.unset(checkedName(shell, name))
  }
  return 0
})

export const shift = immediate((shell, [word]) => {
  const count = word === undefined ? 1 : numberArgument(shell, word)
  if (count > shell.positional.length) return 1
  shell.positional = shell.positional.slice(count)
  return 0
})

export const letExpressions = immediate((shell, words) => {
  if (words.length === 0) {
    complain(shell, 'expression expected')
    return shell.dialect.usageFailure
  }
  let value = 0n
  for (const word of words) value = evaluate(shell, word)
  return value === 0n ? 1 : 0
})
