/** A file system without layers, as simple as can be: what the overlay must look like from inside. */
import type { FileSystem } from '../../../src/engine/filesystem/file-system'
import { isWithin, parentPath } from '../../../src/engine/filesystem/paths'
import { bytes, codeOf, text } from './trees'

type ModelNode =
  | { readonly type: 'directory'; readonly mode: number }
  | { readonly type: 'file'; readonly mode: number; readonly content: string }

/** Canonical paths to nodes; the root is `/`. */
export type Model = ReadonlyMap<string, ModelNode>

export type Operation =
  | { readonly type: 'write' | 'append'; readonly path: string; readonly content: string }
  | { readonly type: 'remove' | 'mkdir' | 'rmdir'; readonly path: string }
  | { readonly type: 'chmod'; readonly path: string; readonly mode: number }
  | { readonly type: 'rename'; readonly path: string; readonly to: string }

const childrenOf = (model: Model, path: string) =>
  [...model.keys()].filter((other) => other !== path && isWithin(other, path))

const isDirectory = (model: Model, path: string) => model.get(path)?.type === 'directory'

function written(model: Model, path: string, content: string, append: boolean): Model | undefined {
  const there = model.get(path)
  if (there?.type === 'directory' || !isDirectory(model, parentPath(path))) return undefined
  const kept = append && there ? there.content : ''
  return new Map(model).set(path, { type: 'file', mode: there?.mode ?? 0o644, content: kept + content })
}

function without(model: Model, path: string): Model {
  return new Map([...model].filter(([other]) => other !== path))
}

function renamed(model: Model, from: string, to: string): Model | undefined {
  const source = model.get(from)
  const target = model.get(to)
  if (source === undefined || !isDirectory(model, parentPath(to)) || (from !== to && isWithin(to, from))) {
    return undefined
  }
  if (from === to) return model
  if (target !== undefined && (target.type !== source.type || childrenOf(model, to).length > 0)) return undefined
  const moved = [...model].map(([path, node]): [string, ModelNode] => [
    isWithin(path, from) ? to + path.slice(from.length) : path,
    node,
  ])
  return new Map([...moved.filter(([path]) => path !== to), [to, source]])
}

/** The model after an operation; undefined where the operation must be refused. */
export function applyToModel(model: Model, operation: Operation): Model | undefined {
  const { path } = operation
  const there = model.get(path)
  switch (operation.type) {
    case 'write':
    case 'append':
      return written(model, path, operation.content, operation.type === 'append')
    case 'mkdir':
      if (there !== undefined || !isDirectory(model, parentPath(path))) return undefined
      return new Map(model).set(path, { type: 'directory', mode: 0o755 })
    case 'remove':
      return there?.type === 'file' ? without(model, path) : undefined
    case 'rmdir':
      return there?.type === 'directory' && childrenOf(model, path).length === 0 ? without(model, path) : undefined
    case 'chmod':
      return there && new Map(model).set(path, { ...there, mode: operation.mode })
    case 'rename':
      return renamed(model, path, operation.to)
  }
}

/** Does the operation; the code of the refusal, or undefined. */
export function applyToFiles(files: FileSystem, operation: Operation): string | undefined {
  const { path } = operation
  return codeOf(() => {
    switch (operation.type) {
      case 'write':
        return files.writeFile(path, bytes(operation.content))
      case 'append':
        return files.writeFile(path, bytes(operation.content), { append: true })
      case 'mkdir':
        return files.makeDirectory(path)
      case 'remove':
        return files.remove(path)
      case 'rmdir':
        return files.removeDirectory(path)
      case 'chmod':
        return files.changeMode(path, operation.mode)
      case 'rename':
        return files.rename(path, operation.to)
    }
  })
}

/** All that can be seen in a file system, as a model. */
export function modelOf(files: FileSystem, path = '/'): Model {
  const { type, mode } = files.status(path)
  if (type === 'file') return new Map([[path, { type, mode, content: text(files.readFile(path)) }]])
  const beneath = files.readDirectory(path).map((name) => modelOf(files, path === '/' ? `/${name}` : `${path}/${name}`))
  return new Map<string, ModelNode>([[path, { type: 'directory', mode }], ...beneath.flatMap((model) => [...model])])
}
