/** The ways through the tour. Where the learner is follows from the scene on the bench, so a move puts one there. */
import { useMemo } from 'react'
import type { Sureness } from '../content/quiz/answer'
import type { Chapter } from '../content/scenes/schema'
import type { LayerlabStore } from '../store/store'
import { scenePlaceOf } from '../store/tour-scene'
import type { ChapterPlace, Tour } from '../store/tour-slice'
import { useLayerlabStore } from '../store/use-layerlab'

function withPlace(tour: Tour, chapter: string, changes: Partial<ChapterPlace>): Tour {
  const place = tour.chapters[chapter]
  return place ? { ...tour, chapters: { ...tour.chapters, [chapter]: { ...place, ...changes } } } : tour
}

/** The tour as it is before a chapter's questions were answered. */
function withoutAnswers(tour: Tour, { scenes }: Chapter): Tour {
  const answers = Object.entries(tour.answers).filter(([id]) => !scenes.some((scene) => scene.id === id))
  return { ...tour, answers: Object.fromEntries(answers) }
}

function tourMoves({ getState }: LayerlabStore) {
  /** Opens a scene with the answer that was given to it, after so many steps. */
  const open = (scene: Chapter['scenes'][number] | undefined, step: number) => {
    if (!scene) return
    getState().openScene(scene, getState().tour.answers[scene.id])
    if (step > 0) void getState().goToStep(step)
  }
  const begin = (chapter: Chapter) => {
    getState().changeTour((tour) => withPlace(withoutAnswers(tour, chapter), chapter.id, { atEnd: false }))
    open(chapter.scenes[0], 0)
  }

  return {
    /** From the first scene, with all questions open. */
    begin,
    /** To where the learner was in this chapter, or to its beginning. A chapter that is on the bench stays as it is. */
    resume: (chapter: Chapter) => {
      const place = getState().tour.chapters[chapter.id]
      if (!place) begin(chapter)
      else if (scenePlaceOf(getState().scene?.id)?.chapter !== chapter.id) {
        open(chapter.scenes[place.scene - 1], place.step)
      }
    },
    /** To a scene by its number: to its question, or to its end where that was answered. */
    goToScene: (chapter: Chapter, number: number) => {
      const scene = chapter.scenes[number - 1]
      const answered = scene && getState().tour.answers[scene.id] !== undefined
      if (scenePlaceOf(getState().scene?.id)?.scene !== number) open(scene, answered ? scene.steps.length : 0)
      getState().changeTour((tour) => withPlace(tour, chapter.id, { atEnd: false }))
    },
    /** To the page after the last scene. The chapter counts as seen when its scenes were opened past their questions. */
    goToEnd: (chapter: Chapter) =>
      getState().changeTour((tour) => {
        const seen = tour.chapters[chapter.id]?.seen || chapter.scenes.every(({ id }) => tour.answers[id])
        return withPlace(tour, chapter.id, { atEnd: true, seen })
      }),
    /** To the overview. Nobody has to be led back from there. */
    leave: () => {
      getState().closeScene()
      getState().changeTour((tour) => ({ ...tour, away: undefined }))
    },
    answer: (sceneId: string, option: number, sure: Sureness | undefined) => {
      getState().changeTour((tour) => ({ ...tour, answers: { ...tour.answers, [sceneId]: { option, sure } } }))
      getState().answerQuestion(option, sure)
    },
    skipQuestion: (sceneId: string) => {
      getState().changeTour((tour) => ({ ...tour, answers: { ...tour.answers, [sceneId]: {} } }))
      getState().skipQuestion()
    },
    /** Takes the machine as it is into the lab. */
    tryInLab: () => {
      const { pause, showTool, continueSceneInLab } = getState()
      pause()
      showTool('terminal')
      void continueSceneInLab()
    },
    /** Sets the lab up for the chapter's task. */
    startTask: (goal: Parameters<ReturnType<typeof getState>['startGoal']>[0]) => {
      getState().changeTour((tour) => ({ ...tour, away: 'task' }))
      void getState().startGoal(goal)
    },
  }
}

export function useTourMoves() {
  const store = useLayerlabStore()
  return useMemo(() => tourMoves(store), [store])
}
