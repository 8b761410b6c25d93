extension ObjectShape {
    /// Pods, as the API of Kubernetes 1.25 to 1.37 has them. Volumes that no tenant may have are left open.
    static let pods = """
        PodTemplateSpec = metadata:? spec:PodSpec
        PodSpec = activeDeadlineSeconds:i affinity:Affinity automountServiceAccountToken:b containers!:*Container
          dnsConfig:PodDNSConfig dnsPolicy enableServiceLinks:b ephemeralContainers:? evictionResponders:?
          hostAliases:*HostAlias hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname hostnameOverride
          imagePullSecrets:*LocalObjectReference initContainers:*Container nodeName nodeSelector:%s os:PodOS
          overhead:%q preemptionPolicy priority:i priorityClassName readinessGates:*PodReadinessGate resourceClaims:?
          resources:ResourceRequirements restartPolicy runtimeClassName schedulerName
          schedulingGates:*PodSchedulingGate schedulingGroup:? securityContext:PodSecurityContext serviceAccount
          serviceAccountName setHostnameAsFQDN:b shareProcessNamespace:b subdomain terminationGracePeriodSeconds:i
          tolerations:*Toleration topologySpreadConstraints:*TopologySpreadConstraint volumes:*Volume workloadRef:?
        Affinity = nodeAffinity:NodeAffinity podAffinity:PodAffinity podAntiAffinity:PodAntiAffinity
        NodeAffinity = preferredDuringSchedulingIgnoredDuringExecution:*PreferredSchedulingTerm
          requiredDuringSchedulingIgnoredDuringExecution:NodeSelector
        PreferredSchedulingTerm = preference!:NodeSelectorTerm weight!:i
        NodeSelectorTerm = matchExpressions:*NodeSelectorRequirement matchFields:*NodeSelectorRequirement
        NodeSelectorRequirement = key! operator! values:*s
        NodeSelector = nodeSelectorTerms!:*NodeSelectorTerm
        PodAffinity = preferredDuringSchedulingIgnoredDuringExecution:*WeightedPodAffinityTerm
          requiredDuringSchedulingIgnoredDuringExecution:*PodAffinityTerm
        WeightedPodAffinityTerm = podAffinityTerm!:PodAffinityTerm weight!:i
        PodAffinityTerm = labelSelector:LabelSelector matchLabelKeys:*s mismatchLabelKeys:*s
          namespaceSelector:LabelSelector namespaces:*s topologyKey!
        PodAntiAffinity = preferredDuringSchedulingIgnoredDuringExecution:*WeightedPodAffinityTerm
          requiredDuringSchedulingIgnoredDuringExecution:*PodAffinityTerm
        Container = args:*s command:*s env:*EnvVar envFrom:*EnvFromSource image! imagePullPolicy lifecycle:Lifecycle
          livenessProbe:Probe name! ports:*ContainerPort readinessProbe:Probe resizePolicy:*ContainerResizePolicy
          resources:ResourceRequirements restartPolicy restartPolicyRules:*ContainerRestartRule
          securityContext:SecurityContext startupProbe:Probe stdin:b stdinOnce:b terminationMessagePath
          terminationMessagePolicy tty:b volumeDevices:*VolumeDevice volumeMounts:*VolumeMount workingDir
        EnvVar = name! value valueFrom:EnvVarSource
        EnvVarSource = configMapKeyRef:ConfigMapKeySelector fieldRef:ObjectFieldSelector fileKeyRef:FileKeySelector
          resourceFieldRef:ResourceFieldSelector secretKeyRef:SecretKeySelector
        ConfigMapKeySelector = key! name optional:b
        ObjectFieldSelector = apiVersion fieldPath!
        ResourceFieldSelector = containerName divisor:q resource!
        SecretKeySelector = key! name optional:b
        FileKeySelector = key! optional:b path! volumeName!
        EnvFromSource = configMapRef:ConfigMapEnvSource prefix secretRef:SecretEnvSource
        ConfigMapEnvSource = name optional:b
        SecretEnvSource = name optional:b
        Lifecycle = postStart:LifecycleHandler preStop:LifecycleHandler stopSignal
        LifecycleHandler = exec:ExecAction httpGet:HTTPGetAction sleep:SleepAction tcpSocket:TCPSocketAction
        ExecAction = command:*s
        HTTPGetAction = host httpHeaders:*HTTPHeader path port!:is protocol scheme
        HTTPHeader = name! value!
        TCPSocketAction = host port!:is
        SleepAction = seconds!:i
        Probe = exec:ExecAction failureThreshold:i grpc:GRPCAction httpGet:HTTPGetAction initialDelaySeconds:i
          periodSeconds:i successThreshold:i tcpSocket:TCPSocketAction terminationGracePeriodSeconds:i
          timeoutSeconds:i
        GRPCAction = mode port!:i service
        ContainerPort = containerPort!:i hostIP hostPort:i name protocol
        ResourceRequirements = claims:*ResourceClaim limits:%q requests:%q
        ResourceClaim = name! request
        SecurityContext = allowPrivilegeEscalation:b appArmorProfile:AppArmorProfile capabilities:Capabilities
          privileged:b procMount readOnlyRootFilesystem:b runAsGroup:i runAsNonRoot:b runAsUser:i
          seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile windowsOptions:WindowsSecurityContextOptions
        Capabilities = add:*s drop:*s
        SELinuxOptions = level role type user
        SeccompProfile = localhostProfile type!
        WindowsSecurityContextOptions = gmsaCredentialSpec gmsaCredentialSpecName hostProcess:b runAsUserName
        AppArmorProfile = localhostProfile type!
        VolumeDevice = devicePath! name!
        VolumeMount = bindMountOptions:*s mountPath! mountPropagation name! readOnly:b recursiveReadOnly subPath
          subPathExpr
        ContainerResizePolicy = resourceName! restartPolicy!
        ContainerRestartRule = action! exitCodes:ContainerRestartRuleOnExitCodes
        ContainerRestartRuleOnExitCodes = operator! values:*i
        PodDNSConfig = nameservers:*s options:*PodDNSConfigOption searches:*s
        PodDNSConfigOption = name value
        HostAlias = hostnames:*s ip
        LocalObjectReference = name
        PodOS = name!
        PodReadinessGate = conditionType!
        PodSecurityContext = appArmorProfile:AppArmorProfile fsGroup:i fsGroupChangePolicy runAsGroup:i runAsNonRoot:b
          runAsUser:i seLinuxChangePolicy seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile
          supplementalGroups:*i supplementalGroupsPolicy sysctls:*Sysctl windowsOptions:WindowsSecurityContextOptions
        Sysctl = name! value!
        Toleration = effect key operator tolerationSeconds:i value
        TopologySpreadConstraint = labelSelector:LabelSelector matchLabelKeys:*s maxSkew!:i minDomains:i
          nodeAffinityPolicy nodeTaintsPolicy topologyKey! whenUnsatisfiable!
        Volume = awsElasticBlockStore:? azureDisk:? azureFile:? cephfs:? cinder:? configMap:ConfigMapVolumeSource
          csi:CSIVolumeSource downwardAPI:DownwardAPIVolumeSource emptyDir:EmptyDirVolumeSource
          ephemeral:EphemeralVolumeSource fc:? flexVolume:? flocker:? gcePersistentDisk:? gitRepo:? glusterfs:?
          hostPath:? image:ImageVolumeSource iscsi:? name! nfs:?
          persistentVolumeClaim:PersistentVolumeClaimVolumeSource photonPersistentDisk:? portworxVolume:?
          projected:ProjectedVolumeSource quobyte:? rbd:? scaleIO:? secret:SecretVolumeSource storageos:?
          vsphereVolume:?
        ConfigMapVolumeSource = defaultMode:i defaultUser:i items:*KeyToPath name optional:b
        KeyToPath = key! mode:i path! user:i
        CSIVolumeSource = driver! fsType nodePublishSecretRef:LocalObjectReference readOnly:b volumeAttributes:%s
        DownwardAPIVolumeSource = defaultMode:i defaultUser:i items:*DownwardAPIVolumeFile
        DownwardAPIVolumeFile = fieldRef:ObjectFieldSelector mode:i path! resourceFieldRef:ResourceFieldSelector
          user:i
        EmptyDirVolumeSource = medium mode:i sizeLimit:q
        EphemeralVolumeSource = volumeClaimTemplate:PersistentVolumeClaimTemplate
        PersistentVolumeClaimTemplate = metadata:? spec!:PersistentVolumeClaimSpec
        PersistentVolumeClaimSpec = accessModes:*s dataSource:TypedLocalObjectReference
          dataSourceRef:TypedObjectReference resources:VolumeResourceRequirements selector:LabelSelector
          storageClassName volumeAttributesClassName volumeMode volumeName
        TypedLocalObjectReference = apiGroup kind! name!
        TypedObjectReference = apiGroup kind! name! namespace
        VolumeResourceRequirements = limits:%q requests:%q
        PersistentVolumeClaimVolumeSource = claimName! readOnly:b
        ProjectedVolumeSource = defaultMode:i defaultUser:i sources:*VolumeProjection
        VolumeProjection = clusterTrustBundle:ClusterTrustBundleProjection configMap:ConfigMapProjection
          downwardAPI:DownwardAPIProjection podCertificate:? secret:SecretProjection
          serviceAccountToken:ServiceAccountTokenProjection
        ConfigMapProjection = items:*KeyToPath name optional:b
        DownwardAPIProjection = items:*DownwardAPIVolumeFile
        SecretProjection = items:*KeyToPath name optional:b
        ServiceAccountTokenProjection = audience expirationSeconds:i path! user:i
        ClusterTrustBundleProjection = labelSelector:LabelSelector name optional:b path! signerName user:i
        SecretVolumeSource = defaultMode:i defaultUser:i items:*KeyToPath optional:b secretName
        ImageVolumeSource = pullPolicy reference
        PodSchedulingGate = name!
        """
}
