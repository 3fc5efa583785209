# What the builder warns of

Area: build

  $ cat > Dockerfile <<'EOF'
  > from --platform=linux/amd64 busybox as Build
  > env A 1
  > EXPOSE 80/TCP
  > WORKDIR rel
  > CMD echo hi
  > CMD echo again
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: ConsistentInstructionCasing: Command 'from' should match the case of the command majority (uppercase) (line 1)
  #1 WARN: FromPlatformFlagConstDisallowed: FROM --platform flag should not use constant value "linux/amd64" (line 1)
  #1 WARN: StageNameCasing: Stage name 'Build' should be lowercase (line 1)
  #1 WARN: ConsistentInstructionCasing: Command 'env' should match the case of the command majority (uppercase) (line 2)
  #1 WARN: LegacyKeyValueFormat: "env key=value" should be used instead of legacy "env key value" format (line 2)
  #1 WARN: ExposeProtoCasing: Defined protocol '80/TCP' in EXPOSE instruction should be lowercase (line 3)
  #1 WARN: WorkdirRelativePath: Relative workdir "rel" can have unexpected results if the base image changes (line 4)
  #1 WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 5)
  #1 WARN: MultipleInstructionsDisallowed: Multiple CMD instructions should not be used in the same stage because only the last one will be used (line 5)
  #1 WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 6)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] WORKDIR rel
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID1> done
  #6 naming to docker.io/library/app done
  #6 DONE <t>
  
   10 warnings found (use docker --debug to expand):
   - ConsistentInstructionCasing: Command 'from' should match the case of the command majority (uppercase) (line 1)
   - FromPlatformFlagConstDisallowed: FROM --platform flag should not use constant value "linux/amd64" (line 1)
   - StageNameCasing: Stage name 'Build' should be lowercase (line 1)
   - ConsistentInstructionCasing: Command 'env' should match the case of the command majority (uppercase) (line 2)
   - LegacyKeyValueFormat: "env key=value" should be used instead of legacy "env key value" format (line 2)
   - ExposeProtoCasing: Defined protocol '80/TCP' in EXPOSE instruction should be lowercase (line 3)
   - WorkdirRelativePath: Relative workdir "rel" can have unexpected results if the base image changes (line 4)
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 5)
   - MultipleInstructionsDisallowed: Multiple CMD instructions should not be used in the same stage because only the last one will be used (line 5)
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 6)
