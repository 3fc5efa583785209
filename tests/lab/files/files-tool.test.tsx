import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { atTerminal, type Machine } from '../../../src/engine/machine'
import FilesTool from '../../../src/lab/files/FilesTool'
import { openStorage, type SafeStorage } from '../../../src/store/persistence'
import type { LayerlabStore } from '../../../src/store/store'
import { currentMachine } from '../../../src/store/timeline-slice'
import { makeTestStore, renderWithStore } from '../../support/render-with-store'
import { workingStorage } from '../../support/storage'
import { containerNamed, imageNamed, machineAfter, secretImage } from './machines'

let machine: Machine

beforeAll(async () => {
  machine = await machineAfter(
    [
      ...secretImage.commands,
      "docker run -d --name web app sh -c 'echo mine > /etc/motd; echo x > /etc/new; sleep 100000'",
      'docker exec web sh -c \'mkdir /big; i=0; while [ $i -lt 450 ]; do : > /big/f$i; i=$((i+1)); done; printf "a\\0b" > /etc/binary\'',
    ],
    secretImage.files,
  )
}, 60_000)

function open(start: Machine = machine, storage?: SafeStorage) {
  const store = makeTestStore({ start, runCommand: run, ...(storage ? { storage } : {}) })
  return { user: userEvent.setup(), ...renderWithStore(<FilesTool onShowClaim={() => undefined} />, store) }
}

const row = (name: RegExp) => screen.getByRole('button', { name })
const webSource = () => ({ kind: 'container' as const, id: containerNamed(machine, 'web').id })
const lastLine = (store: LayerlabStore) => store.getState().frames.at(-1)?.line

describe('while a program has the terminal', () => {
  it('an edited file waits, because saving it would be typed into that program', async () => {
    const store = makeTestStore({ start: atTerminal(machine), runCommand: run })
    await store.getState().run('docker exec -it web sh')
    store.getState().openFile({ source: webSource(), path: '/etc/new' })
    renderWithStore(<FilesTool onShowClaim={() => undefined} />, store)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    await user.type(screen.getByRole('textbox', { name: /etc\/new/ }), 'more')
    await user.click(screen.getByRole('button', { name: /Save/ }))
    expect(store.getState().frames).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Go to the terminal' }))
    expect(store.getState().labTool).toBe('terminal')
  })
})

