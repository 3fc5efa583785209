/** Dockerfiles to begin with. Opening one makes drafts; drafts of the same names are only given up when that is confirmed. */
import { useState } from 'react'
import { type DockerfileExample, dockerfileExamples, emptyDockerfile } from '../../content/dockerfile-examples'
import { dockerfileText as text } from '../../content/text/dockerfile'
import type { Drafts } from '../../store/dockerfile-slice'
import { useLayerlab } from '../../store/use-layerlab'
import '../../ui/option/option.css'
import { dockerfilePath } from './build/reading'
import { fileOnMachine, pendingDrafts } from './context/context-files'
import { pathOfName } from './context/file-names'
import type { Workbench } from './use-workbench'

function draftsOf({ machine }: Workbench, { files }: Pick<DockerfileExample, 'files'>): Drafts {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [pathOfName(machine, name), { text: content, executable: false }]),
  )
}

/** Names of the files whose unsaved changes an example would replace. */
function endangered({ machine, drafts, files }: Workbench, coming: Drafts): readonly string[] {
  const pending = pendingDrafts(machine, drafts)
  return files
    .filter(
      ({ path }) =>
        pending[path] !== undefined && coming[path] !== undefined && pending[path]?.text !== coming[path]?.text,
    )
    .map(({ name }) => name)
}

export function Examples({ workbench }: { readonly workbench: Workbench }) {
  const changeDrafts = useLayerlab((state) => state.changeDrafts)
  const openInEditor = useLayerlab((state) => state.openInEditor)
  const changeBuildOptions = useLayerlab((state) => state.changeBuildOptions)
  const [waiting, setWaiting] = useState<{ readonly example: DockerfileExample; readonly names: readonly string[] }>()

  const open = (example: DockerfileExample) => {
    changeDrafts(draftsOf(workbench, example))
    openInEditor(dockerfilePath(workbench.machine))
    changeBuildOptions({ name: example.imageName, target: '', buildArguments: '', noCache: false })
    setWaiting(undefined)
  }
  const choose = (example: DockerfileExample) => {
    const names = endangered(workbench, draftsOf(workbench, example))
    if (names.length === 0) open(example)
    else setWaiting({ example, names })
  }

  if (waiting !== undefined) {
    return (
      <div className="dockerfile-confirm" role="alert">
        <p>{text.replaces(waiting.names.join(', '))}</p>
        <button type="button" className="button" onClick={() => open(waiting.example)}>
          {text.replace}
        </button>
        <button type="button" className="quiet-button" onClick={() => setWaiting(undefined)}>
          {text.keepMine}
        </button>
      </div>
    )
  }
  return (
    <ul className="dockerfile-examples">
      {dockerfileExamples.map((example) => (
        <li key={example.id}>
          <button type="button" className="option dockerfile-example" onClick={() => choose(example)}>
            <strong>{example.title}</strong>
            <span>{example.words}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What stands in place of the editor while there is no Dockerfile. */
export function StartPanel({ workbench }: { readonly workbench: Workbench }) {
  const changeDrafts = useLayerlab((state) => state.changeDrafts)
  const openInEditor = useLayerlab((state) => state.openInEditor)
  const path = dockerfilePath(workbench.machine)
  const begin = () => {
    const onMachine = fileOnMachine(workbench.machine, path)
    changeDrafts({ [path]: onMachine === undefined ? { text: emptyDockerfile, executable: false } : undefined })
    openInEditor(path)
  }
  return (
    <section className="dockerfile-start" aria-label={text.startTitle}>
      <h3>{text.startTitle}</h3>
      <p>{text.startWords}</p>
      <p>
        <button type="button" className="button" onClick={begin}>
          {text.startEmpty}
        </button>
      </p>
      <h4>{text.openExample}</h4>
      <Examples workbench={workbench} />
    </section>
  )
}
