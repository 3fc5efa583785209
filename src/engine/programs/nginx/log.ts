/** nginx's two logs (nginx, src/core/ngx_log.c and src/http/modules/ngx_http_log_module.c). */
import type { Process } from '../../processes/program'
import { accessLogTime, errorLogTime } from '../http/dates'
import type { HttpRequest, HttpResponse } from '../http/messages'

export const nginxVersion = '1.29.3'

export type Logs = {
  notice(message: string, processId?: number): void
  error(message: string, processId: number): void
  access(peer: string, request: HttpRequest, response: HttpResponse): void
}

/** @param descriptors of the open log files */
export function openLogs(process: Process, descriptors: { readonly error: number; readonly access: number }): Logs {
  const line = (level: string, message: string, processId: number): void => {
    process.write(
      descriptors.error,
      `${errorLogTime(process.now())} [${level}] ${processId}#${processId}: ${message}\n`,
    )
  }
  return {
    notice: (message, processId = process.id) => line('notice', message, processId),
    error: (message, processId) => line('error', message, processId),
    access: (peer, { method, target, version, headers }, { status, body }) => {
      const header = (name: string): string => headers.get(name) ?? '-'
      const sent = method === 'HEAD' ? 0 : body.length
      const request = `"${method} ${target} ${version}" ${status} ${sent}`
      const client = `"${header('referer')}" "${header('user-agent')}" "${header('x-forwarded-for')}"`
      process.write(descriptors.access, `${peer} - - [${accessLogTime(process.now())}] ${request} ${client}\n`)
    },
  }
}
