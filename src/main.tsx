/** Starts the app. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { openStorage } from './store/persistence'
import { machineWithFiles } from './store/scene-machine'
import { createLayerlabStore } from './store/store'
import { LayerlabContext } from './store/use-layerlab'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'

/** Long enough to see what a command did before the next one. */
const pauseBetweenSteps = 1600

const storage = openStorage()
const store = createLayerlabStore({
  start: machineWithFiles({}),
  machineWithFiles,
  runCommand: async (machine, line) => {
    const { run } = await import('./cli/run')
    return run(machine, line)
  },
  pauseBetweenSteps: () => new Promise((resolve) => setTimeout(resolve, pauseBetweenSteps)),
  storage,
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id root')
createRoot(root).render(
  <StrictMode>
    <LayerlabContext value={store}>
      <App storage={storage.kind} />
    </LayerlabContext>
  </StrictMode>,
)
