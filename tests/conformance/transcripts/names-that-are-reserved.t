# An image that cannot be pulled

Area: images

  $ docker pull scratch
  Using default tag: latest
  Error response from daemon: 'scratch' is a reserved name
  [1]
  $ docker run --rm scratch true
  Unable to find image 'scratch:latest' locally
  docker: Error response from daemon: 'scratch' is a reserved name
  
  Run 'docker run --help' for more information
  [125]
  $ docker create library/scratch
  Unable to find image 'scratch:latest' locally
  Error response from daemon: 'scratch' is a reserved name
  [1]
  $ docker pull localhost:5000/scratch
  Using default tag: latest
  Error response from daemon: manifest for localhost:5000/scratch:latest not found: manifest unknown: manifest unknown
  [1]
