/**
 * The JSON that Docker wrote for every layer before images had one configuration (version 1 of the image format). `docker save`
 * still puts one for each layer into the archive, where nothing refers to it (moby, daemon/internal/image/tarexport/save.go and
 * image/v1/imagev1.go, `CreateID`).
 */
import { chainId, sha256 } from '../oci/digest'
import { goJson, isRecord, type JsonObject, type JsonValue, parseJson, sortedKeys } from '../oci/json'

/** Fields of container.Config in their order; undefined where an empty one is left out. */
const containerFields: Readonly<Record<string, JsonValue | undefined>> = {
  Hostname: '',
  Domainname: '',
  User: '',
  AttachStdin: false,
  AttachStdout: false,
  AttachStderr: false,
  ExposedPorts: undefined,
  Tty: false,
  OpenStdin: false,
  StdinOnce: false,
  Env: null,
  Cmd: null,
  Healthcheck: undefined,
  ArgsEscaped: undefined,
  Image: '',
  Volumes: null,
  WorkingDir: '',
  Entrypoint: null,
  OnBuild: null,
  Labels: null,
  StopSignal: undefined,
  StopTimeout: undefined,
  Shell: undefined,
}

/** Fields of the top layer that come from the image's configuration, in their order; `container_config` is never left out. */
const imageFields = [
  'comment',
  'created',
  'container',
  'container_config',
  'docker_version',
  'author',
  'config',
  'architecture',
  'variant',
  'os',
] as const

type Fields = Readonly<Record<string, JsonValue | undefined>>

function isJson(value: unknown): value is JsonValue {
  return value === null || ['boolean', 'number', 'string', 'object'].includes(typeof value)
}

function containerConfiguration(value: unknown): JsonObject {
  const given = isRecord(value) ? value : {}
  return Object.fromEntries(
    Object.entries(containerFields).map(([name, empty]) => {
      const own = given[name]
      return [name, isJson(own) ? own : empty]
    }),
  )
}

const lowerLayer: Fields = { created: '1970-01-01T00:00:00Z', container_config: containerConfiguration({}) }

function topLayer(configuration: string): Fields {
  const image = parseJson(configuration)
  const given = isRecord(image) ? image : {}
  return Object.fromEntries(
    imageFields.flatMap((name): readonly [string, JsonValue][] => {
      const value = given[name]
      if (name === 'container_config' || (name === 'config' && value !== undefined)) {
        return [[name, containerConfiguration(value)]]
      }
      return isJson(value) ? [[name, value]] : []
    }),
  )
}

/**
 * The texts for an image's layers, lowest first.
 * @param configuration the image's configuration JSON
 * @param diffIds digests of its layers' tars, lowest first
 */
export function legacyConfigurations(configuration: string, diffIds: readonly string[]): readonly string[] {
  const texts: string[] = []
  const operatingSystem = topLayer(configuration).os
  let parent: string | undefined
  let chain: string | undefined
  for (const [index, diffId] of diffIds.entries()) {
    chain = chainId(chain, diffId)
    const fields = index === diffIds.length - 1 ? topLayer(configuration) : lowerLayer
    const id = sha256(goJson(sortedKeys({ ...fields, layer_id: chain, parent })))
    const names = { id: id.slice('sha256:'.length), parent: parent?.slice('sha256:'.length) }
    texts.push(goJson({ ...names, ...fields, os: operatingSystem }))
    parent = id
  }
  return texts
}
