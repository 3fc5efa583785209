/** Starts the app. The sheets that every part builds on come first, also where all stand in one file. */
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import { StrictMode, startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { breather } from './app/breather'
import { prepareLinkedLab } from './app/linked-lab'
import { readLocation, tableOf } from './app/navigation'
import { run } from './cli/run'
import { openStorage } from './store/persistence'
import { machineWithFiles } from './store/scene-machine'
import { stepDuration } from './store/step-duration'
import { createLayerlabStore } from './store/store'
import { LayerlabContext } from './store/use-layerlab'
import { pageShown } from './ui/page-shown'

const { rebuildAside, openLinkedLab } = prepareLinkedLab(window.location.hash)

const { address, problems } = readLocation(window.location)
const storage = openStorage()
const store = createLayerlabStore({
  start: machineWithFiles({}),
  machineWithFiles,
  runCommand: run,
  pauseBetweenSteps: (pace, step) => new Promise((resolve) => setTimeout(resolve, stepDuration(pace, step))),
  breathe: breather(),
  ...(rebuildAside && { rebuildAside }),
  storage,
  now: Date.now,
  drawSeed: () => Math.floor(Math.random() * 2 ** 32),
  labTool: address.tool,
  table: tableOf(address),
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id root')
const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <LayerlabContext value={store}>
        <App storage={storage.kind} address={address} problems={problems} openLinkedLab={openLinkedLab} />
      </LayerlabContext>
    </StrictMode>,
  )
// In the place of the first view that stands in the page, the same comes at once; anything else is drawn piece by piece.
if (root.hasChildNodes()) flushSync(draw)
else startTransition(draw)
// What was written into the page beforehand could be read but not used; now it can be used.
root.inert = false

void pageShown()
  .then(() => import('./store/learning/other-tabs'))
  .then(({ watchOtherTabs }) => watchOtherTabs(store))
  .catch(() => undefined)
