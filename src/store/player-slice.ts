/** The scene player: one scene at a time, each step a frame of the timeline. */
import type { StateCreator } from 'zustand/vanilla'
import type { Sureness } from '../content/quiz/answer'
import { proofQuestionId } from '../content/quiz/question-id'
import type { Scene } from '../content/scene'
import type { Machine } from '../engine/machine'
import type { LabSlice } from './lab-slice'
import type { ProgressSlice } from './progress-slice'
import { loadProof } from './proof-scene'
import { currentFrame, emptyTimeline, type TimelineSlice } from './timeline-slice'

/** How far a scene is: the question is open, commands are being played, or all have been. */
export type ScenePhase = 'question' | 'steps' | 'finished'

/** How fast steps follow one another, slowest first: 1 is the ordinary pace, 2 twice as fast. */
export const paces = [0.5, 1, 2] as const
export type Pace = (typeof paces)[number]

export type PlayerSlice = {
  /** The scene on the bench; undefined when the learner is on their own. */
  readonly scene: Scene | undefined
  /** The option chosen before the commands ran; undefined while open or skipped. */
  readonly answer: number | undefined
  readonly questionSkipped: boolean
  /** True while steps follow one another by themselves. */
  readonly playing: boolean
  readonly pace: Pace
  /** True when the proof or the last step could not be loaded or run; the next attempt clears it. */
  readonly playFailed: boolean
  /**
   * Puts a scene on a fresh machine with the scene's files, and waits at its question or its first step. What was answered earlier is
   * not asked again: an option, or none where the question was skipped.
   */
  openScene(scene: Scene, answered?: { readonly option?: number | undefined }): void
  /** Loads a proof, of a claim or by a scene of the tour, and opens it, unless another scene was asked for meanwhile. */
  openProof(proof: string): Promise<void>
  /** Commits to an option, and to how sure that is where it was asked. The steps wait for the learner. */
  answerQuestion(option: number, sure?: Sureness): void
  /** Leaves the question open. The steps wait for the learner. */
  skipQuestion(): void
  /** Plays the steps that are left, one after another; without a scene, shows the frames that are there, from the start when at the end. */
  play(): Promise<void>
  pause(): void
  /** Runs the next step, or shows it again when it has been run already. */
  stepForward(): Promise<void>
  stepBack(): void
  /** Shows the scene as it is after so many steps, without pauses; runs what has not been run yet. Past the question, it counts as skipped. */
  goToStep(step: number): Promise<void>
  /** Back to the scene's first moment, with the question open again. */
  restartScene(): void
  closeScene(): void
  setPace(pace: Pace): void
}

/** What the player needs from outside. */
export type PlayerSurroundings = {
  /** The machine that scenes start from, with these files in the host's working directory. */
  machineWithFiles(files: Readonly<Record<string, string>>): Machine
  /** Waits between two steps, long enough to see what the last one did and to read its words. */
  pauseBetweenSteps(pace: Pace, step: Scene['steps'][number] | undefined): Promise<void>
}

const closed = {
  scene: undefined,
  answer: undefined,
  questionSkipped: false,
  playing: false,
  playFailed: false,
} as const

/** What the player plays on: it moves the timeline's cursor and notes what was proved. */
type PlayerState = PlayerSlice & TimelineSlice & ProgressSlice & LabSlice

