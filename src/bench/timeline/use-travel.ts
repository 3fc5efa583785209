/** Going through time by hand: whatever plays by itself stops then. */
import { useCallback, useMemo } from 'react'
import { useLayerlab } from '../../store/use-layerlab'

export type Travel = {
  readonly canUndo: boolean
  readonly canRedo: boolean
  seek(cursor: number): void
  /** Goes a command back; before the first one after starting over, brings back what was left. */
  undo(): void
  redo(): void
}

export function useTravel(): Travel {
  const cursor = useLayerlab((state) => state.cursor)
  const count = useLayerlab((state) => state.frames.length)
  const startedOver = useLayerlab((state) => state.onLab && state.startedOver)
  const seek = useLayerlab((state) => state.seek)
  const pause = useLayerlab((state) => state.pause)
  const undoStartOver = useLayerlab((state) => state.undoStartOver)

  const goTo = useCallback(
    (to: number) => {
      pause()
      seek(to)
    },
    [pause, seek],
  )
  return useMemo(
    () => ({
      canUndo: cursor > 0 || startedOver,
      canRedo: cursor < count,
      seek: goTo,
      undo: () => {
        if (cursor > 0) goTo(cursor - 1)
        else if (startedOver) void undoStartOver()
      },
      redo: () => {
        if (cursor < count) goTo(cursor + 1)
      },
    }),
    [cursor, count, startedOver, goTo, undoStartOver],
  )
}
