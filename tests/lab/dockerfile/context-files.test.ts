import { describe, expect, it } from 'vitest'
import {
  contextFiles,
  draftOfText,
  pendingDrafts,
  textInContext,
} from '../../../src/lab/dockerfile/context/context-files'
import { pathOfName, problemOfName } from '../../../src/lab/dockerfile/context/file-names'
import { machineWithFiles } from '../../../src/store/scene-machine'
import { runAll } from './support'

const machine = machineWithFiles({
  'b.txt': 'b\n',
  'sub/c.txt': 'c\n',
  Dockerfile: 'FROM scratch\n',
  '.dockerignore': '*.log\n',
})
const at = (name: string) => pathOfName(machine, name)
const draft = (text: string) => ({ text, executable: false })
const shown = (drafts: Parameters<typeof contextFiles>[1]) =>
  contextFiles(machine, drafts).map(({ name, state }) => `${name} ${state}`)

describe('contextFiles', () => {
  it('lists the working directory, the Dockerfile and .dockerignore first', () => {
    expect(shown({})).toEqual(['Dockerfile same', '.dockerignore same', 'b.txt same', 'sub/c.txt same'])
  })

  it('marks what drafts change, add and delete', () => {
    const drafts = {
      [at('b.txt')]: draft('other'),
      [at('sub/c.txt')]: null,
      [at('a.txt')]: draft(''),
      [at('gone')]: null,
    }
    expect(shown(drafts).slice(2)).toEqual(['a.txt added', 'b.txt changed', 'sub/c.txt deleted'])
  })

  it('takes a draft that says what the machine says for no change', () => {
    expect(shown({ [at('b.txt')]: draft('b\n') })).toContain('b.txt same')
  })

  it('leaves drafts of other directories out', () => {
    expect(shown({ '/elsewhere/a.txt': draft('1') })).toHaveLength(4)
  })
})

describe('pendingDrafts', () => {
  it('are those that would change the machine', () => {
    const drafts = { [at('b.txt')]: draft('b\n'), [at('new')]: draft('1'), [at('gone')]: null, '/elsewhere/x': null }
    expect(Object.keys(pendingDrafts(machine, drafts))).toEqual([at('new')])
  })
})

describe('textInContext', () => {
  it('is the draft before the file, and nothing for what is deleted or no text', async () => {
    expect(textInContext(machine, { [at('b.txt')]: draft('new') }, at('b.txt'))).toBe('new')
    expect(textInContext(machine, {}, at('b.txt'))).toBe('b\n')
    expect(textInContext(machine, { [at('b.txt')]: null }, at('b.txt'))).toBeUndefined()
    const binary = await runAll(machine, ["printf '\\0\\377' > data"])
    expect(textInContext(binary, {}, at('data'))).toBeUndefined()
  })
})

describe('draftOfText', () => {
  it('keeps the mode, and is nothing once the text is back at what the machine has', async () => {
    const executable = await runAll(machine, ['chmod +x b.txt'])
    expect(draftOfText(executable, {}, at('b.txt'), 'x')).toEqual({ text: 'x', executable: true })
    expect(draftOfText(executable, {}, at('b.txt'), 'b\n')).toBeUndefined()
    expect(draftOfText(machine, {}, at('new'), '')).toEqual(draft(''))
  })
})

describe('problemOfName', () => {
  it.each([
    ['', 'A file needs a name.'],
    ['../up', 'A name of the build context has no empty part and no “..” in it.'],
    ['/root', 'A name of the build context has no empty part and no “..” in it.'],
    ['b.txt', 'There is already a file b.txt.'],
  ])('refuses %j in one sentence', (name, problem) => {
    expect(problemOfName(name, contextFiles(machine, {}))).toBe(problem)
  })

  it('accepts new names, and that of a file that is to go', () => {
    expect(problemOfName('src/new.txt', contextFiles(machine, {}))).toBeUndefined()
    expect(problemOfName('b.txt', contextFiles(machine, { [at('b.txt')]: null }))).toBeUndefined()
  })
})
