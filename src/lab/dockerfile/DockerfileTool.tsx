/** The Dockerfile editor: a build context, what a build would make of it, and the build. */
import { lazy, Suspense, useMemo, useState } from 'react'
import { dockerfileText as text } from '../../content/text/dockerfile'
import type { LineFate } from '../../engine/images/build/line-fates'
import { useLayerlab } from '../../store/use-layerlab'
import type { LabToolProps } from '../lab-tool'
import { BuildForm } from './build/BuildForm'
import { BuildOutput } from './build/BuildOutput'
import { LineTable } from './build/LineTable'
import { dockerfilePath } from './build/reading'
import { summaryOf } from './build/summary'
import { imageSurroundings } from './completion/image-surroundings'
import { ContextFiles } from './context/ContextFiles'
import { draftOfText, pendingDrafts } from './context/context-files'
import { Examples, StartPanel } from './Examples'
import type { EditorMemory } from './editor/editor'
import { FindingList } from './rules/FindingList'
import { lineOf, usePointLine } from './spotlight'
import { useBuild } from './use-build'
import { useWorkbench, type Workbench } from './use-workbench'
import './dockerfile.css'

const loadPlainEditor = () => import('./editor/PlainEditor')
const CodeEditor = lazy(
  import.meta.env.MODE === 'single-file' ? loadPlainEditor : () => import('./editor/CodeEditor').catch(loadPlainEditor),
)

const noFates: readonly LineFate[] = []

/** The one sentence above the lines. It is read aloud when it says something, not while that is being worked out. */
function Summary({ workbench: { reading, upToDate, plannable } }: { readonly workbench: Workbench }) {
  return (
    <p className="dockerfile-summary" role="status">
      {reading && upToDate && summaryOf(reading.report, reading.isDone)}
      {!upToDate && (plannable ? <span aria-hidden="true">{text.planning}</span> : text.tooLong)}
    </p>
  )
}

export default function DockerfileTool(_: LabToolProps) {
  const workbench = useWorkbench()
  const { reading, done, lines, open, machine, drafts } = workbench
  const [goTo, setGoTo] = useState<number>()
  const openInEditor = useLayerlab((state) => state.openInEditor)
  const spotlight = useLayerlab((state) => state.spotlight)
  const pointAt = useLayerlab((state) => state.pointAt)
  const { building, build } = useBuild()

  const lit = reading && lineOf(reading.report, spotlight)
  const goToLine = (line: number) => {
    openInEditor(dockerfilePath(machine))
    setGoTo(line)
  }

  return (
    <div className="dockerfile">
      <ContextFiles workbench={workbench} />
      {!workbench.hasDockerfile && <StartPanel workbench={workbench} />}
      {open && <OpenFile workbench={workbench} goTo={goTo} onArrived={() => setGoTo(undefined)} lit={lit} />}
      {workbench.hasDockerfile && (
        <>
          <BuildForm
            command={lines.at(-1) ?? ''}
            stages={workbench.stages}
            busy={building}
            onBuild={() => void build(lines, pendingDrafts(machine, drafts))}
          />
          <section className="dockerfile-plan" aria-busy={!workbench.upToDate && workbench.plannable}>
            <h3>{done === undefined ? text.planTitle : text.doneTitle}</h3>
            <Summary workbench={workbench} />
            {reading && (
              <LineTable
                caption={done === undefined ? text.planTitle : text.doneTitle}
                lines={reading.report.lines}
                isDone={reading.isDone}
                lit={lit}
                onPoint={pointAt}
                onGoTo={goToLine}
              />
            )}
            {done && <BuildOutput frame={done} />}
          </section>
          <section className="dockerfile-checks" aria-label={text.findings}>
            <h3>{text.findings}</h3>
            {reading && <FindingList findings={reading.findings} onGoTo={goToLine} />}
          </section>
          <details className="dockerfile-more">
            <summary>{text.openExample}</summary>
            <Examples workbench={workbench} />
          </details>
        </>
      )}
    </div>
  )
}

type OpenFileProps = {
  readonly workbench: Workbench
  readonly goTo: number | undefined
  readonly onArrived: () => void
  readonly lit: LineFate | undefined
}

function OpenFile({ workbench, goTo, onArrived, lit }: OpenFileProps) {
  const { open, machine, drafts, files, reading } = workbench
  const changeDrafts = useLayerlab((state) => state.changeDrafts)
  const fates = reading?.report.lines ?? noFates
  const pointLine = usePointLine(fates)
  /** What can be undone in a file stays with it while another is open. */
  const [memories] = useState(() => new Map<string, EditorMemory>())
  const names = useMemo(() => files.filter(({ state }) => state !== 'deleted').map(({ name }) => name), [files])
  if (open === undefined) return null
  const { path, name, state } = open.file
  if (state === 'deleted') return <p className="dockerfile-quiet">{text.willBeDeleted}</p>
  if (open.text === undefined) return <p className="dockerfile-quiet">{text.notText}</p>

  const isDockerfile = path === dockerfilePath(machine)
  return (
    <Suspense fallback={<p className="dockerfile-loading">{text.editorLoading}</p>}>
      <CodeEditor
        key={path}
        name={name}
        text={open.text}
        recall={() => memories.get(path)}
        onLeave={(memory) => memories.set(path, memory)}
        isDockerfile={isDockerfile}
        findings={isDockerfile ? (reading?.findings ?? []) : []}
        fates={isDockerfile ? fates : noFates}
        lit={isDockerfile ? lit?.lines : undefined}
        goTo={isDockerfile ? goTo : undefined}
        onArrived={onArrived}
        surroundings={() => imageSurroundings(machine, names)}
        onChange={(changed) => changeDrafts({ [path]: draftOfText(machine, drafts, path, changed) })}
        onPointLine={isDockerfile ? pointLine : () => undefined}
      />
    </Suspense>
  )
}
