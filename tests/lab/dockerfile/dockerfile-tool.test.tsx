import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { ruleText } from '../../../src/content/text/dockerfile-rules'
import { atTerminal } from '../../../src/engine/machine'
import DockerfileTool from '../../../src/lab/dockerfile/DockerfileTool'
import { machineWithFiles } from '../../../src/store/scene-machine'
import { currentMachine } from '../../../src/store/timeline-slice'
import { makeTestStore, renderWithStore } from '../../support/render-with-store'

const dockerfile = 'FROM busybox:1.37\nCOPY a.txt /\nRUN cat /a.txt > /b.txt\nCMD ["cat", "/b.txt"]\n'
const files = { Dockerfile: dockerfile, 'a.txt': 'hello\n' }

// What draws text asks for its place, and there is none where nothing is laid out. jsdom passes for an old Safari, too.
beforeAll(() => {
  document.execCommand = () => false
  Range.prototype.getClientRects = () => document.createElement('p').getClientRects()
  Range.prototype.getBoundingClientRect = () => document.createElement('p').getBoundingClientRect()
})

const patience = { timeout: 20_000 }

function show(context: Readonly<Record<string, string>> = files) {
  const store = makeTestStore({ start: machineWithFiles(context), runCommand: run })
  renderWithStore(<DockerfileTool onShowClaim={() => undefined} />, store)
  const path = (name: string) => `${store.getState().start.host.workingDirectory}/${name}`
  const write = (name: string, text: string) =>
    act(() => store.getState().changeDrafts({ [path(name)]: { text, executable: false } }))
  return { store, path, write, user: userEvent.setup() }
}

/** The editor's text field, which lies in a shadow root. */
async function editorField(): Promise<HTMLElement> {
  return waitFor(() => {
    const hosts = [...document.querySelectorAll('.dockerfile-editor')]
    const field = hosts.map((host) => host.shadowRoot?.querySelector<HTMLElement>('.cm-content')).find((each) => each)
    if (!field) throw new Error('no editor yet')
    return field
  }, patience)
}

const heading = (name: string) => screen.findByRole('heading', { name }, patience)
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1)
const rowTexts = () => rows().map((row) => row.querySelector('.dockerfile-fate')?.textContent?.trim())

