/** Playing what a question is about on the bench of the page. */
import { useState } from 'react'
import type { QuizQuestion } from '../../content/quiz/question'
import type { Scene } from '../../content/scene'
import { proofSceneId } from '../../store/proof-scene'
import { useLayerlab } from '../../store/use-layerlab'
import { plain } from '../../ui/WithCode'

/** A question's situation as a scene: what led to it, then what shows the answer. Undefined for a question without one. */
function sceneOf({ id, stem, situation }: QuizQuestion): Scene | undefined {
  if (!situation) return undefined
  const { files, commands, reveal } = situation
  return { id, title: plain(stem), files, steps: [...commands, ...reveal].map((command) => ({ command })) }
}

type ShowOnBench = {
  /** Plays the question's situation with what shows the answer; for a question without one, the proof of its claim. */
  readonly showQuestion: () => void
  /** Plays a proof, of a claim or by a scene of the tour: its question was just answered elsewhere. */
  readonly showProof: (proof: string) => void
  /** True while what was asked for here is on the bench. */
  readonly isShown: boolean
  /** How many of its commands are told with the question already. */
  readonly known: number
}

export function useShowOnBench(question: QuizQuestion): ShowOnBench {
  const openScene = useLayerlab((state) => state.openScene)
  const openProof = useLayerlab((state) => state.openProof)
  const skipQuestion = useLayerlab((state) => state.skipQuestion)
  const play = useLayerlab((state) => state.play)
  const sceneId = useLayerlab((state) => state.scene?.id)
  const [wanted, setWanted] = useState<string>()

  const showProof = (proof: string) => {
    setWanted(proofSceneId(proof))
    void openProof(proof).then(skipQuestion).then(play)
  }
  const showQuestion = () => {
    const scene = sceneOf(question)
    if (!scene) return showProof(question.claim)
    setWanted(scene.id)
    openScene(scene)
    void play()
  }
  return {
    showQuestion,
    showProof,
    isShown: wanted !== undefined && sceneId === wanted,
    known: wanted === question.id ? (question.situation?.commands.length ?? 0) : 0,
  }
}
