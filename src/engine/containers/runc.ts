/** runc's words, as they reach the client through containerd and the daemon. */

/** What precedes the reason for which runc makes no container. */
export const createFailure =
  'failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed'

/** What precedes the reason for which a container's main process could not be made. */
export const initFailure = `${createFailure}: unable to start container process: error during container init`
