import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { BenchView } from '../../src/bench/BenchView'
import type { EngineEvent } from '../../src/engine/events'
import {
  containerId,
  crowdedMachine,
  deepMachine,
  digest,
  emptyMachine,
  richMachine,
  withContainer,
  withoutContainer,
} from './fixtures'
import { frameOf } from './frames'
import { renderStill } from './render'

const machine = richMachine()
const green = { containerId: containerId('green'), name: 'green' }
const copiedUp: EngineEvent = {
  type: 'file.copied-up',
  ...green,
  path: '/usr/share/nginx/index.html',
  from: digest('COPY site/ /usr/share/nginx'),
  size: 3,
}

describe('BenchView: host', () => {
  it('names every part for somebody who does not see it', () => {
    renderStill(<BenchView machine={machine} />)
    const picture = screen.getByRole('toolbar', { name: 'Picture of the host' })
    for (const name of [
      /One Linux kernel/,
      /Layer 1 of 3: ADD debian, 117 MB, read-only, used by web:1, api:2/,
      /Image web:1: 3 layers, 185 MB/,
      /Container green, running: writable layer, 3 changes/,
      /In green runs nginx -g daemon off;/,
      /api-1 exited with code 137: no process, its files are kept/,
      /In job, sleep 300 is frozen/,
      /Volume data: 1 file, mounted by api-1/,
      /Network front: connects no container/,
      /Registry localhost:5000: web:1 · 3 layers/,
    ]) {
      expect(within(picture).getByRole('button', { name })).toBeInTheDocument()
    }
  })

  it('draws an empty host without complaint', async () => {
    renderStill(<BenchView machine={emptyMachine} />)
    expect(screen.getByRole('button', { name: /Linux kernel/ })).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('before the first command'))
  })

  it('has one tab stop, and arrow keys move along the picture', async () => {
    const user = userEvent.setup()
    renderStill(<BenchView machine={machine} />)
    await user.tab()
    expect(screen.getByRole('button', { name: /Container blue/ })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: /Container green/ })).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('button', { name: /In green runs/ })).toHaveFocus()
    await user.keyboard('{End}')
    expect(screen.getByRole('button', { name: /Registry/ })).toHaveFocus()
    await user.keyboard('{Home}')
    expect(screen.getByRole('button', { name: /Linux kernel/ })).toHaveFocus()
    const picture = screen.getByRole('toolbar', { name: 'Picture of the host' })
    expect(
      within(picture)
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1)
  })

  it('opens the detail of a layer with Enter and gives the focus back on Escape', async () => {
    const user = userEvent.setup()
    renderStill(<BenchView machine={machine} />)
    const layer = screen.getByRole('button', { name: /COPY site/ })
    layer.focus()
    await user.keyboard('{Enter}')
    const detail = await screen.findByRole('dialog', { name: /COPY site/ })
    expect(detail).toHaveFocus()
    expect(within(detail).getByText('4.1 kB')).toBeInTheDocument()
    expect(within(detail).getByText(digest('COPY site/ /usr/share/nginx'))).toBeInTheDocument()
    expect(within(detail).getByText('/usr/share/nginx/index.html')).toBeInTheDocument()
    expect(within(detail).getByText('changed')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(layer).toHaveFocus()
  })

  it('opens a fold and closes it again', async () => {
    const user = userEvent.setup()
    renderStill(<BenchView machine={deepMachine(127)} />)
    await user.click(screen.getByRole('button', { name: /122 layers folded together/ }))
    expect(screen.getAllByRole('button', { name: /^Layer \d+ of 127/ })).toHaveLength(127)
    await user.click(screen.getByRole('button', { name: /122 layers, opened/ }))
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Layer \d+ of 127/ })).toHaveLength(5))
  })

  it('sums up 100 containers and shows them on demand', async () => {
    const user = userEvent.setup()
    renderStill(<BenchView machine={crowdedMachine(100)} />)
    await user.click(screen.getByRole('button', { name: '97 more containers' }))
    expect(screen.getAllByRole('button', { name: /^Container c\d+/ })).toHaveLength(100)
  })

  it('takes a removed container off the picture', async () => {
    const view = renderStill(<BenchView machine={machine} />)
    const after = withoutContainer(machine, 'blue')
    const removed: EngineEvent = { type: 'container.removed', containerId: containerId('blue'), name: 'blue' }
    view.rerender(<BenchView machine={after} before={machine} frame={frameOf('docker rm -f blue', after, [removed])} />)
    await waitFor(() => expect(screen.queryByRole('button', { name: /Container blue/ })).not.toBeInTheDocument())
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        'blue was removed, and its writable layer with all its files.',
      ),
    )
  })

  it('moves the focus to a part that is left when the focused one is removed', async () => {
    const view = renderStill(<BenchView machine={machine} />)
    screen.getByRole('button', { name: /Container blue/ }).focus()
    view.rerender(<BenchView machine={withoutContainer(machine, 'blue')} />)
    await waitFor(() => expect(screen.getByRole('button', { name: /Container green/ })).toHaveFocus())
  })
})

