import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../../../src/cli/run'
import TerminalTool from '../../../src/lab/terminal/TerminalTool'
import { openStorage } from '../../../src/store/persistence'
import type { LayerlabStore, StoreSurroundings } from '../../../src/store/store'
import { makeTestStore, renderWithStore } from '../../support/render-with-store'
import { workingStorage } from '../../support/storage'

// The first of them to be loaded takes its time on a busy machine.
beforeAll(async () => {
  await Promise.all([import('../../../src/lab/terminal/shell-library'), import('../../../src/cli/host/run-line')])
}, 60_000)

const showClaim = vi.fn()

async function openTerminal(surroundings: Partial<StoreSurroundings> = {}) {
  const store = makeTestStore(surroundings)
  await store.getState().enterLab()
  renderWithStore(<TerminalTool onShowClaim={showClaim} />, store)
  const user = userEvent.setup()
  const prompt = screen.getByRole('textbox', { name: /Command line/ })
  const enter = async (line: string, result = line) => {
    await user.click(prompt)
    await user.keyboard(`${line.replaceAll(/[[{]/g, '$&$&')}{Enter}`)
    await within(screen.getByRole('log')).findAllByText(`output of ${result}`, { exact: false })
  }
  return { store, user, prompt, enter }
}

const entries = () => within(screen.getByRole('log')).queryAllByRole('listitem')
const linesOf = (store: LayerlabStore) => store.getState().frames.map(({ line }) => line)

describe('the log', () => {
  it('shows each command with what it wrote', async () => {
    const { enter } = await openTerminal()
    await enter('ls')
    await enter('refuse this')
    expect(entries()).toHaveLength(2)
    expect(entries()[1]).toHaveTextContent('Error output: output of refuse this')
    expect(entries()[1]).toHaveTextContent('Refused, exit code 1')
  })

  it('hides what lies ahead of the moment on show, and says so', async () => {
    const { enter, store, user } = await openTerminal()
    await enter('one')
    await enter('two')
    await enter('three')
    store.getState().seek(1)
    await screen.findByText(/You are 2 commands back; a new command starts a branch here/)
    expect(entries()).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Go to the newest' }))
    expect(entries()).toHaveLength(3)
  })

  it('is cleared from view only, by a word or by Ctrl+L', async () => {
    const { enter, store, user } = await openTerminal()
    await enter('one')
    await user.keyboard('clear{Enter}')
    await waitFor(() => expect(entries()).toHaveLength(0))
    expect(linesOf(store)).toEqual(['one'])
    await user.click(screen.getByRole('button', { name: 'Show them' }))
    expect(entries()).toHaveLength(1)
    await enter('two')
    await user.keyboard('{Control>}l{/Control}')
    expect(entries()).toHaveLength(0)
  })

  it('says why a command failed, and leads to the claim', async () => {
    const { user } = await openTerminal({ runCommand: run })
    await user.click(screen.getByRole('textbox', { name: /Command line/ }))
    await user.keyboard('docker rm nothing{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Why?' }))
    expect(screen.getByText(/No container of this machine/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /Read more: Names and IDs/ }))
    expect(showClaim).toHaveBeenCalledWith('identity')
  })

  it('lets a command and its output be copied', async () => {
    const { enter, user } = await openTerminal()
    await enter('one')
    await user.click(screen.getByRole('button', { name: 'Copy output' }))
    expect(await navigator.clipboard.readText()).toBe('output of one\n')
    await user.click(screen.getByRole('button', { name: 'Copy command' }))
    expect(await navigator.clipboard.readText()).toBe('one')
    expect(screen.getByRole('status')).toHaveTextContent('Copied.')
  })

  it('folds a long output', async () => {
    const { user } = await openTerminal({ runCommand: run })
    await user.click(screen.getByRole('textbox', { name: /Command line/ }))
    await user.keyboard('seq 1 100000{Enter}')
    const more = await screen.findByRole('button', { name: 'Show 1,000 more lines' })
    expect(entries()[0]).toHaveTextContent('99,850 lines are folded away.')
    await user.click(more)
    expect(entries()[0]).toHaveTextContent('98,850 lines are folded away.')
  })
})

