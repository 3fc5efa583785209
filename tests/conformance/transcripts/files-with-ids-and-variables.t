# Files for the image's ID, and files of variables that are no text
Area: flags

The file for the ID is removed before the build, even where it is an empty directory. Files of variables and labels must be UTF-8.

  $ printf 'FROM busybox\nRUN echo hi\n' > Dockerfile; docker build -q . > /dev/null
  $ mkdir dir; docker build -q --iidfile dir .; ls -ld dir | cut -c1-10; wc -c < dir
  sha256:<ID1>
  -rw-r--r--
  71
  $ mkdir full; echo x > full/x; docker build -q --iidfile full .; ls full
  ERROR: removing image ID file: remove full: directory not empty
  x
  $ docker build --iidfile full .
  ERROR: removing image ID file: remove full: directory not empty
  [1]
  $ echo old > old; docker build -q --iidfile old . > /dev/null; wc -c < old
  71
  $ docker build -q --iidfile x/y . ; echo $?
  sha256:<ID1>
  ERROR: writing image ID file: open x/y: no such file or directory
  1
  $ echo file > x; docker build -q --iidfile x/y .
  ERROR: removing image ID file: remove x/y: not a directory
  [1]
  $ echo old > old; docker build -q --iidfile old --target nosuch .; cat old
  ERROR: failed to build: failed to solve: target stage "nosuch" could not be found
  cat: old: No such file or directory
  [1]
  $ printf 'A=1\n=b\n' > env; docker run --rm --env-file env busybox env
  docker: invalid env file (env): no variable name on line '=b'
  
  Run 'docker run --help' for more information
  [125]
  $ printf 'A b=1\n' > env; docker run --rm --env-file env busybox env
  docker: invalid env file (env): variable 'A b' contains whitespaces
  
  Run 'docker run --help' for more information
  [125]
  $ printf '\tA=1\n' > env; docker run --rm --env-file env busybox env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=<id2>
  A=1
  HOME=/root
  $ docker run --rm --env-file nosuch busybox env
  docker: open nosuch: no such file or directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --env-file . busybox env
  docker: invalid env file (.): read .: is a directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --label-file . busybox env
  docker: invalid env file (.): read .: is a directory
  
  Run 'docker run --help' for more information
  [125]
  $ printf 'A=\377\nB C=1\n' > env; docker run --rm --env-file env -v nosuch:rel busybox env
  docker: invalid env file (env): invalid utf8 bytes at line 1: [65 61 255]
  
  Run 'docker run --help' for more information
  [125]
  $ printf 'A=\377\n' > env; printf 'L=\377' > lab; docker run --rm --env-file env --label-file lab busybox env
  docker: invalid env file (env): invalid utf8 bytes at line 1: [65 61 255]
  
  Run 'docker run --help' for more information
  [125]
  $ printf '# \377\nA=\303\251\n' > env; docker run --rm --env-file env busybox env
  docker: invalid env file (env): invalid utf8 bytes at line 1: [35 32 255]
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name one busybox
  <ID3>
  $ printf 'A=\377\n' > env; docker exec --env-file env one env
  invalid env file (env): invalid utf8 bytes at line 1: [65 61 255]
  [1]
