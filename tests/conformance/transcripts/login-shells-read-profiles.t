# A login shell reads its profiles first

Area: lifecycle

  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ docker exec box sh -c 'echo "echo profile; X=1" > /etc/profile; echo "echo home \$X" > /root/.profile'
  $ docker exec box sh -lc 'echo $X $-'
  profile
  home 1
  1 c
  $ docker exec box sh --login -c 'echo $X'
  profile
  home 1
  1
  $ docker exec box sh -c 'echo "[$X]"; su - -c "echo \$0 \$X"; echo "echo \$X" | sh -l'
  []
  profile
  home 1
  -sh 1
  profile
  home 1
  1
  $ docker exec box sh -c 'echo "exit 5" > /etc/profile; sh -lc "echo no"; echo $?'
  5
