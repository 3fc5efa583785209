import { expect, it } from 'vitest'
import { FileSystemError } from '../../../src/engine/filesystem/file-system'
import {
  GeneratedBacking,
  type GeneratedNode,
  generatedDirectory,
  generatedFile,
} from '../../../src/engine/filesystem/generated-backing'
import { TreeBacking } from '../../../src/engine/filesystem/tree-backing'
import { bytes, cell, file, text, tree } from './trees'

function example() {
  const one = cell(tree({ '/a': 'first' }))
  const other = cell(tree())
  const mounted = (files: typeof one) =>
    ({ type: 'mounted', backing: new TreeBacking({ tree: files, device: 2 }) }) as const
  const root = generatedDirectory(
    () =>
      new Map<string, GeneratedNode>([
        ['facts', generatedFile(() => 'made up', 1000)],
        ['one', mounted(one)],
        ['other', mounted(other)],
      ]),
    1000,
  )
  return { backing: new GeneratedBacking(root, 1, 'EPERM'), one, other }
}

function refusal(act: () => void): string | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error instanceof FileSystemError ? error.code : String(error)
  }
}

it('leads into the files that are mounted among those that are made up', () => {
  const { backing } = example()
  expect(backing.names('/')).toEqual(['facts', 'one', 'other'])
  expect(backing.names('/one')).toEqual(['a'])
  expect(text(backing.read('/one/a'))).toBe('first')
  expect(backing.status('/one').type).toBe('directory')
  expect(backing.status('/').links).toBe(4)
})

it('lets what is mounted be changed, and nothing else', () => {
  const { backing, one } = example()
  backing.write('/one/a', bytes(' and more'), 'append', 2000)
  backing.rename('/one/a', '/one/b', 2000)
  expect(text(new TreeBacking({ tree: one, device: 2 }).read('/b'))).toBe('first and more')
  expect(refusal(() => backing.remove('/facts', 2000))).toBe('EPERM')
  expect(refusal(() => backing.write('/facts', bytes('x'), 'replace', 2000))).toBe('EIO')
  const node = file('x')
  if (node.type === 'whiteout') throw new Error('a file was expected')
  expect(refusal(() => backing.create('/new', node, 2000))).toBe('EPERM')
})

it('does not move a file from one of them to another', () => {
  const { backing } = example()
  expect(refusal(() => backing.rename('/one/a', '/other/a', 2000))).toBe('EXDEV')
  expect(refusal(() => backing.link('/one/a', '/other/a', 2000))).toBe('EXDEV')
})
