extension ObjectShape {
    /// The kinds that are known in full, by `apiVersion/kind`, and what they are made of beside pods.
    static let kinds = """
        apps/v1/Deployment = spec:DeploymentSpec
        DeploymentSpec = minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i revisionHistoryLimit:i
          selector!:LabelSelector strategy:DeploymentStrategy template!:PodTemplateSpec
        LabelSelector = matchExpressions:*LabelSelectorRequirement matchLabels:%s
        LabelSelectorRequirement = key! operator! values:*s
        DeploymentStrategy = rollingUpdate:RollingUpdateDeployment type
        RollingUpdateDeployment = maxSurge:is maxUnavailable:is
        apps/v1/StatefulSet = spec:StatefulSetSpec
        StatefulSetSpec = minReadySeconds:i ordinals:StatefulSetOrdinals
          persistentVolumeClaimRetentionPolicy:StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy
          replicas:i revisionHistoryLimit:i selector!:LabelSelector serviceName template!:PodTemplateSpec
          updateStrategy:StatefulSetUpdateStrategy volumeClaimTemplates:*PersistentVolumeClaim
        StatefulSetPersistentVolumeClaimRetentionPolicy = whenDeleted whenScaled
        StatefulSetUpdateStrategy = rollingUpdate:RollingUpdateStatefulSetStrategy type
        RollingUpdateStatefulSetStrategy = maxUnavailable:is partition:i
        v1/PersistentVolumeClaim = spec:PersistentVolumeClaimSpec
        StatefulSetOrdinals = start:i
        apps/v1/DaemonSet = spec:DaemonSetSpec
        DaemonSetSpec = minReadySeconds:i revisionHistoryLimit:i selector!:LabelSelector template!:PodTemplateSpec
          updateStrategy:DaemonSetUpdateStrategy
        DaemonSetUpdateStrategy = rollingUpdate:RollingUpdateDaemonSet type
        RollingUpdateDaemonSet = maxSurge:is maxUnavailable:is
        apps/v1/ReplicaSet = spec:ReplicaSetSpec
        ReplicaSetSpec = minReadySeconds:i replicas:i selector!:LabelSelector template:PodTemplateSpec
        batch/v1/Job = spec:JobSpec
        JobSpec = activeDeadlineSeconds:i backoffLimit:i backoffLimitPerIndex:i completionMode completions:i managedBy
          manualSelector:b maxFailedIndexes:i parallelism:i podFailurePolicy:PodFailurePolicy podReplacementPolicy
          scheduling:? selector:LabelSelector successPolicy:SuccessPolicy suspend:b template!:PodTemplateSpec
          ttlSecondsAfterFinished:i
        PodFailurePolicy = rules!:*PodFailurePolicyRule
        PodFailurePolicyRule = action! onExitCodes:PodFailurePolicyOnExitCodesRequirement
          onPodConditions:*PodFailurePolicyOnPodConditionsPattern
        PodFailurePolicyOnExitCodesRequirement = containerName operator! values!:*i
        PodFailurePolicyOnPodConditionsPattern = status type!
        SuccessPolicy = rules!:*SuccessPolicyRule
        SuccessPolicyRule = succeededCount:i succeededIndexes
        batch/v1/CronJob = spec:CronJobSpec
        CronJobSpec = concurrencyPolicy failedJobsHistoryLimit:i jobTemplate!:JobTemplateSpec schedule!
          startingDeadlineSeconds:i successfulJobsHistoryLimit:i suspend:b timeZone
        JobTemplateSpec = metadata:? spec:JobSpec
        v1/Pod = spec:PodSpec
        v1/Service = spec:ServiceSpec
        ServiceSpec = allocateLoadBalancerNodePorts:b clusterIP clusterIPs:*s externalIPs:*s externalName
          externalTrafficPolicy healthCheckNodePort:i internalTrafficPolicy ipFamilies:*s ipFamilyPolicy
          loadBalancerClass loadBalancerIP loadBalancerSourceRanges:*s ports:*ServicePort publishNotReadyAddresses:b
          selector:%s sessionAffinity sessionAffinityConfig:SessionAffinityConfig trafficDistribution type
        ServicePort = appProtocol name nodePort:i port!:i protocol targetPort:is
        SessionAffinityConfig = clientIP:ClientIPConfig
        ClientIPConfig = timeoutSeconds:i
        v1/ConfigMap = binaryData:%s data:%s immutable:b
        v1/ServiceAccount = automountServiceAccountToken:b imagePullSecrets:*LocalObjectReference
          secrets:*ObjectReference
        ObjectReference = apiVersion fieldPath kind name namespace resourceVersion uid
        networking.k8s.io/v1/Ingress = spec:IngressSpec
        IngressSpec = defaultBackend:IngressBackend ingressClassName rules:*IngressRule tls:*IngressTLS
        IngressBackend = resource:TypedLocalObjectReference service:IngressServiceBackend
        IngressServiceBackend = name! port:ServiceBackendPort
        ServiceBackendPort = name number:i
        IngressRule = host http:HTTPIngressRuleValue
        HTTPIngressRuleValue = paths!:*HTTPIngressPath
        HTTPIngressPath = backend!:IngressBackend path pathType!
        IngressTLS = hosts:*s secretName
        autoscaling/v2/HorizontalPodAutoscaler = spec:HorizontalPodAutoscalerSpec
        HorizontalPodAutoscalerSpec = behavior:HorizontalPodAutoscalerBehavior maxReplicas!:i metrics:*MetricSpec
          minReplicas:i scaleTargetRef!:CrossVersionObjectReference
        HorizontalPodAutoscalerBehavior = scaleDown:HPAScalingRules scaleUp:HPAScalingRules
        HPAScalingRules = policies:*HPAScalingPolicy selectPolicy stabilizationWindowSeconds:i tolerance:q
        HPAScalingPolicy = periodSeconds!:i type! value!:i
        MetricSpec = containerResource:ContainerResourceMetricSource external:ExternalMetricSource
          object:ObjectMetricSource pods:PodsMetricSource resource:ResourceMetricSource type!
        ContainerResourceMetricSource = container! name! target!:MetricTarget
        MetricTarget = averageUtilization:i averageValue:q type! value:q
        ExternalMetricSource = metric!:MetricIdentifier target!:MetricTarget
        MetricIdentifier = name! selector:LabelSelector
        ObjectMetricSource = describedObject!:CrossVersionObjectReference metric!:MetricIdentifier
          target!:MetricTarget
        CrossVersionObjectReference = apiVersion kind! name!
        PodsMetricSource = metric!:MetricIdentifier target!:MetricTarget
        ResourceMetricSource = name! target!:MetricTarget
        autoscaling/v1/HorizontalPodAutoscaler = spec:HorizontalPodAutoscalerSpecV1
        HorizontalPodAutoscalerSpecV1 = maxReplicas!:i minReplicas:i scaleTargetRef!:CrossVersionObjectReferenceV1
          targetCPUUtilizationPercentage:i
        CrossVersionObjectReferenceV1 = apiVersion kind! name!
        policy/v1/PodDisruptionBudget = spec:PodDisruptionBudgetSpec
        PodDisruptionBudgetSpec = maxUnavailable:is minAvailable:is selector:LabelSelector unhealthyPodEvictionPolicy
        """
}
