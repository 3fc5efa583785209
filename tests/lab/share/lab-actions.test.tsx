import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LabActions } from '../../../src/lab/share/LabActions'
import { labFileText } from '../../../src/store/lab-file'
import { labOfHash } from '../../../src/store/lab-link'
import { emptyLabRecord } from '../../../src/store/lab-record'
import { makeTestStore, renderWithStore } from '../../support/render-with-store'

async function renderActions(lines: readonly string[] = ['one', 'two']) {
  const store = makeTestStore()
  await store.getState().enterLab()
  for (const line of lines) await store.getState().run(line)
  renderWithStore(<LabActions tools={null}>{null}</LabActions>, store)
  return { store, user: userEvent.setup() }
}

const button = (name: string) => screen.getByRole('button', { name })
const shownLines = (store: Awaited<ReturnType<typeof renderActions>>['store']) =>
  store.getState().frames.map(({ line }) => line)
const labFile = (text: string, name = 'lab.json') => new File([text], name, { type: 'application/json' })
const saved = labFileText({ ...emptyLabRecord, lines: ['theirs'], cursor: 1 })

beforeEach(() => {
  // jsdom has dialogs but cannot open them.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

describe('sharing a lab', () => {
  it('gives a link that carries the commands, to copy and to scan', async () => {
    const { user } = await renderActions()
    await user.click(button('Share'))
    const dialog = await screen.findByRole('dialog', { name: 'Share what is on the bench' })
    const field = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' })
    expect(labOfHash(new URL(field.value).hash)?.lines).toEqual(['one', 'two'])
    expect(within(dialog).getByRole('img', { name: 'QR code of the link' })).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toBe(field.value)
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('selects the link where the browser does not let the page copy', async () => {
    const { user } = await renderActions()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(button('Share'))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Copy' }))
    expect(within(dialog).getByRole('textbox')).toHaveFocus()
    expect(within(dialog).getByRole('status')).toHaveTextContent('does not let the page copy')
  })

  it('says that a link is too long for a code, and offers the link alone', async () => {
    const noise = Array.from({ length: 60 }, (_, index) => `echo ${Math.sin(index)} ${Math.cos(index)}`)
    const { user } = await renderActions(noise)
    await user.click(button('Share'))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/^For a QR code the link is too long: it has 1,\d+ characters/)).toBeInTheDocument()
    expect(within(dialog).getByRole('textbox', { name: 'Link' })).toBeInTheDocument()
  })

  it('says that a link is too long altogether, and offers the file', async () => {
    const noise = Array.from({ length: 500 }, (_, index) => `echo ${Math.sin(index)} ${Math.cos(index)}`)
    const { user } = await renderActions(noise)
    await user.click(button('Share'))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/take the file instead/)).toBeInTheDocument()
    expect(within(dialog).queryByRole('textbox')).not.toBeInTheDocument()
    expect(within(dialog).getByRole('button', { name: 'Save as a file' })).toBeInTheDocument()
  })
})

describe('a lab as a file', () => {
  it('is shown as text where the frame hands out no files', async () => {
    vi.stubGlobal('origin', 'null')
    const { user } = await renderActions()
    await user.click(button('Save as a file'))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the file' })
    expect(JSON.parse(field.value)).toMatchObject({ format: 'layerlab-lab', lab: { lines: ['one', 'two'] } })
  })

  it('opens, and what was there stays reachable', async () => {
    const { store, user } = await renderActions()
    await user.upload(screen.getByLabelText('File of a lab'), labFile(saved))
    await waitFor(() => expect(shownLines(store)).toEqual(['theirs']))
    expect(store.getState().abandoned.map(({ lines }) => lines)).toEqual([['one', 'two']])
    expect(screen.getByText(/^The lab in lab.json is open/)).toBeInTheDocument()
  })

  it('opens when it is dropped onto the lab', async () => {
    const { store } = await renderActions()
    const dataTransfer = { types: ['Files'], files: [labFile(saved)] }
    fireEvent.dragOver(button('Share'), { dataTransfer })
    expect(screen.getByText('Drop the file of a lab here to open it.')).toBeInTheDocument()
    fireEvent.drop(button('Share'), { dataTransfer })
    await waitFor(() => expect(shownLines(store)).toEqual(['theirs']))
    expect(screen.queryByText(/^Drop the file/)).not.toBeInTheDocument()
  })

  it('is left closed with a clear sentence when it is no lab', async () => {
    const { store, user } = await renderActions()
    await user.upload(screen.getByLabelText('File of a lab'), labFile('{"some":"data"}', 'data.json'))
    expect(await screen.findByText(/^data.json is not the file of a lab/)).toBeInTheDocument()
    expect(shownLines(store)).toEqual(['one', 'two'])
  })
})

describe('starting over', () => {
  it('empties the lab and offers the way back at once', async () => {
    const { store, user } = await renderActions()
    await user.click(button('Start over'))
    await waitFor(() => expect(shownLines(store)).toEqual([]))
    expect(button('Start over')).toHaveAttribute('aria-disabled', 'true')
    await user.click(await screen.findByRole('button', { name: 'Bring them back' }))
    await waitFor(() => expect(shownLines(store)).toEqual(['one', 'two']))
    await act(async () => undefined)
    expect(screen.queryByRole('button', { name: 'Bring them back' })).not.toBeInTheDocument()
  })
})
