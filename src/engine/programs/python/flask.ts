/** `flask`: its development server, for applications as far as `flask-app.ts` goes (Flask, src/flask/cli.py; Werkzeug, serving.py). */
import type { Process, Wait } from '../../processes/program'
import type { IncomingRequest } from '../../processes/sockets'
import { httpDate, pythonLogTime } from '../http/dates'
import { formatResponse, type HttpRequest, type HttpResponse, parseRequest, reasonFor } from '../http/messages'
import { checkCalls, evaluate, ScriptError } from '../scripting/evaluate'
import { BeyondSimulation } from '../scripting/tokens'
import { type FlaskApp, type FlaskImport, readFlaskApp } from './flask-app'
import { interpreterOf, pythonVersionOf } from './python-version'
import { pythonLanguage } from './script'
import { installedModules } from './site-packages'

function versionOf(process: Process, name: string): string {
  return installedModules(process).find(({ module }) => module === name)?.version ?? 'unknown'
}

const everywhere = '0.0.0.0'
const loopback = '127.0.0.1'

/** Where a server listens, and what it says of itself first. */
type FlaskServer = {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly debug: boolean
}

const usage = "Usage: flask run [OPTIONS]\nTry 'flask run --help' for help.\n\n"

/** The command. @param words what stands behind it */
function* flaskCommand(process: Process, words: readonly string[]): Generator<Wait, number, void> {
  if (words.includes('--version')) {
    const lines = [
      `Python ${pythonVersionOf(process)}`,
      `Flask ${versionOf(process, 'flask')}`,
      `Werkzeug ${versionOf(process, 'werkzeug')}`,
    ]
    process.write(1, `${lines.join('\n')}\n`)
    return 0
  }
  if (!words.includes('run')) {
    process.write(2, 'flask: only flask run and flask --version are simulated in Layerlab\n')
    return 1
  }
  const module = moduleOf(process, optionOf(words, '--app', '-A') ?? process.environment.get('FLASK_APP'))
  if (module === undefined) {
    const ways =
      "Use the 'flask --app' option, 'FLASK_APP' environment variable, or a 'wsgi.py' or 'app.py' file in the"
    process.write(2, `${usage}Error: Could not locate a Flask application. ${ways} current directory.\n`)
    return 2
  }
  if (!process.files.exists(module.file)) {
    process.write(2, `${usage}Error: Could not import '${module.name.replace(/\.py$/, '')}'.\n`)
    return 2
  }
  const source = new TextDecoder().decode(process.files.readFile(module.file))
  const server = {
    name: module.name,
    host: optionOf(words, '--host', '-h') ?? process.environment.get('FLASK_RUN_HOST') ?? loopback,
    port: Number(optionOf(words, '--port', '-p') ?? process.environment.get('FLASK_RUN_PORT') ?? '5000'),
    debug: words.includes('--debug') || process.environment.get('FLASK_DEBUG') === '1',
  }
  return yield* serveFlask(process, source, () => server)
}

/** The value of an option, as `--port 80` or `--port=80`. */
function optionOf(words: readonly string[], long: string, short: string): string | undefined {
  const joined = words.find((word) => word.startsWith(`${long}=`))
  if (joined !== undefined) return joined.slice(long.length + 1)
  const index = words.findIndex((word) => word === long || word === short)
  return index < 0 ? undefined : words[index + 1]
}

type Module = { readonly name: string; readonly file: string }

/** The module that is asked for (`hello`, `hello.py`, `hello:app`), or else `wsgi.py` or `app.py`. */
function moduleOf(process: Process, asked: string | undefined): Module | undefined {
  const fileOf = (name: string) => process.resolve(/\.py$/.test(name) ? name : `${name.replaceAll('.', '/')}.py`)
  if (asked !== undefined) return { name: asked, file: fileOf(asked.replace(/:.*/, '')) }
  const name = ['wsgi.py', 'app.py'].find((each) => process.files.exists(fileOf(each)))
  return name === undefined ? undefined : { name, file: fileOf(name) }
}

type Script = {
  readonly name: string
  readonly source: string
  readonly imported: FlaskImport
  readonly words: readonly string[]
}

const isInstalled = (process: Process) => installedModules(process).some(({ module }) => module === 'flask')

/** `python -m flask`. @param words what stands behind it */
export function* runFlaskModule(process: Process, words: readonly string[]): Generator<Wait, number, void> {
  if (isInstalled(process)) return yield* flaskCommand(process, words)
  const [invoked = ''] = process.arguments
  const executable = interpreterOf(process).replace(/[^/]+$/, invoked.slice(invoked.lastIndexOf('/') + 1))
  process.write(2, `${executable}: No module named flask\n`)
  return 1
}

/** Runs a program that imports Flask: the command itself, or one that serves what it asks for with `app.run(…)`. */
export function* runFlask(process: Process, script: Script): Generator<Wait, number, void> {
  const { name, source, imported, words } = script
  if (!isInstalled(process)) {
    const where = `  File "${name}", line ${imported.line}, in <module>\n    ${imported.text}\n`
    process.write(2, `Traceback (most recent call last):\n${where}ModuleNotFoundError: No module named 'flask'\n`)
    return 1
  }
  if (imported.isCommand) return yield* flaskCommand(process, words)
  const module = name.slice(name.lastIndexOf('/') + 1).replace(/\.py$/, '')
  return yield* serveFlask(process, source, ({ run }) => {
    return run && { name: module, host: run.host ?? loopback, port: run.port ?? 5000, debug: run.debug }
  })
}

