/** What a configuration tells the server to do. Directives without effect here are read over; unknown ones are refused. */
import { type FileSystem, FileSystemError } from '../../filesystem/file-system'
import { strerror } from '../../filesystem/strerror'
import { globPattern } from '../../shell/applets/support/glob'
import { ConfigurationError, type Directive, parseConfiguration } from './parse-configuration'

export type Location = {
  readonly modifier: '' | '=' | '~' | '~*' | '^~'
  readonly pattern: string
  readonly directives: readonly Directive[]
}

export type Server = {
  readonly ports: readonly number[]
  readonly names: readonly string[]
  readonly directives: readonly Directive[]
  readonly locations: readonly Location[]
}

export type Settings = {
  readonly daemon: boolean
  /** Where the user of the workers is named, as `file:line`. */
  readonly userAt: string | undefined
  readonly errorLog: string
  readonly accessLog: string
  readonly processIdFile: string
  readonly servers: readonly Server[]
  /** Media types by the extension of the file's name. */
  readonly types: ReadonlyMap<string, string>
  readonly defaultType: string
}

/** Directives that are followed. */
const followed =
  'absolute_redirect access_log add_header alias autoindex daemon default_type error_log error_page events http include index listen location pid proxy_pass return root server server_name server_tokens try_files types'

/** Directives that make no difference to what a client of this server sees. */
const harmless =
  'charset client_max_body_size env etag gzip gzip_comp_level gzip_min_length gzip_types gzip_vary keepalive_timeout large_client_header_buffers load_module log_format master_process multi_accept proxy_buffering proxy_connect_timeout proxy_http_version proxy_read_timeout proxy_redirect proxy_send_timeout proxy_set_header resolver sendfile server_names_hash_bucket_size tcp_nodelay tcp_nopush types_hash_max_size use user worker_connections worker_processes worker_rlimit_nofile'

/** Directives of nginx that would make a difference, and are not simulated. */
const unsimulated =
  'allow auth_basic auth_basic_user_file auth_request break deny expires fastcgi_param fastcgi_pass geo if internal limit_conn limit_req limit_req_zone map mirror proxy_cache proxy_cache_path rewrite set split_clients ssl_certificate ssl_certificate_key stream stub_status sub_filter upstream uwsgi_pass'

const known = new Set(`${followed} ${harmless}`.split(' '))
const knownElsewhere = new Set(unsimulated.split(' '))

function check(directives: readonly Directive[]): void {
  for (const { name, file, line, block } of directives) {
    if (knownElsewhere.has(name)) {
      throw new ConfigurationError(`directive "${name}" is not simulated in Layerlab in ${file}:${line}`)
    }
    if (!known.has(name)) throw new ConfigurationError(`unknown directive "${name}" in ${file}:${line}`)
    // the entries of `types` are media types
    if (block !== undefined && name !== 'types') check(block)
  }
}

function readConfigurationFile(files: FileSystem, path: string): string {
  try {
    return new TextDecoder().decode(files.readFile(path))
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    const number = error.code === 'EACCES' ? 13 : 2
    throw new ConfigurationError(`open() "${path}" failed (${number}: ${strerror(error.code)})`)
  }
}

/** The files that an `include` names. */
function includedFiles(files: FileSystem, pattern: string): readonly string[] {
  const path = pattern.startsWith('/') ? pattern : `/etc/nginx/${pattern}`
  if (!path.includes('*')) return [path]
  const folder = path.slice(0, path.lastIndexOf('/'))
  if (!files.exists(folder)) return []
  const expression = globPattern(path.slice(folder.length + 1), false)
  const names = files.readDirectory(folder).filter((name) => expression.test(name))
  return names.toSorted().map((name) => `${folder}/${name}`)
}

function withIncludes(files: FileSystem, directives: readonly Directive[]): readonly Directive[] {
  return directives.flatMap((directive) => {
    if (directive.name === 'include') {
      const paths = includedFiles(files, directive.parameters[0] ?? '')
      return paths.flatMap((path) => load(files, path))
    }
    const { block } = directive
    return [block === undefined ? directive : { ...directive, block: withIncludes(files, block) }]
  })
}

function load(files: FileSystem, path: string): readonly Directive[] {
  return withIncludes(files, parseConfiguration(readConfigurationFile(files, path), path))
}

/** The first parameter of a directive; undefined where it is not set. */
export function settingOf(directives: readonly Directive[], name: string): string | undefined {
  return directives.find((directive) => directive.name === name)?.parameters[0]
}

/** The entries of all blocks of one name. */
function blocksOf(directives: readonly Directive[], name: string): readonly (readonly Directive[])[] {
  return directives.flatMap((directive) => (directive.name === name ? [directive.block ?? []] : []))
}

function portOf({ parameters: [address = ''], file, line }: Directive): number {
  const port = Number(/(?:^|:)(\d+)$/.exec(address)?.[1] ?? '80')
  if (port < 1 || port > 65535)
    throw new ConfigurationError(`invalid port in "${address}" of the "listen" directive in ${file}:${line}`)
  return port
}

function isModifier(word: string): word is Exclude<Location['modifier'], ''> {
  return ['=', '~', '~*', '^~'].includes(word)
}

function locationOf({ parameters: [first = '', second = ''], block = [] }: Directive): Location {
  return isModifier(first)
    ? { modifier: first, pattern: second, directives: block }
    : { modifier: '', pattern: first, directives: block }
}

function serverOf(directives: readonly Directive[], inherited: readonly Directive[]): Server {
  const ports = directives.filter(({ name }) => name === 'listen').map(portOf)
  return {
    ports: ports.length === 0 ? [80] : [...new Set(ports)],
    names: directives.flatMap(({ name, parameters }) => (name === 'server_name' ? parameters : [])),
    directives: [...directives, ...inherited.filter(({ name }) => name !== 'server')],
    locations: directives.filter(({ name }) => name === 'location').map(locationOf),
  }
}

function typesOf(http: readonly Directive[]): ReadonlyMap<string, string> {
  const entries = blocksOf(http, 'types').flat()
  return new Map(entries.flatMap(({ name, parameters }) => parameters.map((extension) => [extension, name])))
}

/**
 * Reads the configuration.
 * @param globals the text of `-g`
 * @throws ConfigurationError
 */
export function readSettings(files: FileSystem, path: string, globals: string): Settings {
  const directives = [...parseConfiguration(globals, 'command line'), ...load(files, path)]
  check(directives)
  if (!directives.some(({ name }) => name === 'events'))
    throw new ConfigurationError('no "events" section in configuration')
  const http = blocksOf(directives, 'http').flat()
  const user = directives.find(({ name }) => name === 'user')
  return {
    userAt: user === undefined ? undefined : `${user.file}:${user.line}`,
    daemon: settingOf(directives, 'daemon') !== 'off',
    errorLog: settingOf(directives, 'error_log') ?? '/var/log/nginx/error.log',
    accessLog: settingOf(http, 'access_log') ?? '/var/log/nginx/access.log',
    processIdFile: settingOf(directives, 'pid') ?? '/run/nginx.pid',
    servers: blocksOf(http, 'server').map((server) => serverOf(server, http)),
    types: typesOf(http),
    defaultType: settingOf(http, 'default_type') ?? 'text/plain',
  }
}
