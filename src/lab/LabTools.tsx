/** The lab's tools: one is open at a time, and each is loaded when it is opened first. */
import { lazy, type RefObject, Suspense, useEffect, useId, useRef } from 'react'
import { appText } from '../content/text/app'
import { labText } from '../content/text/lab'
import { type LabTool, labTools } from '../store/lab-view-slice'
import { useLayerlab } from '../store/use-layerlab'
import { Tabs } from '../ui/Tabs'
import type { LabToolProps } from './lab-tool'
import { LabActions } from './share/LabActions'

const tools = {
  terminal: lazy(() => import('./terminal/TerminalTool')),
  dockerfile: lazy(() => import('./dockerfile/DockerfileTool')),
  files: lazy(() => import('./files/FilesTool')),
  goals: lazy(() => import('./goals/GoalsTool')),
}

const GoalStrip = lazy(() => import('./goals/GoalStrip').then(({ GoalStrip }) => ({ default: GoalStrip })))

export function LabTools({ onShowClaim }: LabToolProps) {
  const tool = useLayerlab((state) => state.labTool)
  const showTool = useLayerlab((state) => state.showTool)
  const leadToTool = useLayerlab((state) => state.leadToTool)
  const hasGoal = useLayerlab((state) => state.origin.goal !== undefined)
  const panelId = useId()
  const panel = useRef<HTMLDivElement>(null)
  useFocusWhenLed(panel, tool)
  const Tool = tools[tool]
  return (
    <LabActions
      tools={
        <Tabs
          className="lab-tools"
          label={labText.tools}
          names={labTools}
          titles={labText.toolNames}
          selected={tool}
          panelId={panelId}
          onSelect={showTool}
        />
      }
    >
      {hasGoal && tool !== 'goals' && (
        <Suspense fallback={null}>
          <GoalStrip onOpenGoal={() => leadToTool('goals')} />
        </Suspense>
      )}
      <div
        className="lab-tool"
        role="tabpanel"
        id={panelId}
        ref={panel}
        tabIndex={-1}
        aria-label={labText.toolNames[tool]}
      >
        <Suspense fallback={<p className="loading">{appText.loading}</p>}>
          <Tool onShowClaim={onShowClaim} />
        </Suspense>
      </div>
    </LabActions>
  )
}

/** Whoever was led to a tool goes on there: at its beginning, unless the tool knows a better place. */
function useFocusWhenLed(panel: RefObject<HTMLElement | null>, tool: LabTool) {
  const wasLed = useLayerlab((state) => state.toolTakesFocus)
  const shownTool = useRef(tool)
  useEffect(() => {
    if (shownTool.current === tool) return
    shownTool.current = tool
    if (wasLed && document.activeElement === document.body) panel.current?.focus()
  }, [wasLed, panel, tool])
}
