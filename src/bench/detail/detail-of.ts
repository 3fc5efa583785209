/** The detail of whatever was opened. */
import type { Machine } from '../../engine/machine'
import { containerDetail } from './container-detail'
import type { DetailContent, DetailTarget } from './detail-content'
import { fileDetail } from './file-detail'
import { layerDetail } from './layer-detail'
import { imageDetail, kernelDetail, networkDetail, registryDetail, volumeDetail } from './other-details'

/** Undefined when the thing is no longer there. */
export function detailOf(machine: Machine, target: DetailTarget): DetailContent | undefined {
  switch (target.kind) {
    case 'kernel':
      return kernelDetail(machine)
    case 'layer':
      return layerDetail(machine, target.chainId)
    case 'image':
      return imageDetail(machine, target.imageId)
    case 'container':
      return containerDetail(machine, target.containerId)
    case 'volume':
      return volumeDetail(machine, target.volume)
    case 'network':
      return networkDetail(machine, target.networkId)
    case 'registry':
      return registryDetail(machine, target.registry)
    case 'file':
      return fileDetail(machine, target.containerId, target.rowId, target.path)
  }
}