describe('BenchView: inside a container', () => {
  it('opens with Enter on a container, and the way back is visible', async () => {
    const user = userEvent.setup()
    renderStill(<BenchView machine={machine} />)
    screen.getByRole('button', { name: /Container green/ }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('heading', { name: 'Inside green' })).toBeInTheDocument()
    const table = await screen.findByRole('table', { name: 'Plates of green' })
    expect(within(table).getAllByRole('row')).toHaveLength(6)
    await user.click(screen.getByRole('button', { name: 'Back to the host' }))
    expect(screen.getByRole('heading', { name: 'On this host' })).toBeInTheDocument()
  })

  it('says in each cell what the plate did and whether it is read', async () => {
    renderStill(<BenchView machine={machine} focus={{ view: 'container', containerId: green.containerId }} />)
    expect(await screen.findByRole('columnheader', { name: '/etc/motd' })).toBeInTheDocument()
    for (const name of [
      '/etc/motd is not there',
      '/etc/motd deleted here by a whiteout, this is what is read',
      '/etc/motd added here, covered by a plate above',
    ]) {
      expect(screen.getByRole('button', { name })).toBeInTheDocument()
    }
  })

  it('moves from plate to mark and opens the file', async () => {
    const user = userEvent.setup()
    renderStill(<BenchView machine={machine} focus={{ view: 'container', containerId: green.containerId }} />)
    const plate = await screen.findByRole('button', { name: /Writable layer of green/ })
    plate.focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: /motd deleted here/ })).toHaveFocus()
    await user.keyboard('{ArrowRight}{Enter}')
    const detail = await screen.findByRole('dialog', { name: /index.html/ })
    expect(within(detail).getByText('new')).toBeInTheDocument()
  })

  it('follows the command into the container while a scene plays', async () => {
    const view = renderStill(<BenchView machine={machine} follow />)
    view.rerender(<BenchView machine={machine} follow frame={frameOf('docker exec green …', machine, [copiedUp])} />)
    expect(screen.getByRole('heading', { name: 'Inside green' })).toBeInTheDocument()
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        'green: /usr/share/nginx/index.html was copied up from layer 3 of web:1 into its writable layer.',
      ),
    )
  })

  it('offers the container instead when nobody plays a scene', async () => {
    const user = userEvent.setup()
    const view = renderStill(<BenchView machine={machine} />)
    view.rerender(<BenchView machine={machine} frame={frameOf('docker exec green …', machine, [copiedUp])} />)
    expect(screen.getByRole('heading', { name: 'On this host' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'See inside green' }))
    expect(screen.getByRole('heading', { name: 'Inside green' })).toBeInTheDocument()
  })

  it('returns to the host when the container is removed', () => {
    const focus = { view: 'container', containerId: green.containerId } as const
    const view = renderStill(<BenchView machine={machine} focus={focus} />)
    view.rerender(<BenchView machine={withoutContainer(machine, 'green')} focus={focus} />)
    expect(screen.getByRole('heading', { name: 'On this host' })).toBeInTheDocument()
  })

  it('turns the pages of files that do not fit', async () => {
    const user = userEvent.setup()
    const files = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`/file${index + 10}`, 'x']))
    const busy = withContainer(machine, 'busy', 'busybox:latest', { files })
    renderStill(<BenchView machine={busy} focus={{ view: 'container', containerId: containerId('busy') }} />)
    expect(await screen.findByText('Files 1 to 5 of 14')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'More files' }))
    expect(screen.getByText('Files 6 to 10 of 14')).toBeInTheDocument()
  })
})

describe('BenchView: the picture in words', () => {
  it('describes the host as nested lists', async () => {
    const user = userEvent.setup()
    renderStill(<BenchView machine={machine} />)
    await user.click(screen.getByText('Describe the bench'))
    const base = (await screen.findAllByRole('listitem')).find((item) =>
      item.textContent?.startsWith('Layer 1 of 3: ADD debian'),
    )
    if (base === undefined) throw new Error('the base layer is not described')
    expect(within(base).getByText(/^Image web:1/)).toBeInTheDocument()
    expect(within(base).getByText(/^In green runs/)).toBeInTheDocument()
    expect(within(base).queryByText(/busybox/)).not.toBeInTheDocument()
  })

  it('tells a reader who went back in time where they are', async () => {
    renderStill(
      <BenchView
        machine={machine}
        frame={frameOf('docker ps', machine)}
        wentBack="Back to before docker ps: 0 of 1."
      />,
    )
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Back to before docker ps: 0 of 1.'))
  })
})
