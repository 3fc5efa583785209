# Wrong flags and subcommands elsewhere

Area: cli

  $ docker build --nosuch .
  unknown flag: --nosuch
  
  Usage:  docker buildx build [OPTIONS] PATH | URL | -
  
  Run 'docker buildx build --help' for more information
  [125]
  $ docker exec --nosuch box true
  unknown flag: --nosuch
  
  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]
  
  Run 'docker exec --help' for more information
  [125]
  $ docker images --nosuch
  unknown flag: --nosuch
  
  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]
  
  Run 'docker images --help' for more information
  [125]
  $ docker volume create --nosuch
  unknown flag: --nosuch
  
  Usage:  docker volume create [OPTIONS] [VOLUME]
  
  Run 'docker volume create --help' for more information
  [125]
  $ docker network create --nosuch x
  unknown flag: --nosuch
  
  Usage:  docker network create [OPTIONS] NETWORK
  
  Run 'docker network create --help' for more information
  [125]
  $ docker network nosuch
  docker: unknown command: docker network nosuch
  
  Usage:  docker network
  
  Run 'docker network --help' for more information
  [1]
  $ docker system nosuch
  docker: unknown command: docker system nosuch
  
  Usage:  docker system
  
  Run 'docker system --help' for more information
  [1]
  $ docker builder nosuch
  Usage:  docker buildx [OPTIONS] COMMAND
  
  Extended build capabilities with BuildKit
  
  Options:
        --builder string  Override the configured builder instance
                           (default "default")
    -D, --debug  Enable debug logging
  
  Management Commands:
    history  Commands to work on build records
    imagetools  Commands to work on images in registry
  
  Commands:
    bake  Build from a file
    build  Start a build
    create  Create a new builder instance
    dial-stdio  Proxy current stdio streams to builder instance
    du  Disk usage
    inspect  Inspect current builder instance
    ls  List builder instances
    prune  Remove build cache
    rm  Remove one or more builder instances
    stop  Stop builder instance
    use  Set the current builder instance
    version  Show buildx version information
  
  Run 'docker buildx COMMAND --help' for more information on a command.
  
  Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
  ERROR: unknown command: "nosuch"
  [1]
  $ docker nosuch --help
  Usage:  docker [OPTIONS] COMMAND
  
  A self-sufficient runtime for containers
  
  Common Commands:
    run  Create and run a new container from an image
    exec  Execute a command in a running container
    ps  List containers
    build  Build an image from a Dockerfile
    bake  Build from a file
    pull  Download an image from a registry
    push  Upload an image to a registry
    images  List images
    login  Authenticate to a registry
    logout  Log out from a registry
    search  Search Docker Hub for images
    version  Show the Docker version information
    info  Display system-wide information
  
  Management Commands:
    builder  Manage builds
    buildx*  Docker Buildx
    container  Manage containers
    context  Manage contexts
    image  Manage images
    manifest  Manage Docker image manifests and manifest lists
    network  Manage networks
    plugin  Manage plugins
    system  Manage Docker
    trust  Manage trust on Docker images
    volume  Manage volumes
  
  Swarm Commands:
    swarm  Manage Swarm
  
  Commands:
    attach  Attach local standard input, output, and error streams to a running container
    commit  Create a new image from a container's changes
    cp  Copy files/folders between a container and the local filesystem
    create  Create a new container
    diff  Inspect changes to files or directories on a container's filesystem
    events  Get real time events from the server
    export  Export a container's filesystem as a tar archive
    history  Show the history of an image
    import  Import the contents from a tarball to create a filesystem image
    inspect  Return low-level information on Docker objects
    kill  Kill one or more running containers
    load  Load an image from a tar archive or STDIN
    logs  Fetch the logs of a container
    pause  Pause all processes within one or more containers
    port  List port mappings or a specific mapping for the container
    rename  Rename a container
    restart  Restart one or more containers
    rm  Remove one or more containers
    rmi  Remove one or more images
    save  Save one or more images to a tar archive (streamed to STDOUT by default)
    start  Start one or more stopped containers
    stats  Display a live stream of container(s) resource usage statistics
    stop  Stop one or more running containers
    tag  Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE
    top  Display the running processes of a container
    unpause  Unpause all processes within one or more containers
    update  Update configuration of one or more containers
    wait  Block until one or more containers stop, then print their exit codes
  
  Global Options:
        --config string  Location of client config files (default
                             "/home/user/.docker")
    -c, --context string  Name of the context to use to connect to the
                             daemon (overrides DOCKER_HOST env var and
                             default context set with "docker context use")
    -D, --debug  Enable debug mode
    -H, --host string  Daemon socket to connect to
    -l, --log-level string  Set the logging level ("debug", "info",
                             "warn", "error", "fatal") (default "info")
        --tls  Use TLS; implied by --tlsverify
        --tlscacert string  Trust certs signed only by this CA (default
                             "/home/user/.docker/ca.pem")
        --tlscert string  Path to TLS certificate file (default
                             "/home/user/.docker/cert.pem")
        --tlskey string  Path to TLS key file (default
                             "/home/user/.docker/key.pem")
        --tlsverify  Use TLS and verify the remote
    -v, --version  Print version information and quit
  
  Run 'docker COMMAND --help' for more information on a command.
  
  For more help on how to use Docker, head to https://docs.docker.com/go/guides/
  $ docker ps --format
  flag needs an argument: --format
  
  Usage:  docker ps [OPTIONS]
  
  Run 'docker ps --help' for more information
  [125]
  $ docker run -p
  flag needs an argument: 'p' in -p
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name
  flag needs an argument: --name
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -e A=1
  docker: 'docker run' requires at least 1 argument
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  See 'docker run --help' for more information
  [1]
  $ docker run --memory=x busybox
  invalid argument "x" for "-m, --memory" flag: invalid size: 'x'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --cpus=x busybox
  invalid argument "x" for "--cpus" flag: failed to parse x as a rational number
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm=maybe busybox true
  invalid argument "maybe" for "--rm" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -itx busybox
  unknown shorthand flag: 'x' in -x
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker logs --tail
  flag needs an argument: --tail
  
  Usage:  docker logs [OPTIONS] CONTAINER
  
  Run 'docker logs --help' for more information
  [125]
  $ docker rm --forced x
  unknown flag: --forced
  
  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]
  
  Run 'docker rm --help' for more information
  [125]
  $ docker stop --time=x y
  invalid argument "x" for "--time" flag: strconv.ParseInt: parsing "x": invalid syntax
  
  Usage:  docker stop [OPTIONS] CONTAINER [CONTAINER...]
  
  Run 'docker stop --help' for more information
  [125]
  $ docker --nosuch ps
  unknown flag: --nosuch
  
  Usage:  docker [OPTIONS] COMMAND [ARG...]
  
  Run 'docker --help' for more information
  [125]
  $ docker -x
  unknown shorthand flag: 'x' in -x
  
  Usage:  docker [OPTIONS] COMMAND [ARG...]
  
  Run 'docker --help' for more information
  [125]
  $ docker version --format '{{.Nosuch}}'
  
  template: version:1:2: executing "version" at <.Nosuch>: can't evaluate field Nosuch in type system.versionInfo
  [1]
  $ docker -v
  Docker version 28.5.2+dfsg4, build 9cc6dea35e9a963f281434761c656fba4ac43aed
  $ docker --version
  Docker version 28.5.2+dfsg4, build 9cc6dea35e9a963f281434761c656fba4ac43aed
  $ docker image
  Usage:  docker image COMMAND
  
  Manage images
  
  Commands:
    build  Build an image from a Dockerfile
    history  Show the history of an image
    import  Import the contents from a tarball to create a filesystem image
    inspect  Display detailed information on one or more images
    load  Load an image from a tar archive or STDIN
    ls  List images
    prune  Remove unused images
    pull  Download an image from a registry
    push  Upload an image to a registry
    rm  Remove one or more images
    save  Save one or more images to a tar archive (streamed to STDOUT by default)
    tag  Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE
  
  Run 'docker image COMMAND --help' for more information on a command.
  $ docker volume ls --filter
  flag needs an argument: --filter
  
  Usage:  docker volume ls [OPTIONS]
  
  Run 'docker volume ls --help' for more information
  [125]
  $ docker pss
  docker: unknown command: docker pss
  
  Run 'docker --help' for more information
  [1]
  $ docker container psa
  docker: unknown command: docker container psa
  
  Usage:  docker container
  
  Run 'docker container --help' for more information
  [1]
  $ docker volume lss
  docker: unknown command: docker volume lss
  
  Usage:  docker volume COMMAND
  
  Run 'docker volume --help' for more information
  [1]
  $ docker inspect
  docker: 'docker inspect' requires at least 1 argument
  
  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]
  
  See 'docker inspect --help' for more information
  [1]
  $ docker inspect --nosuch x
  unknown flag: --nosuch
  
  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]
  
  Run 'docker inspect --help' for more information
  [125]
  $ docker cp
  docker: 'docker cp' requires 2 arguments
  
  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
  	docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH
  
  Run 'docker cp --help' for more information
  [1]
  $ docker cp a
  docker: 'docker cp' requires 2 arguments
  
  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
  	docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH
  
  Run 'docker cp --help' for more information
  [1]
  $ docker wait
  docker: 'docker wait' requires at least 1 argument
  
  Usage:  docker wait CONTAINER [CONTAINER...]
  
  See 'docker wait --help' for more information
  [1]
  $ docker commit
  docker: 'docker commit' requires at least 1 and at most 2 arguments
  
  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]
  
  Run 'docker commit --help' for more information
  [1]
  $ docker commit a b c
  docker: 'docker commit' requires at least 1 and at most 2 arguments
  
  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]
  
  Run 'docker commit --help' for more information
  [1]
  $ docker history
  docker: 'docker history' requires 1 argument
  
  Usage:  docker history [OPTIONS] IMAGE
  
  Run 'docker history --help' for more information
  [1]
  $ docker import
  docker: 'docker import' requires at least 1 argument
  
  Usage:  docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]
  
  See 'docker import --help' for more information
  [1]
  $ docker export
  docker: 'docker export' requires 1 argument
  
  Usage:  docker export [OPTIONS] CONTAINER
  
  Run 'docker export --help' for more information
  [1]
  $ docker login --nosuch
  unknown flag: --nosuch
  
  Usage:  docker login [OPTIONS] [SERVER]
  
  Run 'docker login --help' for more information
  [125]
  $ docker diff a b
  docker: 'docker diff' requires 1 argument
  
  Usage:  docker diff CONTAINER
  
  Run 'docker diff --help' for more information
  [1]
  $ docker attach
  docker: 'docker attach' requires 1 argument
  
  Usage:  docker attach [OPTIONS] CONTAINER
  
  Run 'docker attach --help' for more information
  [1]
  $ docker attach a b
  docker: 'docker attach' requires 1 argument
  
  Usage:  docker attach [OPTIONS] CONTAINER
  
  Run 'docker attach --help' for more information
  [1]
  $ docker kill
  docker: 'docker kill' requires at least 1 argument
  
  Usage:  docker kill [OPTIONS] CONTAINER [CONTAINER...]
  
  See 'docker kill --help' for more information
  [1]
  $ docker pause
  docker: 'docker pause' requires at least 1 argument
  
  Usage:  docker pause CONTAINER [CONTAINER...]
  
  See 'docker pause --help' for more information
  [1]
  $ docker update
  docker: 'docker update' requires at least 1 argument
  
  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]
  
  See 'docker update --help' for more information
  [1]
  $ docker update --nosuch x
  unknown flag: --nosuch
  
  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]
  
  Run 'docker update --help' for more information
  [125]
  $ docker update x
  you must provide one or more flags when using this command
  [1]
