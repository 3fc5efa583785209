# A file that is ignored does not make a step run again

Area: build-cache

  $ printf 'FROM busybox\nCOPY . /src\nRUN ls /src\n' > Dockerfile
  $ printf '*.log\n.git\nDockerfile*\n' > .dockerignore
  $ mkdir .git
  $ echo 1 > .git/HEAD
  $ echo a > main.txt
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] COPY . /src
  #6 DONE <t>
  
  #7 [3/3] RUN ls /src
  #7 <t> main.txt
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  $ echo noise > debug.log
  $ echo 2 > .git/HEAD
  $ echo '# comment' >> Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] COPY . /src
  #6 CACHED
  
  #7 [3/3] RUN ls /src
  #7 CACHED
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  $ echo b > other.txt
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] COPY . /src
  #6 DONE <t>
  
  #7 [3/3] RUN ls /src
  #7 <t> main.txt
  #7 <t> other.txt
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  $ mv other.txt renamed.txt
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] COPY . /src
  #6 DONE <t>
  
  #7 [3/3] RUN ls /src
  #7 <t> main.txt
  #7 <t> renamed.txt
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID3> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  $ mkdir empty
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] COPY . /src
  #6 DONE <t>
  
  #7 [3/3] RUN ls /src
  #7 <t> empty
  #7 <t> main.txt
  #7 <t> renamed.txt
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID4> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  $ rmdir empty && rm renamed.txt
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] COPY . /src
  #6 CACHED
  
  #7 [3/3] RUN ls /src
  #7 CACHED
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  $ printf '*\n!main.txt\n' > .dockerignore
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] COPY . /src
  #6 DONE <t>
  
  #7 [3/3] RUN ls /src
  #7 <t> main.txt
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID5> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
