/** All templates by id. */
import type { GeneratedTemplateId } from '../../../content/quiz/generated-templates'
import type { Template } from '../case'
import { layerCount } from './layer-count'
import { secondContainer } from './second-container'
import { stopAndStart } from './stop-and-start'

export const templates: Readonly<Record<GeneratedTemplateId, Template>> = {
  'second-container': secondContainer,
  'stop-and-start': stopAndStart,
  'layer-count': layerCount,
}
