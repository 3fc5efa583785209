/** The commands about images. */
import type { Command } from '../../command'
import { containerCommit } from './commit'
import { imageHistoryCommand } from './history'
import { imageImport } from './import'
import { imageInspect } from './inspect'
import { imageLoad } from './load'
import { imageList } from './ls'
import { imagePrune } from './prune'
import { imagePull } from './pull'
import { imagePush } from './push'
import { imageRemove } from './rm'
import { imageSave } from './save'
import { imageTag } from './tag'

export const imageCommands: readonly Command[] = [
  imageHistoryCommand,
  imageImport,
  imageInspect,
  imageLoad,
  imageList,
  imagePrune,
  imagePull,
  imagePush,
  imageRemove,
  imageSave,
  imageTag,
  containerCommit,
]
