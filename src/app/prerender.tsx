/** The first view of the study surface as HTML, written into the built page so that it can be read before the scripts have come. */
import { renderToString } from 'react-dom/server'
import { openStorage } from '../store/persistence'
import { machineWithFiles } from '../store/scene-machine'
import { createLayerlabStore } from '../store/store'
import { LayerlabContext } from '../store/use-layerlab'
import { App } from './App'
import { defaultAddress } from './address'

const noStorage = () => {
  throw new Error('there is no storage where pages are built')
}

/** Style attributes in HTML are against the page's policy; React sets them again, as it may, when it takes over. */
const withoutStyles = (html: string) => html.replace(/ style="[^"]*"/g, '')

export function prerender(): string {
  const store = createLayerlabStore({
    start: machineWithFiles({}),
    machineWithFiles,
    runCommand: () => Promise.reject(new Error('no command runs where pages are built')),
    pauseBetweenSteps: () => Promise.resolve(),
    breathe: async () => undefined,
    storage: openStorage(noStorage),
    now: () => 0,
    drawSeed: () => 0,
  })
  const html = renderToString(
    <LayerlabContext value={store}>
      <App storage="device" address={defaultAddress} problems={[]} openLinkedLab={async () => false} />
    </LayerlabContext>,
  )
  return withoutStyles(html)
}