export function createPlayerSlice(surroundings: PlayerSurroundings): StateCreator<PlayerState, [], [], PlayerSlice> {
  return (set, get) => {
    /** Tells a playback that a later one, a pause or another scene has taken its place. */
    let playback = 0
    const stopPlayback = () => {
      playback += 1
      set({ playing: false })
    }

    /** Counts what was asked to be opened, so that a proof that loads late does not replace a later choice. */
    let openings = 0
    const openScene: PlayerSlice['openScene'] = (scene, answered) => {
      openings += 1
      stopPlayback()
      set(closed)
      get().parkLab()
      const files = scene.files ?? {}
      get().showTimeline(emptyTimeline(surroundings.machineWithFiles(files), { files, commands: [] }))
      set({ scene, answer: answered?.option, questionSkipped: answered !== undefined && answered.option === undefined })
    }

    const noteFailure = () => {
      stopPlayback()
      set({ playFailed: true })
    }
    const noteProofPlayed = () => {
      const state = get()
      if (state.scene?.claim !== undefined && scenePhase(state) === 'finished') state.noteProved(state.scene.claim)
    }

    /** Runs the scene's next step, or shows it again when it has been run already; not past `limit` steps. */
    const advanceNow = async (scene: Scene, limit: number) => {
      const { cursor, frames, run, redo } = get()
      const step = scene.steps[cursor]
      if (get().scene !== scene || cursor >= limit || !step) return
      set({ playFailed: false })
      try {
        if (cursor < frames.length) redo()
        else await run(step.command)
        noteProofPlayed()
      } catch {
        if (get().scene === scene) noteFailure()
      }
    }
    /** Steps wait for one another, so that each starts from the machine that the one before it left. */
    let steps: Promise<void> = Promise.resolve()
    const advance = (scene: Scene, limit: number) => {
      steps = steps.then(() => advanceNow(scene, limit))
      return steps
    }

    /** Goes to where a replay of the frames begins; returns what tells whether there is more of them. A new command ends the replay. */
    const startReplay = () => {
      const { frames, cursor, seek } = get()
      if (cursor === frames.length) seek(0)
      return () => get().frames === frames && !get().busy && get().cursor < frames.length
    }

    return {
      ...closed,
      pace: 1,
      openScene,
      openProof: async (proof) => {
        openings += 1
        const mine = openings
        set({ playFailed: false })
        try {
          const scene = await loadProof(proof)
          if (scene && mine === openings) openScene(scene)
        } catch {
          if (mine === openings) noteFailure()
        }
      },
      answerQuestion: (option, sure) => {
        const { scene, noteAnswer } = get()
        const chosen = scene?.question?.options[option]
        if (scene && chosen) {
          const question = scene.claim === undefined ? scene.id : proofQuestionId(scene.claim)
          const beliefs = chosen.belief ? [chosen.belief] : []
          noteAnswer({ question, claim: scene.about, right: chosen.correct, sure, beliefs })
        }
        set({ answer: option })
      },
      skipQuestion: () => {
        set({ questionSkipped: true })
      },
      play: async () => {
        playback += 1
        const mine = playback
        set({ playing: true })
        const goesOn = get().scene ? () => scenePhase(get()) === 'steps' : startReplay()
        while (mine === playback && goesOn()) {
          await (get().scene ? get().stepForward() : get().redo())
          if (mine === playback && goesOn()) await surroundings.pauseBetweenSteps(get().pace, shownStep(get()))
        }
        if (mine === playback) set({ playing: false })
      },
      pause: stopPlayback,
      stepForward: async () => {
        const { scene, busy, cursor } = get()
        if (scene && !busy) await advance(scene, cursor + 1)
      },
      stepBack: () => {
        stopPlayback()
        get().undo()
      },
      goToStep: async (step) => {
        stopPlayback()
        const { scene, frames, seek } = get()
        if (!scene) return
        const target = Math.max(0, Math.min(step, scene.steps.length))
        if (target > 0) set({ questionSkipped: get().answer === undefined })
        seek(Math.min(target, frames.length))
        const mine = playback
        while (mine === playback && get().scene === scene && get().cursor < target) await advance(scene, target)
        // A step that was under way before may have ended meanwhile, and moved on.
        await steps
        if (mine === playback && get().scene === scene && get().cursor > target) seek(target)
      },
      restartScene: () => {
        const { scene } = get()
        if (scene) openScene(scene)
      },
      closeScene: () => {
        openings += 1
        stopPlayback()
        set(closed)
      },
      setPace: (pace) => set({ pace }),
    }
  }
}

/** Where the scene stands; `finished` when there is none. */
export function scenePhase(state: PlayerSlice & TimelineSlice): ScenePhase {
  const { scene } = state
  if (!scene) return 'finished'
  if (scene.question && state.answer === undefined && !state.questionSkipped) return 'question'
  return state.cursor < scene.steps.length ? 'steps' : 'finished'
}

/** The scene's step whose outcome is on the bench; undefined before the first. */
export function shownStep(state: PlayerSlice & TimelineSlice): Scene['steps'][number] | undefined {
  return currentFrame(state) && state.scene?.steps[state.cursor - 1]
}
