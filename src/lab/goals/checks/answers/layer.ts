/** Which layer of an image holds a file? Answered by the instruction that made it, or by its digest. */
import type { Sought } from '../../../../content/goals/check-schema'
import { goalChecksText as text } from '../../../../content/text/goal-checks'
import { nodeAt } from '../../../../engine/filesystem/tree'
import type { Machine } from '../../../../engine/machine'
import { imageNamed, type NamedLayer, namedLayers, nameOfLayer } from '../../facts'

type SoughtLayer = Extract<Sought, { readonly value: 'layer-with-file' }>

/** Digits that a shortened digest must have, and letters that a piece of an instruction must have. */
const fewestDigits = 6
const fewestLetters = 3

function holds({ layer }: NamedLayer, path: string): boolean {
  const node = nodeAt(layer.tree, path)
  return node !== undefined && node.type !== 'whiteout'
}

/** The digits of a digest as `docker inspect`, `docker save` or `docker push` write it: `sha256:1f3…`, `blobs/sha256/1f3…`, `1f3…`. */
function asDigits(answer: string): string | undefined {
  const digits = /(?:^|[:/])([0-9a-f]+)(?:\/layer\.tar)?$/.exec(answer.toLowerCase())?.[1]
  return digits !== undefined && digits.length >= fewestDigits ? digits : undefined
}

/** Without what people leave out or add when they write it down: capitals, spaces, the sign of a text cut short. */
function simplified(text: string): string {
  return text.toLowerCase().replace(/…$/, '').replace(/\s+/g, ' ').trim()
}

/** The layers that an answer may mean: those whose digest begins so, or else those whose instruction has these words. */
function layersMeant(answer: string, layers: readonly NamedLayer[]): readonly NamedLayer[] {
  const digits = asDigits(answer)
  const byDigest = layers.filter(({ layer }) =>
    [layer.diffId, layer.chainId].some((digest) => digits !== undefined && digest.startsWith(`sha256:${digits}`)),
  )
  const piece = simplified(answer)
  if (byDigest.length > 0 || piece.length < fewestLetters) return byDigest
  return layers.filter((named) =>
    [named.createdBy, nameOfLayer(named)].some((instruction) => simplified(instruction).includes(piece)),
  )
}

export function judgeLayer(answer: string, { image: name, path }: SoughtLayer, machine: Machine): string | undefined {
  const image = imageNamed(machine, name)
  if (image === undefined) return text.noImage(name)
  const [meant, ...others] = layersMeant(answer, namedLayers(machine, image))
  if (meant === undefined) return text.noLayer(answer)
  if (others.length > 0) return text.severalLayers(answer)
  return holds(meant, path) ? undefined : text.wrongLayer(nameOfLayer(meant), path)
}
