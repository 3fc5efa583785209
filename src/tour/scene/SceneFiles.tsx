/** The files that a scene's commands find, by name; what is in them opens on request. */
import type { Scene } from '../../content/scene'
import { tourText } from '../../content/text/tour'
import { FileFigures } from '../../ui/files/FileFigures'

type Props = { readonly files: NonNullable<Scene['files']>; readonly open: boolean }

export function SceneFiles({ files, open }: Props) {
  const names = Object.keys(files)
  if (names.length === 0) return null
  return (
    <details className="scene-files" open={open}>
      <summary>
        {tourText.files} <code>{names.join(', ')}</code>
      </summary>
      <FileFigures files={files} />
    </details>
  )
}
