/** All templates by id. */
import type { GeneratedTemplateId } from '../../../content/quiz/generated-templates'
import type { Template } from '../case'
import { cachedLines } from './cached-lines'
import { committedFiles } from './committed-files'
import { containerDiff } from './container-diff'
import { containerSize } from './container-size'
import { containerStates } from './container-states'
import { copiedFile } from './copied-file'
import { environmentValue } from './environment-value'
import { execWhere } from './exec-where'
import { fileWithAWord } from './file-with-a-word'
import { goneWithAContainer } from './gone-with-a-container'
import { heavyLine } from './heavy-line'
import { howManyContainers } from './how-many-containers'
import { imageRemoval } from './image-removal'
import { imageSize } from './image-size'
import { imagesBySize } from './images-by-size'
import { layerCount } from './layer-count'
import { layerOfARead } from './layer-of-a-read'
import { logsAfterStop } from './logs-after-stop'
import { mergedView } from './merged-view'
import { movedTag } from './moved-tag'
import { pushedLayers } from './pushed-layers'
import { removableContainers } from './removable-containers'
import { removedAndRunAgain } from './removed-and-run-again'
import { secondContainer } from './second-container'
import { stopAndStart } from './stop-and-start'
import { typedRemoval } from './typed-removal'
import { typedStart } from './typed-start'
import { volumeAndNewContainer } from './volume-and-new-container'
import { volumesLeft } from './volumes-left'

export const templates: Readonly<Record<GeneratedTemplateId, Template>> = {
  'second-container': secondContainer,
  'stop-and-start': stopAndStart,
  'layer-count': layerCount,
  'removed-and-run-again': removedAndRunAgain,
  'merged-view': mergedView,
  'container-diff': containerDiff,
  'container-size': containerSize,
  'volume-and-new-container': volumeAndNewContainer,
  'volumes-left': volumesLeft,
  'container-states': containerStates,
  'removable-containers': removableContainers,
  'exec-where': execWhere,
  'logs-after-stop': logsAfterStop,
  'image-size': imageSize,
  'images-by-size': imagesBySize,
  'heavy-line': heavyLine,
  'image-removal': imageRemoval,
  'committed-files': committedFiles,
  'cached-lines': cachedLines,
  'copied-file': copiedFile,
  'environment-value': environmentValue,
  'moved-tag': movedTag,
  'pushed-layers': pushedLayers,
  'layer-of-a-read': layerOfARead,
  'file-with-a-word': fileWithAWord,
  'gone-with-a-container': goneWithAContainer,
  'typed-removal': typedRemoval,
  'typed-start': typedStart,
  'how-many-containers': howManyContainers,
}
