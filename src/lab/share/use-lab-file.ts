/** Opening a lab from a file, and saving it as one. */
import { useContext, useState } from 'react'
import { shareText as text } from '../../content/text/share'
import { labFileName, labFileText, labOfFileText, mostLabFileBytes } from '../../store/lab-file'
import { labRecordOf } from '../../store/lab-record'
import { LayerlabContext } from '../../store/use-layerlab'
import { download } from '../../ui/download'
import { canHandOutFiles } from '../../ui/page-address'

/** The lab in a file; undefined when it is none. */
async function readLab(file: File) {
  if (file.size > mostLabFileBytes) return undefined
  return labOfFileText(await file.text().catch(() => ''))
}

export function useLabFile(onText: () => void) {
  const store = useContext(LayerlabContext)
  const [said, setSaid] = useState('')

  const openFile = async (file: File) => {
    const lab = await readLab(file)
    setSaid(lab === undefined ? text.notALab(file.name) : text.opened(file.name))
    if (lab !== undefined) await store?.getState().openLab(lab)
  }
  const save = () => {
    if (!store) return
    if (!canHandOutFiles()) {
      onText()
      return
    }
    download(labFileName, labFileText(labRecordOf(store.getState())))
    setSaid(text.saved(labFileName))
  }
  return { said, openFile, save }
}
