/** runc's words, as they reach the client through containerd and the daemon. */

/** What precedes the reason for which a container's main process could not be made. */
export const initFailure =
  'failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: ' +
  'unable to start container process: error during container init'
