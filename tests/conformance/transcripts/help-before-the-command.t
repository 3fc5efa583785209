# Help may be asked for before the command

Area: cli

  $ docker --help ps
  Usage:  docker ps [OPTIONS]
  
  List containers
  
  Aliases:
    docker container ls, docker container list, docker container ps, docker ps
  
  Options:
    -a, --all  Show all containers (default shows just running)
    -f, --filter filter  Filter output based on conditions provided
        --format string  Format output using a custom template:
                          'table':  Print output in table format
                          with column headers (default)
                          'table TEMPLATE':  Print output in table format
                          using the given Go template
                          'json':  Print in JSON format
                          'TEMPLATE':  Print output using the given
                          Go template.
                          Refer to https://docs.docker.com/go/formatting/
                          for more information about formatting output with
                          templates
    -n, --last int  Show n last created containers (includes all
                          states) (default -1)
    -l, --latest  Show the latest created container (includes all
                          states)
        --no-trunc  Don't truncate output
    -q, --quiet  Only display container IDs
    -s, --size  Display total file sizes
  $ docker --help volume ls
  Usage:  docker volume ls [OPTIONS]
  
  List volumes
  
  Aliases:
    docker volume ls, docker volume list
  
  Options:
    -f, --filter filter  Provide filter values (e.g. "dangling=true")
        --format string  Format output using a custom template:
                          'table':  Print output in table format
                          with column headers (default)
                          'table TEMPLATE':  Print output in table format
                          using the given Go template
                          'json':  Print in JSON format
                          'TEMPLATE':  Print output using the given
                          Go template.
                          Refer to https://docs.docker.com/go/formatting/
                          for more information about formatting output with
                          templates
    -q, --quiet  Only display volume names
  $ docker volume --help ls
  Usage:  docker volume ls [OPTIONS]
  
  List volumes
  
  Aliases:
    docker volume ls, docker volume list
  
  Options:
    -f, --filter filter  Provide filter values (e.g. "dangling=true")
        --format string  Format output using a custom template:
                          'table':  Print output in table format
                          with column headers (default)
                          'table TEMPLATE':  Print output in table format
                          using the given Go template
                          'json':  Print in JSON format
                          'TEMPLATE':  Print output using the given
                          Go template.
                          Refer to https://docs.docker.com/go/formatting/
                          for more information about formatting output with
                          templates
    -q, --quiet  Only display volume names
  $ docker -h volume create
  Flag shorthand -h has been deprecated, use --help
  Usage:  docker volume create [OPTIONS] [VOLUME]
  
  Create a volume
  
  Options:
    -d, --driver string  Specify volume driver name (default "local")
        --label list  Set metadata for a volume
    -o, --opt map  Set driver specific options (default map[])
  $ docker help help
  Usage:  docker help [command]
  
  Help about the command
  $ docker --help=x ps
  invalid argument "x" for "--help" flag: strconv.ParseBool: parsing "x": invalid syntax
  
  Usage:  docker [OPTIONS] COMMAND [ARG...]
  
  Run 'docker --help' for more information
  [125]
  $ docker --context default --host unix:///var/run/docker.sock ps -q
  conflicting options: cannot specify both --host and --context
  [1]