describe('browsing', () => {
  it('shows the newest container from its root, each entry with what it comes from', async () => {
    const { user } = open()
    expect(screen.getByRole('combobox', { name: 'Files of' })).toHaveDisplayValue('web (running)')
    await user.click(row(/^etc /))
    expect(row(/^motd/)).toHaveAccessibleName(/writable layer of web.*covers layer 4 and layer 3/)
    expect(row(/^passwd/)).toHaveAccessibleName(/layer 1/)
    expect(row(/^hosts/)).toHaveAccessibleName(/written by Docker/)
  })

  it('says what a new learner can do when there is no container', () => {
    open(makeTestStore().getState().start)
    expect(screen.getByText(/There is no container yet/)).toHaveTextContent('docker run -d --name web nginx')
    expect(screen.getByRole('combobox', { name: 'Files of' })).toHaveDisplayValue('busybox:latest')
  })

  it('shows deleted entries on request and opens one in the layer that still has it', async () => {
    const { user } = open()
    await user.click(row(/^etc /))
    expect(screen.queryByRole('button', { name: /secret/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Show 1 deleted entry too' }))
    expect(row(/secret\.txt/)).toHaveAccessibleName(/layer 2.*still there, deleted by layer 4/)
    await user.click(row(/secret\.txt/))
    expect(screen.getByText('hunter2')).toBeInTheDocument()
    expect(screen.getByText('As layers 1 to 2 have it, without what came later.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show it as it is seen now' }))
    expect(screen.getByText('There is nothing at /etc/secret.txt.')).toBeInTheDocument()
  })

  it('lights up the layer of the entry under the focus, and puts the light out', async () => {
    const { user, store } = open()
    await user.click(row(/^etc /))
    row(/^motd/).focus()
    expect(store.getState().spotlight).toEqual({ container: webSource().id })
    row(/^passwd/).focus()
    expect(store.getState().spotlight).toEqual({ layer: containerNamed(machine, 'web').layers[0] })
    row(/^hosts/).focus()
    expect(store.getState().spotlight).toBeUndefined()
  })

  it('is done with the keyboard alone: arrows move, Enter opens, Backspace goes up to where one came from', async () => {
    const { user } = open()
    row(/^bin /).focus()
    await user.keyboard('{End}')
    await user.keyboard('{Home}{ArrowDown}')
    expect(document.activeElement).toHaveAccessibleName(/^big/)
    row(/^etc /).focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toHaveAccessibleName(/^binary/)
    await user.keyboard('{Backspace}')
    expect(document.activeElement).toHaveAccessibleName(/^etc/)
  })

  it('shows a large directory a page at a time and finds names in it', async () => {
    const { user } = open()
    await user.click(row(/^big /))
    expect(screen.getByText('1 to 200 of 450 entries')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Later' }))
    expect(screen.getByText('201 to 400 of 450 entries')).toBeInTheDocument()
    await user.type(screen.getByRole('searchbox', { name: 'Find a name here' }), 'f123')
    expect(screen.getByRole('button', { name: /^f123/ })).toBeInTheDocument()
    expect(screen.getByRole('searchbox')).toHaveValue('f123')
    expect(screen.queryByRole('button', { name: /^f1 / })).not.toBeInTheDocument()
  })

  it('leads by arrow keys from one page of a large directory to the next and back, and never loses the focus', async () => {
    const { user } = open()
    await user.click(row(/^big /))
    await user.keyboard('{End}{ArrowDown}')
    expect(screen.getByText('201 to 400 of 450 entries')).toBeInTheDocument()
    expect(document.activeElement).toBe(document.querySelector('[data-row]'))
    await user.keyboard('{ArrowUp}')
    expect(screen.getByText('1 to 200 of 450 entries')).toBeInTheDocument()
    expect(document.activeElement).toBe([...document.querySelectorAll('[data-row]')].at(-1))
    const later = screen.getByRole('button', { name: 'Later' })
    await user.click(later)
    expect(later).toHaveFocus()
    await user.click(later)
    expect(screen.getByText('401 to 450 of 450 entries')).toBeInTheDocument()
    expect(document.activeElement).toBe(document.querySelector('[data-row]'))
  })

  it('calls a file that is no text by its size', async () => {
    const { user } = open()
    await user.click(row(/^etc /))
    await user.click(row(/^binary/))
    expect(screen.getByText(/Not text: 3 B/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument()
  })

  it('says that a source is gone at this point of the timeline', async () => {
    const { user, store } = open()
    await store.getState().run('docker rm -f web')
    store.getState().goToFile({ source: webSource(), path: '/etc' })
    await user.click(await screen.findByRole('button', { name: 'Show what there is' }))
    expect(screen.getByRole('combobox', { name: 'Files of' })).toHaveDisplayValue('app:latest')
  })

  it('says why a file of an image is not edited', () => {
    const { store } = open()
    expect(store.getState().filesPlace).toBeUndefined()
    store.getState().openFile({ source: { kind: 'image', id: imageNamed(machine, 'app:latest') }, path: '/etc/motd' })
    return waitFor(() => expect(screen.getByText(/An image is never changed/)).toBeInTheDocument())
  })
})

describe('editing', () => {
  async function edit(text: string, storage?: SafeStorage) {
    const { user, store, ...rendered } = open(machine, storage)
    store.getState().openFile({ source: webSource(), path: '/etc/motd' })
    await user.click(await screen.findByRole('button', { name: 'Edit' }))
    const field = screen.getByRole('textbox', { name: 'Text of /etc/motd' })
    expect(field).toHaveFocus()
    await user.clear(field)
    await user.type(field, text)
    return { user, store, field, ...rendered }
  }

  it('saves by a command in the timeline, and undo brings the file back', async () => {
    const { user, store } = await edit('yours{Enter}')
    expect(screen.getByText("docker exec -i web sh -c 'cat > /etc/motd' <<'EOF'")).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Save as a command' }))
    expect(await screen.findByText('Saved. The timeline has the command.')).toHaveAttribute('role', 'status')
    expect(lastLine(store)).toBe("docker exec -i web sh -c 'cat > /etc/motd' <<'EOF'\nyours\nEOF")
    expect(screen.getByText('yours')).toBeInTheDocument()
    store.getState().undo()
    expect(await screen.findByText('mine')).toBeInTheDocument()
  })

  it('keeps an unsaved text through another tool and a reload', async () => {
    const storage = openStorage(() => workingStorage())
    const { unmount } = await edit('not yet', storage)
    unmount()
    open(machine, storage)
    expect(await screen.findByRole('textbox', { name: 'Text of /etc/motd' })).toHaveValue('not yet')
  })

  it('gives the text up on request', async () => {
    const { user, store } = await edit('never')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(screen.getByText('mine')).toBeInTheDocument()
    expect(store.getState().fileDrafts).toEqual({})
  })

  it('says that the file changed meanwhile, and lets the learner choose', async () => {
    const { user, store, field } = await edit('yours')
    await store.getState().run("docker exec web sh -c 'echo theirs > /etc/motd'")
    const conflict = await screen.findByText('The file has changed since you began.')
    expect(field).toHaveValue('yours')
    await user.click(screen.getByRole('button', { name: 'Keep my text, save over it' }))
    expect(conflict).not.toBeInTheDocument()
    await store.getState().run("docker exec web sh -c 'echo again > /etc/motd'")
    await user.click(await screen.findByRole('button', { name: /Drop my text/ }))
    expect(screen.getByText('again')).toBeInTheDocument()
  })

  it('keeps the text and shows Docker’s words when the command fails', async () => {
    const readOnly = await machineAfter(['docker run -d --name fixed --read-only app sleep 100000'], {}, machine)
    const { user, store } = open(readOnly)
    store
      .getState()
      .openFile({ source: { kind: 'container', id: containerNamed(readOnly, 'fixed').id }, path: '/etc/motd' })
    await user.click(await screen.findByRole('button', { name: 'Edit' }))
    await user.type(screen.getByRole('textbox'), 'no')
    await user.click(screen.getByRole('button', { name: 'Save as a command' }))
    expect(await screen.findByText(/Read-only file system/)).toBeInTheDocument()
    expect(screen.getByRole('textbox')).toHaveValue('again\nno')
  })

  it('makes a file on the host that is not there yet', async () => {
    const { user, store } = open()
    store.getState().openFile({ source: { kind: 'host' }, path: '/home/user/project/new.txt' })
    await user.click(await screen.findByRole('button', { name: 'Make this file' }))
    await user.type(screen.getByRole('textbox'), 'hello')
    await user.click(screen.getByRole('button', { name: 'Save as a command' }))
    expect(await screen.findByText('The last line does not end with a newline.')).toBeInTheDocument()
    expect(lastLine(store)).toBe('printf %s hello > new.txt')
    expect(store.getState().labTool).toBe('files')
  })
})

describe('comparing', () => {
  it('shows what a container changed as a tree, with lines of the texts that differ', async () => {
    const { user } = open()
    await user.click(screen.getByRole('tab', { name: 'Compare' }))
    expect(screen.getByRole('combobox', { name: 'Compare' })).toHaveDisplayValue('app:latest')
    expect(screen.getByText('These are the lines of docker diff web.')).toBeInTheDocument()
    const motd = screen.getByRole('treeitem', { name: /motd/ })
    expect(motd).toHaveAccessibleName(/differs in content/)
    await user.click(motd)
    const lines = within(screen.getByRole('region', { name: 'Lines that differ' })).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual(['−only before: again', '+only after: mine'])
  })

  it('is a tree with one tab stop, which arrow keys open and close', async () => {
    const { user } = open()
    await user.click(screen.getByRole('tab', { name: 'Compare' }))
    const big = screen.getByRole('treeitem', { name: /big/ })
    expect(big).toHaveAttribute('tabindex', '0')
    expect(big).toHaveAttribute('aria-expanded', 'false')
    big.focus()
    await user.keyboard('{ArrowRight}')
    expect(big).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName(/^\+?\s*f0/)
    await user.keyboard('{ArrowLeft}')
    expect(big).toHaveFocus()
    await user.keyboard('{End}')
    await user.keyboard('{Home}')
    expect(big).toHaveFocus()
  })

  it('swaps its sides', async () => {
    const { user } = open()
    await user.click(screen.getByRole('tab', { name: 'Compare' }))
    await user.click(screen.getByRole('button', { name: 'Swap the two' }))
    expect(screen.getByRole('treeitem', { name: /new/ })).toHaveAccessibleName(/deleted/)
  })

  it('says when two are the same', async () => {
    const { user } = open(await machineAfter(['docker create --name idle app'], {}, machine))
    await user.click(screen.getByRole('tab', { name: 'Compare' }))
    expect(screen.getByText('Both are the same, file by file.')).toBeInTheDocument()
  })
})

describe('waste', () => {
  it('names the figures and the worst paths with the layers that hold them', async () => {
    const { user, store } = open()
    await user.click(screen.getByRole('tab', { name: 'Waste' }))
    expect(screen.getByRole('combobox', { name: 'Waste in' })).toHaveDisplayValue('app:latest')
    const list = screen.getByRole('region', { name: 'Worst first' })
    expect(list).toHaveTextContent(/\/etc\/secret\.txt8 B never seen/)
    await user.click(screen.getByRole('button', { name: 'Open /etc/secret.txt' }))
    expect(screen.getByText('hunter2')).toBeInTheDocument()
    expect(store.getState().filesPlace).toMatchObject({ upTo: 2 })
  })

  it('says that an image of one layer wastes nothing', async () => {
    const { user } = open(currentMachine(makeTestStore().getState()))
    await user.click(screen.getByRole('tab', { name: 'Waste' }))
    expect(screen.getByText(/Nothing is wasted/)).toBeInTheDocument()
    expect(screen.getByText('100 %')).toBeInTheDocument()
  })
})