describe('DockerfileTool', () => {
  it('plans, but does not build, while a program has the terminal: the command would be typed into it', async () => {
    const store = makeTestStore({ start: atTerminal(machineWithFiles(files)), runCommand: run })
    await store.getState().run('docker run -it --name box busybox')
    renderWithStore(<DockerfileTool onShowClaim={() => undefined} />, store)
    const user = userEvent.setup()
    await heading('What the next build will do')
    await user.click(screen.getByRole('button', { name: 'Build' }))
    expect(screen.getByText(/The terminal belongs to/)).toHaveTextContent('docker run -it --name box busybox')
    expect(store.getState().frames).toHaveLength(1)
    await act(() => store.getState().run('exit'))
    expect(screen.queryByText(/The terminal belongs to/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Build' }))
    await heading('What the build did')
  })

  it('offers a beginning where there is no Dockerfile, and builds an example', async () => {
    const { store, user } = show({})
    expect(screen.queryByRole('button', { name: 'Build' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^A first image/ }))
    expect(await editorField()).toHaveTextContent('COPY greeting.txt')
    expect(screen.getByRole('button', { name: 'greeting.txt new' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Build' }))
    await heading('What the build did')
    expect(store.getState().frames.map(({ line }) => line.split('\n')[0])).toEqual([
      "cat > Dockerfile <<'EOF'",
      "cat > greeting.txt <<'EOF'",
      'docker build -t greeting .',
    ])
    expect(store.getState().drafts).toEqual({})
  })

  it('says before the build what it will do, and afterwards what it did', async () => {
    const { user } = show()
    await heading('What the next build will do')
    await screen.findByText(/^2 lines will run\. The image takes 1\.98 MB\.$/, undefined, patience)
    expect(rowTexts()).toEqual(['▤ base image', '▸ will run', '▸ will run', '· no layer'])
    await user.click(screen.getByRole('button', { name: 'Build' }))
    await heading('What the build did')
    expect(rowTexts()).toEqual(['▤ base image', '▸ ran', '▸ ran', '· no layer'])
    expect(screen.getByText('Output of the build')).toBeInTheDocument()
  })

  it('knows after an edit which lines the cache will spare', async () => {
    const { user, write } = show()
    await user.click(screen.getByRole('button', { name: 'Build' }))
    await heading('What the build did')
    write('Dockerfile', dockerfile.replace('b.txt\n', 'c.txt\n'))
    await heading('What the next build will do')
    await screen.findByText(/^The cache spares 1 line; 1 will run\./, undefined, patience)
    expect(screen.getByRole('button', { name: 'Dockerfile changed' })).toBeInTheDocument()
    write('a.txt', 'other\n')
    await screen.findByText(/^2 lines will run\./, undefined, patience)
  })

  it('lights up the line of the plate that is pointed at, and the plate of the line', async () => {
    const { store, user } = show()
    await user.click(screen.getByRole('button', { name: 'Build' }))
    await heading('What the build did')
    const layers = [...currentMachine(store.getState()).images.values()].at(-1)?.layers ?? []
    act(() => store.getState().pointAt({ layer: layers.at(-1) ?? '' }))
    expect(rows().map((row) => row.hasAttribute('data-lit'))).toEqual([false, false, true, false])
    const field = await editorField()
    expect(field.querySelectorAll('.cm-lit')).toHaveLength(1)
    expect(field.querySelector('.cm-lit')).toHaveTextContent('RUN cat')
    act(() => store.getState().pointAt({ layer: layers.at(0) ?? '' }))
    expect(rows()[0]).toHaveAttribute('data-lit')
    await user.hover(screen.getByRole('row', { name: /COPY a\.txt/ }))
    expect(store.getState().spotlight).toEqual({ layer: layers.at(-2) })
  })

  it('lists what there is to remark, and leads to the line', async () => {
    const { user, write } = show()
    write('Dockerfile', `${dockerfile}RUN cd /tmp\n`)
    expect(await screen.findByText(ruleText.lostDirectory.title, undefined, patience)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Line 5' }))
    const field = await editorField()
    await waitFor(() => expect(field.getRootNode()).toHaveProperty('activeElement', field))
  })

  it('shows why a build failed, with its output open', async () => {
    const { user, write } = show()
    write('Dockerfile', 'FROM busybox:1.37\nRUN false\n')
    await user.click(screen.getByRole('button', { name: 'Build' }))
    await heading('What the build did')
    expect(rowTexts()).toEqual(['▤ base image', '× failed'])
    expect(screen.getByText('Output of the build: The build failed.').closest('details')).toHaveAttribute('open')
    expect(screen.getByText(/^process "\/bin\/sh -c false" did not complete/)).toBeInTheDocument()
  })

  it('adds, renames and deletes files as drafts', async () => {
    const { store, path, user } = show()
    await user.click(screen.getByRole('button', { name: '+ New file' }))
    await user.keyboard('a.txt{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('There is already a file a.txt.')
    await user.clear(screen.getByRole('textbox', { name: 'Name in the context' }))
    await user.keyboard('src/new.txt{Enter}')
    expect(screen.getByRole('button', { name: 'src/new.txt new' })).toHaveAttribute('aria-current', 'true')
    await user.click(screen.getByRole('button', { name: 'a.txt' }))
    await user.click(screen.getByRole('button', { name: 'Rename' }))
    await user.clear(screen.getByRole('textbox', { name: 'Name in the context' }))
    await user.keyboard('b.txt{Enter}')
    expect(store.getState().drafts[path('b.txt')]).toEqual({ text: 'hello\n', executable: false })
    expect(store.getState().drafts[path('a.txt')]).toBeNull()
    await user.click(screen.getByRole('button', { name: /^a\.txt/ }))
    await user.click(screen.getByRole('button', { name: 'Keep the file' }))
    expect(store.getState().drafts).not.toHaveProperty([path('a.txt')])
    expect(store.getState().frames).toEqual([])
  })

  it('asks before an example takes the place of what was typed', async () => {
    const { store, path, user, write } = show()
    write('Dockerfile', 'FROM scratch\n')
    await user.click(screen.getByText('Open an example'))
    await user.click(screen.getByRole('button', { name: /^Two stages/ }))
    expect(screen.getByRole('alert')).toHaveTextContent('the place of what you typed in: Dockerfile')
    await user.click(screen.getByRole('button', { name: 'Keep mine' }))
    expect(store.getState().drafts[path('Dockerfile')]?.text).toBe('FROM scratch\n')
  })

  it('passes the options on to docker build', async () => {
    const { store, user, write } = show()
    write('Dockerfile', 'FROM busybox:1.37 AS one\nFROM busybox:1.37\nARG A\nRUN echo $A > /a\n')
    await user.click(screen.getByText('Options'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Target stage' }), 'one')
    await user.type(screen.getByRole('textbox', { name: 'Build arguments' }), 'A=1')
    await user.click(screen.getByRole('checkbox', { name: /Do without the cache/ }))
    await user.click(screen.getByRole('button', { name: 'Build' }))
    await heading('What the build did')
    expect(store.getState().frames.at(-1)?.line).toBe('docker build -t app --target one --build-arg A=1 --no-cache .')
  })
})
