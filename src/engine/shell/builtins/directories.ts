/** `cd` and `pwd` (POSIX). */
import { FileSystemError } from '../../filesystem/file-system'
import { strerror } from '../../filesystem/strerror'
import { ShellFailure } from '../interruptions'
import type { Shell } from '../shell'
import { immediate } from './builtin'

/** An absolute path without `.`, `..` and doubled slashes, looking at no file. Two slashes at the start stay. */
function logicalPath(path: string): string {
  const components: string[] = []
  for (const component of path.split('/')) {
    if (component === '..') components.pop()
    else if (component !== '' && component !== '.') components.push(component)
  }
  const root = /^\/\/(?!\/)/.test(path) ? '//' : '/'
  return `${root}${components.join('/')}`
}

export const changeDirectory = immediate((shell, words) => {
  const { process, variables, dialect } = shell
  const physical = words[0] === '-P'
  const operands = words.filter((word, index) => !(index === 0 && /^-[LP]$/.test(word)))
  const [target = variables.get('HOME') ?? ''] = operands
  if (dialect.name === 'bash' && operands.length > 1) throw new ShellFailure('too many arguments', 2)
  const destination = target === '-' ? (variables.get('OLDPWD') ?? process.workingDirectory) : target
  if (destination === '') return 0
  const sought = findOnPath(shell, destination)
  enter(shell, logicalPath(process.resolve(sought ?? destination)), target, physical)
  if (target === '-' || sought !== undefined) process.write(1, `${process.workingDirectory}\n`)
  return 0
})

/** Where CDPATH leads to for a name that does not begin with a dot or a slash; undefined where it is as good as not set. */
function findOnPath({ process, variables }: Shell, name: string): string | undefined {
  if (/^(?:\/|\.\.?(?:\/|$))/.test(name)) return undefined
  const isDirectory = (path: string) => process.files.exists(path) && process.files.status(path).type === 'directory'
  const candidates = (variables.get('CDPATH') ?? '')
    .split(':')
    .map((place) => (place === '' ? name : `${place}/${name}`))
  const found = candidates.find((candidate) => isDirectory(process.resolve(candidate)))
  return found === name ? undefined : found
}

function enter(shell: Shell, path: string, named: string, physical: boolean): void {
  const { process, variables, dialect } = shell
  try {
    const { type } = process.files.status(path)
    if (type !== 'directory') throw new FileSystemError('ENOTDIR', path)
    if (!process.files.accessible(path, { execute: true })) throw new FileSystemError('EACCES', path)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new ShellFailure(dialect.cannotChangeDirectory(named, strerror(error.code)), dialect.usageFailure)
  }
  variables.set('OLDPWD', process.workingDirectory, { exported: true })
  process.workingDirectory = physical ? process.files.realPath(path) : path
  variables.set('PWD', process.workingDirectory, { exported: true })
}

export const printDirectory = immediate((shell, words) => {
  const { process } = shell
  const [option] = words
  if (option?.startsWith('-') && !/^-[LP]+$/.test(option)) throw new ShellFailure(`illegal option ${option}`, 2)
  const path = option?.endsWith('P') ? process.files.realPath(process.workingDirectory) : process.workingDirectory
  process.write(1, `${path}\n`)
  return 0
})