describe('the prompt', () => {
  it('adds a line where the command is unfinished', async () => {
    const { enter, store, user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.keyboard('echo "a{Enter}')
    await waitFor(() => expect(prompt).toHaveValue('echo "a\n'))
    await enter('b"', 'echo "a')
    expect(linesOf(store)).toEqual(['echo "a\nb"'])
  })

  it('goes through the history, keeping what is typed', async () => {
    const { enter, user, prompt } = await openTerminal()
    await enter('docker ps')
    await enter('ls')
    await user.keyboard('{ArrowUp}')
    expect(prompt).toHaveValue('ls')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(prompt).toHaveValue('docker ps')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(prompt).toHaveValue('')
    await user.keyboard('do{ArrowUp}')
    expect(prompt).toHaveValue('docker ps')
    await user.keyboard('{ArrowDown}')
    expect(prompt).toHaveValue('do')
  })

  it('searches the history', async () => {
    const { enter, user, prompt } = await openTerminal()
    await enter('docker ps -a')
    await enter('ls')
    await user.keyboard('{Control>}r{/Control}ps')
    expect(screen.getByRole('textbox', { name: /Search/ })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(prompt).toHaveFocus()
    expect(prompt).toHaveValue('docker ps -a')
  })

  it('completes the only possibility', async () => {
    const { user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.keyboard('docker volu{Tab}')
    await waitFor(() => expect(prompt).toHaveValue('docker volume '))
    expect(prompt).toHaveFocus()
  })

  it('lists several possibilities, to be chosen with the keyboard', async () => {
    const { user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.keyboard('docker st{Tab}')
    const list = await screen.findByRole('listbox', { name: 'Possible completions' })
    expect(within(list).getAllByRole('option')).toHaveLength(3)
    expect(prompt).toHaveAttribute('aria-activedescendant', within(list).getAllByRole('option')[0]?.id)
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(prompt).toHaveValue('docker stop ')
    expect(screen.queryByRole('listbox')).toBeNull()
    await user.keyboard('{Backspace}{Backspace}{Tab}')
    await waitFor(() => expect(prompt).toHaveValue('docker stop '))
  })

  it('closes the list on Escape and leaves the line alone', async () => {
    const { user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.keyboard('docker st{Tab}')
    await screen.findByRole('listbox')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(prompt).toHaveValue('docker st')
  })

  it('traps nobody: Tab leaves an empty line, and any line after Escape', async () => {
    const { user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.keyboard('{Tab}')
    expect(prompt).not.toHaveFocus()
    await user.click(prompt)
    await user.keyboard('docker{Escape}{Tab}')
    expect(prompt).not.toHaveFocus()
    await user.click(prompt)
    await user.keyboard('{Shift>}{Tab}{/Shift}')
    expect(prompt).not.toHaveFocus()
  })

  it('shows what the flag at the cursor is for', async () => {
    const { user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.keyboard('docker run --name')
    await waitFor(() => expect(prompt).toHaveAccessibleDescription('--name string Assign a name to the container'))
  })

  it('gives up the line on Ctrl+C', async () => {
    const { store, user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.keyboard('docker ru{Control>}c{/Control}')
    expect(prompt).toHaveValue('')
    expect(screen.getByText('docker ru^C')).toBeVisible()
    expect(linesOf(store)).toEqual([])
  })

  it('keeps a draft and the history over a reload', async () => {
    const storage = openStorage(() => workingStorage())
    const { enter, user } = await openTerminal({ storage })
    await enter('one')
    await user.keyboard('half a line')
    const later = makeTestStore({ storage }).getState()
    expect(later.draft).toBe('half a line')
    expect(later.history).toEqual(['one'])
  })
})

describe('pasting', () => {
  it('lists several commands and runs them one by one when asked', async () => {
    const { store, user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.paste('one\n# a comment\ncat <<E\nx\nE\nthree\n')
    await user.click(await screen.findByRole('button', { name: 'Run 3 commands' }))
    await waitFor(() => expect(linesOf(store)).toEqual(['one', 'cat <<E\nx\nE', 'three']))
    expect(screen.queryByRole('button', { name: /^Run / })).toBeNull()
    expect(prompt).toHaveFocus()
  })

  it('stops at the first failure, and can go on', async () => {
    const { store, user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.paste('one\nrefuse\nthree')
    await user.click(await screen.findByRole('button', { name: 'Run 3 commands' }))
    await screen.findByText('Stopped after 2 of 3.')
    expect(linesOf(store)).toEqual(['one', 'refuse'])
    await user.click(screen.getByRole('button', { name: 'Run the other 1' }))
    await waitFor(() => expect(linesOf(store)).toEqual(['one', 'refuse', 'three']))
  })

  it('goes on after a failure where that is wanted', async () => {
    const { store, user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.paste('refuse\ntwo')
    await user.click(await screen.findByRole('checkbox', { name: 'Stop at the first failure' }))
    await user.click(screen.getByRole('button', { name: 'Run 2 commands' }))
    await waitFor(() => expect(linesOf(store)).toEqual(['refuse', 'two']))
  })

  it('can be discarded', async () => {
    const { store, user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.paste('one\ntwo')
    await user.click(await screen.findByRole('button', { name: 'Discard' }))
    expect(store.getState().queue).toBeUndefined()
    expect(linesOf(store)).toEqual([])
  })

  it('takes one command of many lines into the line', async () => {
    const { user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.paste('docker run \\\n  -d \\\n  busybox\n')
    await waitFor(() => expect(prompt).toHaveValue('docker run \\\n  -d \\\n  busybox'))
  })

  it('of a megabyte is refused in a sentence', async () => {
    const { user, prompt } = await openTerminal()
    await user.click(prompt)
    await user.paste('x'.repeat(1_000_000))
    expect(screen.getByRole('status')).toHaveTextContent('This text has 1,000,000 characters.')
    expect(prompt).toHaveValue('')
  })
})

describe('editing a file', () => {
  it('leads to the files of the directory in which the shell stands', async () => {
    const { store, user } = await openTerminal()
    await user.click(screen.getByRole('button', { name: 'Edit a file' }))
    expect(store.getState().labTool).toBe('files')
    expect(store.getState().filesPlace).toEqual({ source: { kind: 'host' }, path: '/home/user/project' })
  })
})
