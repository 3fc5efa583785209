# What RUN finds around it

Area: build

  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > RUN df -k /dev/shm | tail -n 1 | awk '{print $2}'; hostname | cut -c1-9; cat /etc/hosts | wc -l; env | sort | grep -v '^PWD\|^SHLVL'
  > RUN echo $$; ps | wc -l; id; pwd; umask; tty; ls -a / | head -n 4; test -e /.dockerenv || echo no dockerenv
  > XX
  $ docker build --progress=plain --no-cache .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/3] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/3] RUN df -k /dev/shm | tail -n 1 | awk '{print $2}'; hostname | cut -c1-9; cat /etc/hosts | wc -l; env | sort | grep -v '^PWD\|^SHLVL'
  #5 <t> 65536
  #5 <t> buildkits
  #5 <t> 2
  #5 <t> HOME=/root
  #5 <t> PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  #5 DONE <t>
  
  #6 [3/3] RUN echo $$; ps | wc -l; id; pwd; umask; tty; ls -a / | head -n 4; test -e /.dockerenv || echo no dockerenv
  #6 <t> 1
  #6 <t> 4
  #6 <t> uid=0(root) gid=0(root) groups=0(root)
  #6 <t> /
  #6 <t> 0022
  #6 <t> not a tty
  #6 <t> .
  #6 <t> ..
  #6 <t> bin
  #6 <t> dev
  #6 <t> no dockerenv
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 DONE <t>
  $ docker build --progress=plain --no-cache --shm-size 128m . 2>&1 | grep '^#5 .* 131072' | wc -l
  1
