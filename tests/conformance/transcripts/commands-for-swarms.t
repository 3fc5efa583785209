# Commands about a swarm are refused on a host that is in none

Area: cli

  $ docker node ls
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker node rm a b
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker service inspect a
  []
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker stack nosuch
  docker: unknown command: docker stack nosuch
  
  Usage:  docker stack [OPTIONS]
  
  Run 'docker stack --help' for more information
  [1]
  $ docker secret rm
  docker: 'docker secret rm' requires at least 1 argument
  
  Usage:  docker secret rm SECRET [SECRET...]
  
  See 'docker secret rm --help' for more information
  [1]
  $ docker config ls -q
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm leave
  Error response from daemon: This node is not part of a swarm
  [1]
  $ docker swarm
  Usage:  docker swarm COMMAND
  
  Manage Swarm
  
  Commands:
    init  Initialize a swarm
    join  Join a swarm as a node and/or manager
  
  Run 'docker swarm COMMAND --help' for more information on a command.