/** An application all of which can be served. @throws BeyondSimulation with a line counted from 1 */
function readServable(process: Process, source: string): FlaskApp {
  const app = readFlaskApp(source)
  const language = pythonLanguage(process)
  for (const { line, returns } of app.routes) {
    try {
      checkCalls(returns, language)
    } catch (error) {
      throw error instanceof BeyondSimulation ? new BeyondSimulation(line) : error
    }
  }
  return app
}

/** Serves an application until a signal ends it. @param serverOf the server that the application is to have; undefined for none */
function* serveFlask(
  process: Process,
  source: string,
  serverOf: (app: FlaskApp) => FlaskServer | undefined,
): Generator<Wait, number, void> {
  let app: FlaskApp
  try {
    app = readServable(process, source)
  } catch (error) {
    if (!(error instanceof BeyondSimulation)) throw error
    const limits = 'routes without parts in angle brackets, whose functions return one text'
    process.write(2, `flask: line ${error.line} goes beyond the Flask that Layerlab simulates: ${limits}\n`)
    return 1
  }
  const server = serverOf(app)
  if (server === undefined) return 0
  process.write(1, ` * Serving Flask app '${server.name}'\n * Debug mode: ${server.debug ? 'on' : 'off'}\n`)
  if (!process.network.listen(server.port, server.host)) {
    process.write(2, `Address already in use\nPort ${server.port} is in use by another program.\n`)
    return 1
  }
  process.write(2, greeting(process, server))
  process.setSignalAction('INT', 'note')
  for (;;) {
    const incoming = yield* process.network.accept()
    if (incoming === undefined) return 0
    yield* answerTo(process, app, incoming)
  }
}

function greeting(process: Process, { host, port }: FlaskServer): string {
  const own = process.network.lookUpHost(process.hostname()) ?? loopback
  const places =
    host === everywhere
      ? ` * Running on all addresses (${everywhere})\n * Running on http://${loopback}:${port}\n * Running on http://${own}:${port}\n`
      : ` * Running on http://${host}:${port}\n`
  const warning = 'WARNING: This is a development server. Do not use it in a production deployment.'
  return `${warning} Use a production WSGI server instead.\n${places}Press CTRL+C to quit\n`
}

function* answerTo(
  process: Process,
  app: FlaskApp,
  { connection, peer, data }: IncomingRequest,
): Generator<Wait, void, void> {
  const request = parseRequest(data)
  if (request === undefined) {
    process.network.answer(connection, '')
    return
  }
  const response = yield* responseTo(process, app, request)
  const time = pythonLogTime(process.now())
  process.write(
    2,
    `${peer} - - [${time}] "${request.method} ${request.target} ${request.version}" ${response.status} -\n`,
  )
  process.network.answer(connection, formatResponse(response, request.method !== 'HEAD'))
}

function* responseTo(process: Process, app: FlaskApp, request: HttpRequest): Generator<Wait, HttpResponse, void> {
  const route = app.routes.find(({ path }) => path === request.target.replace(/[?#].*/, ''))
  if (route === undefined) return failure(process, 404)
  if (request.method !== 'GET' && request.method !== 'HEAD') return failure(process, 405)
  try {
    const language = pythonLanguage(process)
    const text = language.show(yield* evaluate(route.returns, { language, variables: new Map() }))
    return page(process, 200, reasonFor(200), text)
  } catch (error) {
    if (!(error instanceof ScriptError) && !(error instanceof BeyondSimulation)) throw error
    process.write(2, `ERROR in app: Exception on ${route.path} [${request.method}]\n${error.message}\n`)
    return failure(process, 500)
  }
}

/** Werkzeug's exceptions in its own words (src/werkzeug/exceptions.py). */
const exceptions = {
  404: {
    name: 'Not Found',
    words:
      'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
  },
  405: { name: 'Method Not Allowed', words: 'The method is not allowed for the requested URL.' },
  500: {
    name: 'Internal Server Error',
    words:
      'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
  },
} as const

function failure(process: Process, status: keyof typeof exceptions): HttpResponse {
  const { name, words } = exceptions[status]
  const title = `<title>${status} ${name}</title>\n<h1>${name}</h1>`
  return page(process, status, name.toUpperCase(), `<!doctype html>\n<html lang=en>\n${title}\n<p>${words}</p>\n`)
}

function page(process: Process, status: number, reason: string, text: string): HttpResponse {
  const body = new TextEncoder().encode(text)
  const headers: HttpResponse['headers'] = [
    ['Server', `Werkzeug/${versionOf(process, 'werkzeug')} Python/${pythonVersionOf(process)}`],
    ['Date', httpDate(process.now())],
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Content-Length', String(body.length)],
    ['Connection', 'close'],
  ]
  return { status, reason, headers, body }
}
